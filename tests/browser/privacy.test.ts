import { expect, it } from 'vitest';
import { checkerOn } from './checker.ts';
import { openPage } from './openPage.ts';

// Shaped like real ones, so that they are sent.
const merchantId = 'CANARY0000001';
const apiToken = 'canary00-0000-0000-0000-000000000000';

it('leaves no trace of a value in the browser after a check', async () => {
  const page = await openPage('platforms/clover');
  const checker = await checkerOn(page);
  await checker.trySample();
  await checker.value('Merchant ID').fill(merchantId);
  await checker.value('API Token').fill(apiToken);
  const sent = page.waitForRequest('**/api/check');
  await checker.submit.click();
  await checker.result('It does not work yet');
  expect((await sent).postDataJSON()).toMatchObject({ values: { merchantId, apiToken } });

  const traces = await page.evaluate(async () => ({
    localStorage: { ...localStorage },
    sessionStorage: { ...sessionStorage },
    cookies: document.cookie,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    history: history.state,
    windowName: window.name,
    addresses: [location.href, ...performance.getEntries().map(({ name }) => name)],
  }));
  expect(JSON.stringify(traces)).not.toMatch(/canary/i);
  expect(await checker.root.locator('h3').locator('..').textContent()).not.toMatch(/canary/i);
});

it('forgets the values and the result when the page is left, even if the browser keeps the page', async () => {
  const page = await openPage('platforms/clover');
  const checker = await checkerOn(page);
  await checker.value('Merchant ID').fill(merchantId);
  await checker.value('API Token').fill(apiToken);
  // What a browser does before it puts a page aside for the back button. Playwright switches that off in Chromium.
  const left = await page.evaluate(() => {
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    return [...document.querySelectorAll('input')].map(({ value }) => value).join('');
  });
  expect(left).not.toMatch(/canary/i);
});

it('forgets the values when another page of the site is opened', async () => {
  const page = await openPage('platforms/clover');
  const checker = await checkerOn(page);
  await checker.value('API Token').fill(apiToken);
  await page.getByRole('link', { name: 'Start here' }).first().click();
  await page.waitForURL('**/start-here');
  await page.goBack();
  expect(await (await checkerOn(page)).value('API Token').inputValue()).toBe('');
});
