import type { Request } from 'playwright-core';
import { expect, it } from 'vitest';
import { checkerOn } from './checker.ts';
import { openPage } from './openPage.ts';

// Shaped like real ones, so that they are sent.
const merchantId = 'CANARY0000001';
const apiToken = 'canary00-0000-0000-0000-000000000000';

it('leaves no trace of a value in the browser after a check', async () => {
  const page = await openPage('platforms/clover');
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  const checker = await checkerOn(page);
  await checker.trySample();
  await checker.value('Merchant ID').fill(merchantId);
  await checker.value('API Token').fill(apiToken);
  await checker.submit.click();
  await checker.result('It does not work yet');
  const [check, ...others] = requests.filter((request) => request.url().includes('/api/') || request.postData());
  expect(check?.postDataJSON()).toMatchObject({ values: { merchantId, apiToken } });
  expect(others).toEqual([]);

  const traces = await page.evaluate(async () => ({
    localStorage: { ...localStorage },
    sessionStorage: { ...sessionStorage },
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: await navigator.serviceWorker.getRegistrations(),
    history: history.state,
    windowName: window.name,
    title: document.title,
    addresses: [location.href, document.referrer, ...performance.getEntries().map(({ name }) => name)],
    // What the inputs show is there in the page, of course, and nowhere else in it.
    page: [...document.querySelectorAll('*')].flatMap((element) => [
      ...[...element.attributes].filter(({ name }) => name !== 'value').map(({ value }) => value),
      ...[...element.childNodes].map(({ nodeValue }) => nodeValue),
    ]),
  }));
  const cookies = await page.context().cookies();
  const headers = await Promise.all(requests.map(async (request) => [request.url(), await request.allHeaders()]));
  expect(JSON.stringify([traces, cookies, headers])).not.toMatch(/canary/i);
  expect(cookies).toEqual([]);
  expect((await (await check?.response())?.allHeaders())?.['cache-control']).toBe('no-store');
});

it('asks the browser not to keep, complete, correct or send off what is typed', async () => {
  const page = await openPage('platforms/salesforce');
  const checker = await checkerOn(page);
  const fields = await checker.root.locator('input:not([type=checkbox])').evaluateAll((inputs) =>
    (inputs as HTMLInputElement[]).map(({ name, autocomplete, spellcheck, form, attributes }) => ({
      name,
      autocomplete,
      spellcheck,
      suggestions: attributes.getNamedItem('writingsuggestions')?.value,
      form: form?.autocomplete,
    })),
  );
  expect(fields.length).toBeGreaterThan(1);
  for (const field of fields)
    expect(field).toEqual({ name: '', autocomplete: 'off', spellcheck: false, suggestions: 'false', form: 'off' });
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

it('keeps the values while other pages of the site are opened in the same tab, until it is to forget everything', async () => {
  const page = await openPage('platforms/clover');
  const checker = await checkerOn(page);
  await checker.value('API Token').fill(apiToken);
  await page.getByRole('link', { name: 'Start here' }).first().click();
  await page.waitForURL('**/start-here');
  await page.goBack();
  const token = (await checkerOn(page)).value('API Token');
  expect(await token.inputValue()).toBe(apiToken);

  await checker.root.getByRole('button', { name: 'Forget everything' }).click();
  expect(await token.inputValue()).toBe('');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Check the connection');
});

it('forgets the values when the site is left from another page', async () => {
  const page = await openPage('platforms/clover');
  await (await checkerOn(page)).value('API Token').fill(apiToken);
  await page.getByRole('link', { name: 'Start here' }).first().click();
  await page.waitForURL('**/start-here');
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await page.goBack();
  expect(await (await checkerOn(page)).value('API Token').inputValue()).toBe('');
});

it('forgets the values when the page is loaded again, and says so once', async () => {
  const page = await openPage('platforms/clover');
  const checker = await checkerOn(page);
  await checker.value('Merchant ID').fill(merchantId);
  await page.reload();
  const again = await checkerOn(page);
  const said = again.root.getByText('What you had entered before is forgotten');
  await said.waitFor();
  expect(await again.value('Merchant ID').inputValue()).toBe('');
  await page.reload();
  await checkerOn(page);
  expect(await said.count()).toBe(0);
});
