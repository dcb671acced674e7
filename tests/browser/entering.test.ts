import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { checkerOn } from './checker.ts';
import { openPage } from './openPage.ts';

it('waits with its judgement until a field is left, and takes it back when the value is right', async () => {
  const checker = await checkerOn(await openPage('platforms/clover'));
  const merchant = checker.value('Merchant ID');
  await merchant.pressSequentially('ABC');
  expect(await merchant.getAttribute('aria-invalid')).toBe('false');
  await merchant.blur();
  expect(await merchant.getAttribute('aria-invalid')).toBe('true');
  await checker.root.getByText('A Merchant ID has exactly 13 letters and digits.').waitFor();
  await merchant.fill('ABCDE12345FGH');
  expect(await merchant.getAttribute('aria-invalid')).toBe('false');
});

it('recognises a value that belongs elsewhere while it is typed', async () => {
  const checker = await checkerOn(await openPage('platforms/clover'));
  await checker.value('Merchant ID').pressSequentially('123456789012345');
  await checker.root.getByText('This is the number of your card processor.').waitFor();
});

it('fills all fields from a text that holds several values, and says so', async () => {
  const page = await openPage('platforms/bigcommerce');
  const checker = await checkerOn(page);
  await checker.value('Access Token').focus();
  await paste(
    page,
    [
      'ACCESS TOKEN: fake0000fake0000fake0000fake000',
      'CLIENT ID: fake1111fake1111fake1111fake111',
      'API PATH: https://api.bigcommerce.com/stores/abc123fake/v3/',
    ].join('\n'),
  );
  await checker.root.getByText('Filled in from the pasted text: API Path, Access Token, Client ID.').waitFor();
  expect(await checker.value('Access Token').inputValue()).toBe('fake0000fake0000fake0000fake000');
  expect(await checker.value('API Path').inputValue()).toContain('abc123fake');
});

it('masks a secret until it is revealed, and keeps browsers and password managers from meddling', async () => {
  const checker = await checkerOn(await openPage('platforms/clover'));
  const token = checker.value('API Token').or(checker.root.getByLabel('API Token', { exact: true }));
  expect(await token.getAttribute('type')).toBe('password');
  expect(await token.getAttribute('autocomplete')).toBe('off');
  expect(await token.getAttribute('spellcheck')).toBe('false');
  expect(await token.getAttribute('name')).toBeNull();
  await checker.root.getByRole('button', { name: 'Show API Token' }).click();
  expect(await token.getAttribute('type')).toBe('text');
  await checker.root.getByRole('button', { name: 'Hide API Token' }).click();
  expect(await token.getAttribute('type')).toBe('password');
});

it('shares its tabs with the guide', async () => {
  const page = await openPage('platforms/ecwid?method=secret-token');
  const checker = await checkerOn(page);
  await checker.value('Store ID').waitFor();
  await page.locator('#step-store-id').waitFor();

  await checker.root.getByRole('tab').first().click();
  await checker.value('Personal Collection URL').waitFor();
  await page.locator('#step-store-id').waitFor({ state: 'hidden' });
  await page.waitForURL('**/platforms/ecwid?method=collection-url');
});

it('checks only the chosen data, and says why some cannot be chosen', async () => {
  const page = await openPage('platforms/clover');
  const checker = await checkerOn(page);
  const pages = checker.root.getByRole('checkbox', { name: 'Pages' });
  expect(await pages.isDisabled()).toBe(true);
  await checker.root.getByText('Clover is a point of sale and stores no pages.').waitFor();

  await checker.trySample('scope-missing-orders');
  await checker.root.getByRole('checkbox', { name: 'Orders' }).uncheck();
  await checker.submit.click();
  await checker.result('It works');
  await checker.line('Customers').getByText('Works').waitFor();
  expect(await checker.root.getByText('Permission missing').count()).toBe(0);
});

it('takes the sample values away with the sample store', async () => {
  const page = await openPage('platforms/clover');
  const checker = await checkerOn(page);
  await checker.trySample();
  expect(await checker.value('Merchant ID').inputValue()).not.toBe('');
  await checker.root.getByRole('button', { name: 'Leave the sample store' }).click();
  expect(await checker.value('Merchant ID').inputValue()).toBe('');
  expect(await checker.root.getByText('Sample store, not real').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Try it without a store');
});

/** Pastes a text where the focus is, as the browser does from the clipboard. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}
