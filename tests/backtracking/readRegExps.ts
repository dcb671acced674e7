import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseAst } from 'vitest/node';

/** A regular expression as it stands in the source. */
export interface WrittenRegExp {
  source: string;
  flags: string;
  /** Where it stands: file and line. */
  at: string;
}

/** Every regular expression of the site and its server, as it is written. Those of tests read nothing of strangers. */
export async function readRegExps(): Promise<WrittenRegExp[]> {
  const found: WrittenRegExp[] = [];
  for await (const file of glob('{src,plugins}/**/*.{ts,tsx}', { exclude: ['**/*.test.ts', '**/*.test.tsx', '**/*.d.ts'] })) {
    const code = await readFile(file, 'utf8');
    const ast = parseAst(code, { lang: path.extname(file).slice(1) as 'ts' | 'tsx' });
    walk(ast, ({ regex, start }) => {
      if (!regex) return;
      const line = code.slice(0, start).split('\n').length;
      found.push({ source: regex.pattern, flags: regex.flags, at: `${file}:${line}` });
    });
  }
  return found;
}

/** A node of ESTree, as far as it matters here. */
interface Node {
  start: number;
  regex?: { pattern: string; flags: string };
}

function walk(part: unknown, visit: (node: Node) => void): void {
  if (typeof part !== 'object' || part === null) return;
  if ('type' in part) visit(part as unknown as Node);
  for (const inner of Object.values(part)) walk(inner, visit);
}
