/**
 * `npm run lighthouse`: what Lighthouse says of each kind of page, in both languages, on a phone and at a desk, in turns with pages
 * of a stock Docusaurus site. It fails where accessibility, best practices or SEO are below 100, or where the page is slower.
 * `-- --runs 1` looks once instead of three times.
 */
import { parseArgs } from 'node:util';
import { audit, type Device } from './audit.ts';
import { compare, type Looked } from './compare.ts';
import { serveOurs, serveStock } from './sites.ts';

/** Each kind of page, and the stock page of its kind. There is no search in the stock site. */
const kinds = [
  { page: '', stock: '' },
  { page: 'platforms/shopify', stock: 'docs/guides/shopify' },
  { page: 'start-here', stock: 'docs/intro' },
  { page: 'search', stock: 'docs/intro' },
];
const folders = ['', 'de/'];
const devices: Device[] = ['mobile', 'desktop'];

const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' } } });
const runs = Number(values.runs);

await using ours = await serveOurs();
await using stock = await serveStock();
const looked = new Map<string, Looked>();
for (let run = 0; run < runs; run++)
  for (const device of devices)
    for (const { page, stock: other } of kinds) {
      await look(`${stock.url}${other}`, device);
      for (const folder of folders) await look(`${ours.url}${folder}${page}`, device);
    }

const lines = devices.flatMap((device) =>
  kinds.flatMap(({ page, stock: other }) =>
    folders.map((folder) => ({
      name: `/${folder}${page}, ${device}`,
      ...compare(lookedAt(`${ours.url}${folder}${page}`, device), lookedAt(`${stock.url}${other}`, device)),
    })),
  ),
);
for (const { name, figures, faults } of lines) {
  console.log(`${faults.length > 0 ? '✗' : '✓'} ${name}: ${figures}`);
  for (const fault of faults) console.log(`    ${fault}`);
}
if (lines.some(({ faults }) => faults.length > 0)) process.exitCode = 1;

async function look(url: string, device: Device): Promise<void> {
  lookedAt(url, device).push(await audit(url, device));
}

function lookedAt(url: string, device: Device): Looked {
  const key = `${device} ${url}`;
  const all = looked.get(key) ?? [];
  looked.set(key, all);
  return all;
}
