import { dayOf, due } from '../../../src/definition/index.ts';
import { platforms } from '../../../src/platforms/index.ts';

/** Lists the definitions that somebody should look at, and fails where there are any: `npm run due`, or `npm run due -- 2027-05-01`. */
const found = due(platforms, process.argv[2] ?? dayOf(new Date()));
for (const { platform, says } of found) console.error(`${platform}: ${says}`);
if (found.length > 0) process.exitCode = 1;
else console.log('All guides are up to date.');
