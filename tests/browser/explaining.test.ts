import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { findLeaks } from '../taint/findLeaks.ts';
import { startDevSite } from './devSite.ts';
import { openPage } from './openPage.ts';

/** The box of a guide, in English or German. */
function boxOn(page: Page) {
  return {
    text: page.getByRole('textbox', { name: /^(Error message or answer|Fehlermeldung oder Antwort)$/ }),
    number: page.getByRole('textbox', { name: 'Number of the answer' }),
    asked: page.getByRole('combobox', { name: 'What was asked for?' }),
    press: () => page.getByRole('button', { name: /^(Explain it|Erklären)$/ }).click(),
    /** The headline has the focus, so that it is read aloud. */
    says: (headline: string) => page.locator('h3:focus', { hasText: headline }).waitFor(),
  };
}

it('explains an answer without asking anybody, and loads what it needs for that only then', async () => {
  const page = await openPage('platforms/clover');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await page.getByText('Explain an error message').click();
  const { text, number, asked: data, press, says } = boxOn(page);
  await text.fill('{"message":"401 Unauthorized"}');
  expect(asked.filter((one) => one.includes('/assets/explain/'))).toEqual([]);
  await press();
  await says('It can mean different things');
  await data.selectOption('Access to the store');
  await press();
  await says('Values not accepted');
  await page
    .getByRole('link', { name: /^Go to step \d: / })
    .first()
    .waitFor();

  await text.fill('{"message":"Not here"}');
  await press();
  await page.getByText('The number of the answer, such as 401 or 500, is missing.').waitFor();
  await number.fill('429');
  await press();
  await says('Asked too often');
  expect(asked.filter((one) => !one.startsWith('GET /assets/'))).toEqual([]);
  expect(asked.filter((one) => one.includes('/assets/explain/'))).toHaveLength(2);
});

it('never shows a key of the text again', async () => {
  const page = await openPage('platforms/shopify#explain');
  const { text, press, says } = boxOn(page);
  const key = 'shpat_fake0000fake0000fake0000fake0000';
  await text.fill(
    `> X-Shopify-Access-Token: ${key}\n< HTTP/2 401\n< content-type: application/json\n<\n{"errors":"Invalid token ${key}, again"}`,
  );
  await press();
  await says('Values not accepted');
  const shown = await page.locator('main').innerText();
  expect(shown).toContain('Invalid token •••, again');
  expect(findLeaks([{ name: 'key', value: key }], { shown })).toEqual([]);
});

it('explains in German', async () => {
  const page = await openPage('de/platforms/shopify#explain');
  const { text, press, says } = boxOn(page);
  await text.fill('Fehler 401: {"errors":"[API] Invalid API key or access token (unrecognized login or wrong password)"}');
  await press();
  await says('Werte nicht angenommen');
  await page.getByRole('paragraph').filter({ hasText: 'Shopify nimmt den Token für diesen Shop nicht an.' }).waitFor();
});

it('says when it could not be loaded, and tries again', async () => {
  const page = await openPage('platforms/clover#explain', { expectedError: /ERR_FAILED/ });
  const { text, press, says } = boxOn(page);
  await text.fill('HTTP 429');
  await page.route(/\/assets\/explain\//, (route) => route.abort());
  await press();
  await page.getByRole('alert').filter({ hasText: 'This part of the page could not be loaded.' }).waitFor();
  await page.unroute(/\/assets\/explain\//);
  await page.getByRole('button', { name: 'Try again' }).click();
  await says('Asked too often');
});

it('explains where somebody develops the site, too', async () => {
  const site = await startDevSite();
  // After the page is closed, which would miss it.
  onTestFinished(() => site[Symbol.asyncDispose]());
  const page = await openPage('platforms/clover#explain', { baseURL: site.baseURL, expectedError: /^\[webpack-dev-server\]/ });
  const { text, press, says } = boxOn(page);
  await text.fill('HTTP 429');
  await press();
  await says('Asked too often');
});
