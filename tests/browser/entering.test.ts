import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { patience } from '../patience.ts';
import { checkerOn } from './checker.ts';
import { openPage } from './openPage.ts';
import { paste } from './paste.ts';

it('waits with its judgement until a field is left, and takes it back when the value is right', async () => {
  const checker = await checkerOn(await openPage('platforms/clover'));
  const merchant = checker.value('Merchant ID');
  await merchant.pressSequentially('ABC');
  expect(await merchant.getAttribute('aria-invalid')).toBe('false');
  await merchant.blur();
  await expect.poll(() => merchant.getAttribute('aria-invalid')).toBe('true');
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
  await checker.root.getByText('Recognised: API Path, Access Token, Client ID.').waitFor();
  expect(await checker.value('Access Token').inputValue()).toBe('fake0000fake0000fake0000fake000');
  expect(await checker.value('API Path').inputValue()).toContain('abc123fake');
});

it('says what it did not use, and lets the person choose between two values, without showing them whole', async () => {
  const page = await openPage('platforms/bigcommerce');
  const checker = await checkerOn(page);
  const [one, two] = ['fake0000fake0000fake0000fake000', 'kefa1111kefa1111kefa1111kefa111'];
  await checker.value('API Path').focus();
  await paste(
    page,
    `Access token: ${one}\nAccess token: ${two}\nWebhook secret: fakefakefake\nClient ID: ${two.replace('k', 'c')}`,
  );
  await checker.root.getByText('Recognised: Client ID.').waitFor();
  await checker.root.getByText('Not used: Webhook secret.').waitFor();
  const choice = checker.root.getByRole('group', { name: 'Several values could be the Access Token. Which one is it?' });
  expect(await choice.getByRole('button').allTextContents()).toEqual([
    'Access token fak•••000 (31 characters)',
    'Access token kef•••111 (31 characters)',
  ]);
  await choice.getByRole('button', { name: 'kef•••111' }).click();
  expect(await checker.value('Access Token').inputValue()).toBe(two);
  expect(await checker.root.locator(':focus').inputValue()).toBe(two);
  expect(await choice.count()).toBe(0);
});

describe('before what reads and judges values has been loaded', () => {
  /** A page that loads no more scripts until it is told. */
  async function slowly(path: string) {
    const page = await openPage(path);
    const checker = await checkerOn(page);
    const { promise, resolve } = Promise.withResolvers<void>();
    await page.route('**/assets/js/**', async (route) => {
      await promise;
      await route.continue();
    });
    return { page, checker, go: resolve };
  }

  it('a pasted key stands masked in its field, and is judged afterwards', async () => {
    const { page, checker, go } = await slowly('platforms/clover');
    const merchant = checker.value('Merchant ID');
    await merchant.focus();
    await page.keyboard.insertText('00000000-fa4e-0000-0000-000000000000');
    expect(await merchant.getAttribute('type')).toBe('password');
    go();
    await checker.root.getByText('This is the API Token').waitFor();
  });

  it('a text with several values is read afterwards', async () => {
    const { page, checker, go } = await slowly('platforms/bigcommerce');
    await checker.value('Access Token').focus();
    const text = 'ACCESS TOKEN: fake0000fake0000fake0000fake000\nCLIENT ID: fake1111fake1111fake1111fake111';
    await paste(page, text);
    go();
    await checker.root.getByText('Recognised: Access Token, Client ID.').waitFor();
    expect(await checker.value('Access Token').inputValue()).toBe('fake0000fake0000fake0000fake000');
  });

  it('a check waits for it', async () => {
    const { checker, go } = await slowly('platforms/clover');
    await checker.value('Merchant ID').fill('ABC');
    await checker.submit.click();
    go();
    await checker.root.getByText('values need attention. Nothing was sent.').waitFor();
    await expect.poll(() => checker.value('Merchant ID').evaluate((input) => input === document.activeElement)).toBe(true);
  });
});

describe('a file', () => {
  const content = 'ACCESS_TOKEN=fake0000fake0000fake0000fake000\nCLIENT_ID=fake1111fake1111fake1111fake111';

  it('that is dropped on the form is read on the page, and sent nowhere', async () => {
    const page = await openPage('platforms/bigcommerce');
    const checker = await checkerOn(page);
    const requests: string[] = [];
    // What reads it is loaded then.
    page.on('request', (request) => request.resourceType() !== 'script' && requests.push(request.url()));
    await dropFile(page, content);
    await checker.root.getByText('Recognised: Access Token, Client ID.').waitFor();
    expect(await checker.value('Client ID').inputValue()).toBe('fake1111fake1111fake1111fake111');
    expect(requests).toEqual([]);
  });

  it('can be chosen too', async () => {
    const page = await openPage('platforms/bigcommerce');
    const checker = await checkerOn(page);
    const chooser = page.waitForEvent('filechooser');
    await checker.root.getByRole('button', { name: 'Choose a file' }).click();
    await (await chooser).setFiles({ name: 'keys.env', mimeType: 'text/plain', buffer: Buffer.from(content) });
    await checker.root.getByText('Recognised: Access Token, Client ID.').waitFor();
  });

  it('that is too large, or holds nothing of use, is named as such', async () => {
    const page = await openPage('platforms/bigcommerce');
    const checker = await checkerOn(page);
    await dropFile(page, 'x'.repeat(65_537));
    await checker.root.getByText('This file is larger than 64 KB, so it was not read.').waitFor();
    await dropFile(page, 'nothing here');
    await checker.root.getByText('No value was recognised in this text.').waitFor();
  });
});

describe('a key in the wrong field', () => {
  const key = '00000000-0000-0000-0000-00000000fa4e';

  it('is masked at once, named, and moved to its own with one press', async () => {
    const checker = await checkerOn(await openPage('platforms/clover'));
    const merchant = checker.value('Merchant ID');
    await merchant.fill(key);
    expect(await merchant.getAttribute('type')).toBe('password');
    expect(await checker.root.getByRole('button', { name: 'Show Merchant ID' }).count()).toBe(0);
    await checker.root.getByText('This is the API Token, which has a field of its own.').waitFor();
    await checker.root.getByRole('button', { name: 'Move it to API Token' }).click();
    const token = checker.value('API Token');
    expect(await token.inputValue()).toBe(key);
    expect(await token.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await merchant.inputValue()).toBe('');
    expect(await merchant.getAttribute('type')).toBe('text');
    expect(await merchant.getAttribute('aria-invalid')).toBe('false');
  });

  it('changes places with the value that stands in its own', async () => {
    const checker = await checkerOn(await openPage('platforms/clover'));
    await checker.value('Merchant ID').fill(key);
    await checker.value('API Token').fill('ABCDE12345FGH');
    await checker.root.getByRole('button', { name: 'Exchange' }).click();
    expect(await checker.value('Merchant ID').inputValue()).toBe('ABCDE12345FGH');
    expect(await checker.value('API Token').inputValue()).toBe(key);
    expect(await checker.root.getByRole('button', { name: 'Exchange' }).count()).toBe(0);
  });
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

it('shows the values and the steps of the way that is chosen, and tells it in the address', async () => {
  const page = await openPage('platforms/ecwid?method=secret-token');
  const checker = await checkerOn(page);
  await checker.value('Store ID').waitFor();
  await page.locator('#step-store-id').waitFor();

  await page.getByRole('radio', { name: 'Personal Collection URL' }).check();
  await checker.value('Personal Collection URL').waitFor();
  await page.locator('#step-store-id').waitFor({ state: 'hidden' });
  await page.waitForURL('**/platforms/ecwid?method=collection-url');
});

it('checks only the chosen data, and says why some cannot be chosen', async () => {
  const page = await openPage('platforms/clover');
  const checker = await checkerOn(page);
  expect(await checker.data('Pages').count()).toBe(0);
  await page.getByText('Clover is a point of sale and stores no pages.').first().waitFor();

  await checker.trySample('scope-missing-orders');
  await checker.data('Orders').uncheck();
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

/** Drops a file on the form, as a file manager does. */
async function dropFile(page: Page, content: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'settings.txt'));
    return transfer;
  }, content);
  await page
    .locator('form')
    .filter({ has: page.getByRole('textbox') })
    .dispatchEvent('drop', { dataTransfer });
}

it('takes what is really pasted, wherever it can be', async () => {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };
  const page = await openPage('', { ...phone, permissions: ['clipboard-read', 'clipboard-write'] });
  const pasteInto = async (field: Locator, text: string) => {
    await page.evaluate((text) => navigator.clipboard.writeText(text), text);
    await field.focus();
    await page.keyboard.press('Control+V');
  };
  const key = '00000000-0000-0000-0000-00000000fa4e';
  const box = page.getByRole('region', { name: 'Whose key is this?' });
  await pasteInto(box.getByRole('textbox'), key);
  await box.getByRole('link', { name: 'Clover: API Token' }).waitFor();

  await page.goto('platforms/clover');
  const checker = await checkerOn(page);
  await pasteInto(checker.value('Merchant ID'), `Merchant ID: ABCDE12345FGH\nAPI token: ${key}`);
  await checker.root.getByText('Recognised: Merchant ID, API Token.').waitFor();
  expect(await checker.value('API Token').inputValue()).toBe(key);

  await checker.root.getByRole('button', { name: 'Forget everything' }).click();
  await page.evaluate((text) => navigator.clipboard.writeText(text), key);
  await page.getByRole('button', { name: 'Paste API Token' }).click();
  await expect.poll(() => checker.value('API Token').inputValue(), patience).toBe(key);

  // The bar is there where the form is not in view.
  await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Values' }).click();
  const sheet = page.getByRole('dialog');
  await pasteInto(sheet.getByRole('textbox', { name: 'Merchant ID' }), 'Merchant ID: ABCDE12345FGH');
  expect(await sheet.getByRole('textbox', { name: 'Merchant ID' }).inputValue()).toBe('ABCDE12345FGH');
  await page.keyboard.press('Escape');

  await page.keyboard.press('/');
  await pasteInto(page.getByRole('searchbox'), 'acme-demo.myshopify.com');
  await page.getByText('is an address of Shopify').waitFor();
});
