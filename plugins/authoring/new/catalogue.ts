/** A platform as the catalogue names it. */
export interface Entry {
  id: string;
  /** The name of its constant. */
  variable: string;
}

/** The platforms that the catalogue's source imports. */
export function entriesIn(source: string): Entry[] {
  return [...source.matchAll(/^import \{ (\w+) \} from '\.\/([a-z0-9-]+)\/platform\.ts';$/gm)].map(
    ([, variable, id]) => ({ id, variable }) as Entry,
  );
}

/**
 * The catalogue's source with one more platform: its import after the others, its entry where its name belongs. The
 * formatter puts the imports into order.
 */
export function addToCatalogue(source: string, { id, variable }: Entry): string {
  const imports = [...source.matchAll(/^import .*;$/gm)].at(-1);
  const list = /(?<=export const platforms: Platform\[\] = \[\n)(?: {2}\w+,\n)*(?=\];)/.exec(source);
  if (!imports || !list) throw new Error('src/platforms/index.ts has no list of platforms of the usual form.');
  const after = imports.index + imports[0].length;
  const lines = list[0].split('\n').filter(Boolean);
  const next = lines.findIndex((line) => line.trim().localeCompare(variable, 'en') > 0);
  lines.splice(next < 0 ? lines.length : next, 0, `  ${variable},`);
  return [
    source.slice(0, after),
    `\nimport { ${variable} } from './${id}/platform.ts';`,
    source.slice(after, list.index),
    lines.map((line) => `${line}\n`).join(''),
    source.slice(list.index + list[0].length),
  ].join('');
}
