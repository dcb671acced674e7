import { type Platform, translationProgress } from '../../../src/definition/index.ts';
import { platforms } from '../../../src/platforms/index.ts';
import { loadSandbox } from '../../sandbox/index.ts';
import { describeProgress, missingLines, type Translated } from './describeProgress.ts';
import { titleProgress } from './titleProgress.ts';

/**
 * Says how far the guides, and the titles of their examples, are translated: `npm run translations`; or, with ids of platforms, what
 * is still missing of them, as lines for their `de.ts` and `sandboxDe.ts`: `npm run translations -- wix`.
 */
const ids = process.argv.slice(2);
const unknown = ids.filter((id) => !platforms.some((platform) => platform.id === id));
if (unknown.length > 0) {
  console.error(`There is no platform ${unknown.join(', ')}.`);
  process.exitCode = 1;
}
const chosen = ids.length > 0 ? platforms.filter(({ id }) => ids.includes(id)) : platforms;
const translated = await Promise.all(chosen.map(progressOf));
console.log((ids.length > 0 ? translated.map(missingLines) : describeProgress(translated)).join('\n'));

async function progressOf(platform: Platform): Promise<Translated> {
  const { id, name } = platform;
  return {
    id,
    name,
    guide: translationProgress(platform, 'de'),
    titles: titleProgress(await loadSandbox(id), 'de'),
  };
}
