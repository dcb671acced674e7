import type { Page } from 'playwright-core';
import { patience } from '../patience.ts';
import { hydrated } from './hydrated.ts';
import type { ServedFolder } from './serveFolder.ts';

/** Bytes after gzip. */
export interface PageWeight {
  script: number;
  css: number;
  html: number;
}

/** What a reader with an empty cache loads to read and use a page. */
export async function weighPage(page: Page, site: ServedFolder, path: string): Promise<PageWeight> {
  await site.loaded();
  await page.goto(site.baseURL + path);
  await hydrated(page);
  await page.waitForLoadState('networkidle');
  const { script = 0, style = 0, document = 0 } = await site.loaded();
  return { script, css: style, html: document };
}

/** What a page's search loads when it is first used, code and data, in bytes after gzip. */
export async function weighSearch(page: Page, site: ServedFolder, path: string): Promise<number> {
  await page.goto(site.baseURL + path);
  await hydrated(page);
  await page.waitForLoadState('networkidle');
  await site.loaded();
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await dialog.getByRole('searchbox').fill('token');
  // Pages come from the larger of the two indexes.
  for (const name of ['Guides', 'Pages']) await dialog.getByRole('list', { name }).getByRole('link').first().waitFor(patience);
  const { script = 0, empty = 0 } = await site.loaded();
  return script + empty;
}
