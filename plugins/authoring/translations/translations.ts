import { platforms } from '../../../src/platforms/index.ts';
import { describeProgress, missingLines } from './describeProgress.ts';

/**
 * Says how far the guides are translated: `npm run translations`; or, with ids of platforms, what is still missing of them, as
 * lines for their `de.ts`: `npm run translations -- wix`.
 */
const ids = process.argv.slice(2);
const unknown = ids.filter((id) => !platforms.some((platform) => platform.id === id));
if (unknown.length > 0) {
  console.error(`There is no platform ${unknown.join(', ')}.`);
  process.exitCode = 1;
}
const named = platforms.filter(({ id }) => ids.includes(id));
console.log((ids.length > 0 ? named.map(missingLines) : describeProgress(platforms)).join('\n'));
