import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { type Checker, checkerOn } from './checker.ts';
import { openPage } from './openPage.ts';
import { violations } from './violations.ts';

/** Opens the sample store of a guide. */
async function openSample(platform: string): Promise<{ page: Page; checker: Checker }> {
  const page = await openPage(`platforms/${platform}`);
  const checker = await checkerOn(page);
  await checker.trySample();
  return { page, checker };
}

/** Presses the button. @returns the window that opens */
async function connect({ page, checker }: { page: Page; checker: Checker }, name: string): Promise<Page> {
  const opens = page.waitForEvent('popup');
  await checker.root.getByRole('button', { name: `Connect with ${name}` }).click();
  const popup = await opens;
  await popup.getByText('This is a sample.').waitFor();
  return popup;
}

it('connects with eBay, from the button to “It works”', async () => {
  const opened = await openSample('ebay');
  const { page, checker } = opened;
  const popup = await connect(opened, 'eBay');
  await popup.getByRole('link', { name: 'Allow', exact: true }).click();
  await checker.result('It works');
  const given = checker.root.getByRole('region', { name: 'Connect with the sample store' });
  expect(await given.innerText()).toMatch(
    /eBay gave a key[\s\S]*\(in (1|2|119|120) (hours?|minutes)\)[\s\S]*sell\.fulfillment\.readonly/,
  );
  expect(await given.getByRole('button', { name: 'Copy the API Key' }).isVisible()).toBe(true);
  expect(await page.context().cookies()).toEqual([]);
  expect(page.url()).not.toContain('connect=');
  expect(await violations(page)).toEqual([]);

  // The key stands in the form, and nowhere that lasts.
  const key = await checker.value('API Key').inputValue();
  const lasting = await page.evaluate(async () => [
    { ...localStorage },
    { ...sessionStorage },
    await indexedDB.databases(),
    await caches.keys(),
    history.state,
    performance.getEntries().map(({ name }) => name),
  ]);
  expect(JSON.stringify(lasting)).not.toContain(key.slice(-12));
});

it('connects with Square, and takes the access back', async () => {
  const opened = await openSample('square');
  const { checker } = opened;
  const popup = await connect(opened, 'Square');
  await popup.getByRole('link', { name: 'Allow', exact: true }).click();
  await checker.result('It works');
  await checker.root.getByRole('button', { name: 'Take the access back' }).click();
  await checker.root.getByText('Square has ended the access.').waitFor();
  expect(await checker.value('API Key').inputValue()).toBe('');
});

it.each([
  ['Etsy', 'etsy'],
  ['Jumpseller', 'jumpseller'],
])('connects with %s through the app of the tool, a way that is there only with one', async (name, platform) => {
  const opened = await openSample(platform);
  const { page, checker } = opened;
  await page.getByRole('radio', { name: 'With one button' }).check();
  const popup = await connect(opened, name);
  await popup.getByRole('link', { name: 'Allow', exact: true }).click();
  await checker.result('It works');
  await page.goto(new URL(`/platforms/${platform}`, page.url()).href);
  await checkerOn(page);
  expect(await page.getByRole('radio', { name: 'With one button' }).count()).toBe(0);
});

it('says that the access was refused, and lets it be tried again', async () => {
  const opened = await openSample('square');
  const popup = await connect(opened, 'Square');
  await popup.getByRole('link', { name: 'Refuse' }).click();
  await opened.checker.root.getByText('The access was not allowed').waitFor();
  await popup.getByText('You can close this window.').waitFor();
  expect(await opened.checker.root.getByRole('button', { name: 'Connect with Square again' }).isVisible()).toBe(true);
});

it('goes on in the same tab where no window may open', async () => {
  const opened = await openSample('ebay');
  const { page, checker } = opened;
  await page.evaluate(() => {
    window.open = () => null;
  });
  await checker.root.getByRole('button', { name: 'Connect with eBay' }).click();
  await checker.root.getByText('What you have entered on this site is forgotten then.').waitFor();
  await checker.root.getByRole('link', { name: 'Go on in this tab' }).click();
  await page.getByRole('link', { name: 'Allow', exact: true }).click();
  await checker.result('It works');
  expect(page.url()).toMatch(/\/platforms\/ebay\?method=authorization-link$/);
  expect(await page.context().cookies()).toEqual([]);
});

it('tells the second visit of the same address that it was used', async () => {
  const opened = await openSample('ebay');
  const popup = await connect(opened, 'eBay');
  const link = popup.getByRole('link', { name: 'Allow', exact: true });
  const address = new URL((await link.getAttribute('href')) ?? '', opened.page.url()).href;
  await link.click();
  await opened.checker.result('It works');
  const again = await opened.page.context().newPage();
  await again.goto(address);
  await again.getByText('opened a second time').waitFor();
});

it('offers nothing where the operator has no app, and the button where there is one', async () => {
  const page = await openPage('platforms/ebay');
  await checkerOn(page);
  const button = page.getByRole('button', { name: 'Connect with eBay' });
  expect(await button.count()).toBe(0);
  await page.route('**/api/connect', (route) => route.fulfill({ json: { platforms: { ebay: { revoke: false } } } }));
  await page.reload();
  await button.waitFor();
});
