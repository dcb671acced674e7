import { type CompileOptions, compile, run } from '@mdx-js/mdx';
import * as runtime from 'react/jsx-runtime';
import { describe, expect, it } from 'vitest';
import { importCodeBlock } from './importCodeBlock.ts';

const compiled = async (page: string) => String(await compile(page, { remarkPlugins: [importCodeBlock] }));

describe('a page', () => {
  it('imports what draws its blocks of code, wherever they stand', async () => {
    const importing = /import CodeBlock from "@theme\/CodeBlock"/g;
    expect((await compiled('```bash\nls\n```\n\n```\nls\n```')).match(importing)).toHaveLength(1);
    expect(await compiled('- A list:\n\n  ```bash\n  ls\n  ```')).toMatch(importing);
  });

  it('imports nothing where it has none', async () => {
    expect(await compiled('Only `code` in a sentence.')).not.toContain('CodeBlock');
  });

  it('hands over the code as it is written, its language, and what stands beside it', async () => {
    const page = '```json title="A file" {2}\n{\n  "a": "\\n{b}"\n}\n```';
    const draw = (props: object) => props;
    const options: CompileOptions = { remarkPlugins: [importCodeBlock], outputFormat: 'function-body', baseUrl: import.meta.url };
    const code = String(await compile(page, options)).replace(
      /const \{default: CodeBlock\} = [^\n]*/,
      'const CodeBlock = arguments[0].draw;',
    );
    const { default: Content } = await run(code, { ...runtime, draw } as never);
    const { props } = Content({}) as { props: object };
    expect(props).toEqual({
      className: 'language-json',
      metastring: 'title="A file" {2}',
      children: '{\n  "a": "\\n{b}"\n}',
    });
  });
});
