import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { launchOptions } from '../../browser/launchOptions.ts';
import { startDevServer } from '../../docusaurus.ts';
import { patience } from '../../patience.ts';
import type { SiteFolder } from '../../siteCopy.ts';
import { compare, type Row } from '../report/row.ts';
import { guidesOf, ownSite } from '../sites/ownSite.ts';
import { stockSite } from '../sites/stockSite.ts';
import { usageOf, watched } from '../sites/watched.ts';

const edits = 6;

/** How long it takes until a page of `npm start` shows what was saved, against a page of a stock site. */
export async function measureSaving(): Promise<Row[]> {
  await using started = new AsyncDisposableStack();
  const own = started.use(await ownSite(0));
  const ownServer = started.use(await startDevServer(own.folder, watched));
  const stock = started.use(await stockSite(await guidesOf(own)));
  const stockServer = started.use(await startDevServer(stock.folder, watched));
  const browser = started.adopt(await chromium.launch(await launchOptions()), (browser) => browser.close());
  const open = async (url: string) => {
    const page = await browser.newPage();
    await page.goto(url, patience);
    return page;
  };
  const ours = saver(
    await open(`${ownServer.baseURL}platforms/clover`),
    own,
    'src/platforms/clover/platform.ts',
    usageOf(ownServer.process),
  );
  const theirs = saver(
    await open(`${stockServer.baseURL}docs/guides/clover`),
    stock,
    'docs/guides/clover.mdx',
    usageOf(stockServer.process),
  );
  const saved = [];
  for (let edit = 0; edit <= edits; edit++) saved.push({ ours: await ours(edit), theirs: await theirs(edit) });
  // The first edit of each is the first time for the compiler, too.
  saved.shift();
  return [
    compare(
      { id: 'saving', what: 'A saved definition, until the page shows it', unit: 's', wanted: { atMost: 1.5 } },
      saved.map(({ ours, theirs }) => ({ ours: ours.seconds, theirs: theirs.seconds })),
    ),
    compare(
      { id: 'saving-cpu', what: 'The same: processor time', unit: 's' },
      saved.map(({ ours, theirs }) => ({ ours: ours.cpuS, theirs: theirs.cpuS })),
    ),
  ];
}

/** Saves another word in a sentence of the file, and waits until the page shows it. */
function saver(page: Page, { folder }: SiteFolder, name: string, usage: ReturnType<typeof usageOf>) {
  const file = path.join(folder, name);
  return async (edit: number) => {
    const text = await readFile(file, 'utf8');
    const before = await usage();
    const started = performance.now();
    await writeFile(file, text.replace(/Copy the token that|Edit \d+ that/, `Edit ${edit} that`));
    // A locator looks again after half a second only.
    await page.waitForFunction((words) => document.body.textContent?.includes(words), `Edit ${edit} that`, {
      ...patience,
      polling: 20,
    });
    const seconds = (performance.now() - started) / 1000;
    // What the server still does after the page has changed is part of it.
    await page.waitForTimeout(1000);
    return { seconds, cpuS: (await usage()).cpuS - before.cpuS };
  };
}
