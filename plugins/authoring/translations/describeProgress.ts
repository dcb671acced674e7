import { type Platform, translationProgress } from '../../../src/definition/index.ts';

/** A line for each guide, those of which most is missing last. */
export function describeProgress(platforms: readonly Platform[]): string[] {
  return platforms
    .map((platform) => ({ id: platform.id, ...translationProgress(platform, 'de') }))
    .toSorted((a, b) => a.missing.length - b.missing.length)
    .map(({ id, all, missing, stale }) => {
      const old = stale.length > 0 ? `, ${stale.length} to be taken out, because their English has changed` : '';
      return `${id}: ${all - missing.length} of ${all} sentences in German${old}`;
    });
}

/** What is missing of a guide, each sentence as the beginning of a line of its translation; then what is to be taken out. */
export function missingLines(platform: Platform): string {
  const { missing, stale } = translationProgress(platform, 'de');
  return [
    `// ${platform.name}: ${missing.length} missing`,
    ...missing.map((text) => `${quoted(text)}:\n  '',`),
    ...stale.map((text) => `// Not in the definition any more: ${quoted(text)}`),
  ].join('\n');
}

/** As a text of TypeScript. */
function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}
