import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { patience } from '../patience.ts';
import { checkerOn } from './checker.ts';
import { openPage } from './openPage.ts';
import { violations } from './violations.ts';

/** As after a new version of the site: what a page asks for later is gone. @returns brings it back */
async function loseLater(page: Page, name: string): Promise<() => Promise<void>> {
  const scripts = `**/assets/js/${name}*.js`;
  await page.route(scripts, (route) => route.fulfill({ status: 404 }));
  return () => page.unroute(scripts);
}

const expectedError = /status of 404|Refused to execute script/;
const said = (page: Page) => page.getByRole('alert').filter({ hasText: 'This part of the page could not be loaded.' });

/** Whether it can be seen without scrolling. */
function isInView(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => {
    const { left, top } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + 20, top + 20));
  });
}

it('says where the result cannot be loaded, keeps the values, and shows it when it can', async () => {
  const page = await openPage('platforms/clover', { expectedError });
  const bringBack = await loseLater(page, 'later-result');
  const checker = await checkerOn(page);
  await checker.trySample();
  await checker.submit.click();
  await said(page).getByText('Reloading forgets what you have entered on this site').waitFor();
  await expect.poll(() => isInView(said(page)), patience).toBe(true);
  await said(page).getByRole('button', { name: 'Reload the page' }).waitFor();
  expect(await violations(page)).toEqual([]);

  await said(page).getByRole('button', { name: 'Try again' }).click();
  await said(page).waitFor();
  expect(await checker.value('Merchant ID').inputValue()).not.toBe('');
  await bringBack();
  await said(page).getByRole('button', { name: 'Try again' }).click();
  await checker.result('It works');
  expect(await said(page).count()).toBe(0);
});

it.each([
  [
    'the search',
    'later-search',
    async (page: Page) => {
      await page.getByRole('button', { name: 'Search' }).click();
      await page.getByRole('dialog', { name: 'Search' }).waitFor();
    },
    (page: Page) => page.getByRole('searchbox'),
  ],
  [
    'whose key it is',
    'later-whose-key',
    (page: Page) => page.getByRole('region', { name: 'Whose key is this?' }).getByRole('textbox').fill('shpat_0'),
    (page: Page) => page.getByRole('region', { name: 'Whose key is this?' }).getByRole('status'),
  ],
])('says so of %s, and goes on when it is there', async (_, name, ask, shown) => {
  const page = await openPage('', { expectedError });
  const bringBack = await loseLater(page, name);
  await ask(page);
  await said(page).waitFor();
  await bringBack();
  await said(page).getByRole('button', { name: 'Try again' }).click();
  await shown(page).first().waitFor();
  expect(await said(page).count()).toBe(0);
});

it('says so of the examples, and of a report', async () => {
  const page = await openPage('platforms/clover', { expectedError });
  const examples = await loseLater(page, 'later-examples');
  const received = await loseLater(page, 'later-received');
  const checker = await checkerOn(page);
  await checker.trySample();
  await said(page).waitFor();
  await examples();
  await said(page).getByRole('button', { name: 'Try again' }).click();
  await checker.root.getByText('“It cannot see all my data”').waitFor();

  await page.evaluate(() => {
    location.hash = '#report=0';
  });
  await said(page).waitFor();
  await received();
  await said(page).getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('textbox', { name: 'Paste the text or the link of a report.' }).waitFor();
});
