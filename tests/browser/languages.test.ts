import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { checkerOn, chooseExample } from './checker.ts';
import { englishIn } from './englishIn.ts';
import { openPage } from './openPage.ts';
import { shownTexts } from './shownTexts.ts';

it('guides and checks in German, and leads to the same page in the other language', async () => {
  const page = await openPage('de/platforms/shopify');
  await page.getByRole('button', { name: 'Ohne Shop ausprobieren' }).click();
  const sent = page.waitForRequest('**/api/check');
  await page.getByRole('button', { name: 'Verbindung prüfen' }).click();
  expect(new URL((await sent).url()).pathname).toBe('/api/check');
  await page.getByText('Es funktioniert').first().waitFor();
  await page
    .getByText(/lesbar sind Produkte/)
    .first()
    .waitFor();

  await page.getByRole('button', { name: 'Deutsch' }).hover();
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: 'Connect Shopify' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/platforms/shopify');
});

describe('a German page says nothing in English', () => {
  it('which would be noticed', async () => {
    const page = await openPage('platforms/shopify');
    const shown = await shownTexts(page);
    const english = englishIn(shown).map(({ where }) => where);
    expect(english.length).toBeGreaterThan(shown.length / 3);
    expect(english).toEqual(expect.arrayContaining(['button#start-check', 'h2#check', 'button.clean-btn[title]', 'meta']));
  });

  it.each([
    'de/',
    'de/search?q=shop',
    'de/search?q=qqqq',
    'de/platforms',
    'de/start-here',
    'de/troubleshooting',
    'de/privacy',
    'de/verification',
    'de/platforms/shopfy',
  ])('%s', async (path) => {
    const page = await openPage(path, { expectedError: /status of 404/ });
    await expectGerman(page);
  });

  it('beside a page that is there in English only', async () => {
    const page = await openPage('de/operators', { viewport: { width: 1440, height: 900 } });
    const headings = page.getByRole('link', { name: 'The HTTP API of the check', exact: true });
    expect(await headings.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('en');
    // Its summary stands in the head, which has no place for a language.
    expect(englishIn(await shownTexts(page)).filter(({ where }) => where !== 'meta')).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    await page.getByRole('button', { name: 'Auf dieser Seite' }).click();
    await headings.waitFor();
    expect(await headings.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('en');
  });

  it('what can be asked and shown beside a check', async () => {
    const page = await openPage('de/platforms/shopify?embed=1', { permissions: ['clipboard-read', 'clipboard-write'] });
    const checker = await checkerOn(page, 'de');
    await expectGerman(page, 'in a frame');
    const answer = page.getByRole('textbox', { name: 'Fehlermeldung oder Antwort' });
    for (const text of ['kaputt', 'Fehler 401: Invalid API key or access token', 'HTTP 403 Forbidden']) {
      await answer.fill(text);
      await page.getByRole('button', { name: 'Erklären' }).click();
      await page
        .getByText(text === 'kaputt' ? 'Die Nummer der Antwort fehlt' : 'Das sagt die Prüfung auf dieser Seite')
        .waitFor();
      await expectGerman(page, text);
    }

    await checker.trySample('wrong-client-secret');
    await checker.submit.click();
    await checker.result('Es funktioniert noch nicht');
    await checker.root.getByText('Bericht für den Support').click();
    await checker.root.getByRole('button', { name: 'Bericht kopieren' }).click();
    await checker.root.getByRole('button', { name: 'Kopiert', exact: true }).waitFor();
    const report = await page.evaluate(() => navigator.clipboard.readText());
    expect(englishIn(report.split('\n').map((text) => ({ text, unstressed: text, where: 'the report' })))).toEqual([]);
    const received = page.getByRole('textbox', { name: /^Fügen Sie den Text oder den Link eines Berichts ein/ });
    await received.fill('nichts');
    await page.getByText('Darin ist kein Bericht für diese Plattform').waitFor();
    await expectGerman(page, 'no report');
    await received.fill(report);
    await page.getByText('Ein Bericht, den jemand geschickt hat').waitFor();
    await expectGerman(page, 'a report');

    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.getByText(`Gedruckt von ${page.url()}`).waitFor();
    await expectGerman(page, 'on paper');
  });

  it('the values over the steps of a phone', async () => {
    const page = await openPage('de/platforms/shopify', { viewport: { width: 360, height: 800 } });
    await expectGerman(page, 'the bar');
    await page.getByRole('button', { name: 'Werte', exact: true }).click();
    await page.getByRole('dialog', { name: 'Ihre Werte und die Prüfung' }).waitFor();
    await expectGerman(page, 'the sheet');
  });

  it('the search over a page', async () => {
    const page = await openPage('de/platforms/wix', { viewport: { width: 360, height: 800 } });
    await page.keyboard.press('/');
    const search = page.getByRole('searchbox');
    for (const words of ['Token', 'qqqq']) {
      await search.fill(words);
      await expectGerman(page, words);
    }
  });

  it.each([
    { platform: 'shopify', almost: 'scope-missing-pages', bad: 'wrong-client-secret' },
    { platform: 'etsy', almost: 'on-vacation', bad: 'wrong-key' },
    { platform: 'ebay', almost: 'scope-missing-orders', bad: 'wrong-token' },
    { platform: 'wix', almost: 'scope-missing-orders', bad: 'wrong-key' },
  ])('the guide for $platform, from its first step to a key that is dead', async ({ platform, almost, bad }) => {
    const page = await openPage(`de/platforms/${platform}`);
    const checker = await checkerOn(page, 'de');
    await expectGerman(page, 'opened');

    const fields = checker.root.getByRole('textbox').filter({ visible: true });
    await fields.first().fill('so nicht');
    await fields.first().blur();
    await expectGerman(page, 'a value that cannot be right');
    await fields.first().fill('');
    await checker.submit.click();
    await checker.root.getByText('Gesendet wurde nichts.').waitFor();
    await expectGerman(page, 'held back');

    await checker.trySample();
    const held = Promise.withResolvers<void>();
    await page.route('**/api/check', async (route) => {
      await held.promise;
      await route.continue();
    });
    await checker.submit.click();
    await checker.cancel.waitFor();
    await expectGerman(page, 'running');
    held.resolve();
    await checker.root.locator('h3:focus').waitFor();
    await expectGerman(page, 'checked');
    await checker.root.getByRole('button', { name: 'Ich habe ihn gelöscht: Ist er tot?' }).click();
    await checker.result('Dieser Schlüssel funktioniert noch');
    await expectGerman(page, 'not dead');

    for (const scenario of [almost, bad]) {
      await chooseExample(checker.root, scenario);
      await checker.submit.click();
      await checker.root.locator('h3:focus').waitFor();
      await expectGerman(page, scenario);
    }
  });
});

/** With all that is folded away, which is opened. */
async function expectGerman(page: Page, state?: string): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('main details')) (fold as HTMLDetailsElement).open = true;
  });
  // What a fold holds may be drawn only then.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const shown = await shownTexts(page);
  expect(shown.length, state).toBeGreaterThan(20);
  expect(englishIn(shown), state).toEqual([]);
}
