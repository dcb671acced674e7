import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium } from 'playwright-core';
import { launchOptions } from '../../browser/launchOptions.ts';
import { serveFolder } from '../../browser/serveFolder.ts';
import { type PageWeight, weighPage, weighSearch } from '../../browser/weigh.ts';
import type { SiteFolder } from '../../siteCopy.ts';
import { compare, type Row, state } from '../report/row.ts';
import type { Settings } from '../settings.ts';
import { builtSites } from '../sites/builtSites.ts';

/** What a guide page weighs against the same text in a stock site, and whether axe finds faults. */
export async function measurePage({ platforms }: Settings): Promise<Row[]> {
  const sites = await builtSites(platforms);
  const browser = await chromium.launch(await launchOptions());
  try {
    const ours = await look(browser, sites.ours, 'platforms/clover');
    const theirs = await look(browser, sites.theirs, 'docs/guides/clover');
    const weight = (part: 'script' | 'css' | 'html', name: string) =>
      compare({ id: `page-${part}`, what: `${name} of a guide page, gzip`, unit: 'kB', wanted: { atMost: 1 } }, [
        { ours: ours[part] / 1000, theirs: theirs[part] / 1000 },
      ]);
    return [
      weight('script', 'Script'),
      weight('css', 'CSS'),
      weight('html', 'HTML'),
      compare({ id: 'page-all', what: 'All three together', unit: 'kB' }, [{ ours: sum(ours), theirs: sum(theirs) }]),
      state(
        { id: 'page-search', what: 'Search index, loaded when used, gzip', unit: 'kB', wanted: { of: 'ours', atMost: 100 } },
        [await searchIndex(browser, sites.ours)],
      ),
      compare({ id: 'page-faults', what: 'Faults that axe finds in a guide page', unit: '', wanted: { of: 'ours', atMost: 0 } }, [
        { ours: ours.faults, theirs: theirs.faults },
      ]),
    ];
  } finally {
    await browser.close();
  }
}

/** The search index of a built site: with more platforms than there are, it is what grows on the page. */
export async function measureSearch(site: SiteFolder, platforms: number): Promise<Row> {
  const browser = await chromium.launch(await launchOptions());
  try {
    const kB = await searchIndex(browser, site);
    return state(
      { id: `search-${platforms}`, what: `Search index of ${platforms} platforms, loaded when used, gzip`, unit: 'kB' },
      [kB],
    );
  } finally {
    await browser.close();
  }
}

async function look(browser: Browser, { folder }: SiteFolder, page: string) {
  await using site = await serveFolder(path.join(folder, 'build'));
  const context = await browser.newContext();
  const tab = await context.newPage();
  const weight = await weighPage(tab, site, page);
  const { violations } = await new AxeBuilder({ page: tab }).analyze();
  await context.close();
  return { ...weight, faults: violations.length };
}

function sum({ script, css, html }: PageWeight): number {
  return (script + css + html) / 1000;
}

/** In kB. */
async function searchIndex(browser: Browser, { folder }: SiteFolder): Promise<number> {
  await using site = await serveFolder(path.join(folder, 'build'));
  const context = await browser.newContext();
  const tab = await context.newPage();
  const bytes = await weighSearch(tab, site, 'platforms/clover');
  await context.close();
  return bytes / 1000;
}
