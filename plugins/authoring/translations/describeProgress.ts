import type { Progress } from '../../../src/definition/index.ts';

/** How far one platform is translated. */
export interface Translated {
  id: string;
  name: string;
  /** Its guide. */
  guide: Progress;
  /** The titles of what can go wrong in its sandbox. */
  titles: Progress;
}

/** A line for each platform, those of which most is missing last. */
export function describeProgress(platforms: readonly Translated[]): string[] {
  return platforms
    .map(({ id, guide, titles }) => ({
      missing: guide.missing.length + titles.missing.length,
      line: `${id}: ${share(guide)} sentences and ${share(titles)} examples in German${old(guide.stale.length + titles.stale.length)}`,
    }))
    .toSorted((a, b) => a.missing - b.missing)
    .map(({ line }) => line);
}

function share({ all, missing }: Progress): string {
  return `${all - missing.length} of ${all}`;
}

function old(stale: number): string {
  return stale > 0 ? `, ${stale} to be taken out, because their English has changed` : '';
}

/** What is missing of a platform, each text as the beginning of a line of its translation; then what is to be taken out. */
export function missingLines({ name, guide, titles }: Translated): string {
  return [...linesOf(`${name}, de.ts`, guide), ...linesOf(`${name}, sandboxDe.ts`, titles)].join('\n');
}

function linesOf(title: string, { missing, stale }: Progress): string[] {
  return [
    `// ${title}: ${missing.length} missing`,
    ...missing.map((text) => `${quoted(text)}:\n  '',`),
    ...stale.map((text) => `// Its English is gone: ${quoted(text)}`),
  ];
}

/** As a text of TypeScript. */
function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}
