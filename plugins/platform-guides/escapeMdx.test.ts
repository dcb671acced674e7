import { expect, test } from 'vitest';
import { escapeMdx } from './escapeMdx.ts';

test.each([
  ['a tag', 'press <b> or <Enter>', 'press \\<b> or \\<Enter>'],
  ['an expression', 'open {storeHash}/v3', 'open \\{storeHash}/v3'],
  ['a comment', '<!-- note -->', '\\<!-- note -->'],
  ['a module statement', 'import it, then\nexport it', '&#105;mport it, then\n&#101;xport it'],
  ['no module statement', 'important: an import', 'important: an import'],
  ['code in a line', 'type `sf org display --target-org <name>` {here}', 'type `sf org display --target-org <name>` \\{here}'],
  ['code with a backtick', '``a ` {b}`` {c}', '``a ` {b}`` \\{c}'],
  ['a backtick that stands alone', 'the ` key and {this}\n\nand ` too', 'the ` key and \\{this}\n\nand ` too'],
  ['fenced code', '```json\nimport {a}\n\n{"b": "<c>"}\n```\n{d}', '```json\nimport {a}\n\n{"b": "<c>"}\n```\n\\{d}'],
  ['what is escaped already', '\\{a} \\<b> \\`{c}`', '\\{a} \\<b> \\`\\{c}`'],
  ['Markdown', '**bold** [link](https://example.com/?a=b)', '**bold** [link](https://example.com/?a=b)'],
])('%s', (_what, markdown, mdx) => {
  expect(escapeMdx(markdown)).toBe(mdx);
});
