import { describe, expect, it } from 'vitest';
import { patience } from '../patience.ts';
import { checkerOn } from './checker.ts';
import { hydrated } from './hydrated.ts';
import { openPage } from './openPage.ts';

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };
const clipboard = ['clipboard-read', 'clipboard-write'];
const merchantId = 'ABCDE12345FGH';

describe('a step that yields a value', () => {
  it('takes it from the clipboard with one press, and is done then', async () => {
    const page = await openPage('platforms/clover', { permissions: clipboard });
    const checker = await checkerOn(page);
    await page.evaluate((text) => navigator.clipboard.writeText(text), merchantId);
    await page.getByRole('button', { name: 'Paste Merchant ID' }).click();
    await expect.poll(() => checker.value('Merchant ID').inputValue(), patience).toBe(merchantId);
    expect(await page.getByRole('button', { name: 'Step 1 is done' }).getAttribute('aria-pressed')).toBe('true');
    await page.getByText(/1 of 2 values/).waitFor();
  });

  it('leads to the field where the browser refuses', async () => {
    const page = await openPage('platforms/clover');
    const checker = await checkerOn(page);
    await page.evaluate(() => {
      navigator.clipboard.readText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await page.getByRole('button', { name: 'Paste Merchant ID' }).click();
    const field = checker.value('Merchant ID');
    await expect.poll(() => field.evaluate((input) => input === document.activeElement), patience).toBe(true);
  });
});

it('keeps the steps that were ticked off, and nothing else', async () => {
  const page = await openPage('platforms/clover');
  await (await checkerOn(page)).value('Merchant ID').fill(merchantId);
  const third = page.getByRole('button', { name: 'Step 3 is done' });
  await third.click();
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain(merchantId);
  await page.reload();
  await hydrated(page);
  await expect.poll(() => third.getAttribute('aria-pressed'), patience).toBe('true');
  await third.click();
  expect(await third.getAttribute('aria-pressed')).toBe('false');
});

it('asks in its steps for the permissions of the chosen data only, also after a reload', async () => {
  const page = await openPage('platforms/clover');
  const checker = await checkerOn(page);
  const orders = page.getByRole('listitem').filter({ hasText: /for orders$/ });
  await orders.first().waitFor();
  await checker.data('Orders').uncheck();
  await orders.first().waitFor({ state: 'detached' });
  await page.reload();
  await orders.first().waitFor({ state: 'detached' });
  expect(await checker.data('Orders').isChecked()).toBe(false);
});

it('lists what can go wrong by what people say, and what the check says then; each has a link', async () => {
  const page = await openPage('platforms/clover');
  const checker = await checkerOn(page);
  await checker.trySample('wrong-token');
  await checker.result('It does not work yet');
  await page.waitForURL('**/platforms/clover?method=merchant-token&example=wrong-token');
  const current = checker.root.locator('a[aria-current=true]');
  expect(await current.textContent()).toMatch(/^The token is not the one that was made.+API Token/);
  await checker.root.getByRole('button', { name: 'Leave the sample store' }).click();
  await page.waitForURL('**/platforms/clover?method=merchant-token');
  expect(await checker.value('API Token').inputValue()).toBe('');
});

it('follows a link that names the data and an example, which it checks', async () => {
  const page = await openPage('platforms/clover?data=products,orders&example=scope-missing-orders');
  const checker = await checkerOn(page);
  await checker.root.getByRole('heading', { name: 'Almost: orders cannot be read' }).waitFor();
  expect(await checker.data('Customers').isChecked()).toBe(false);
  expect(await checker.data('Orders').isChecked()).toBe(true);
});

it('says in the result what the step says, leads there and back, and checks again from there', async () => {
  const page = await openPage('platforms/clover');
  const checker = await checkerOn(page);
  await checker.trySample('scope-missing-orders');
  await checker.submit.click();
  await checker.result('Almost: orders cannot be read');
  const step = page.locator('#step-permissions');
  const words = await step.locator('xpath=following-sibling::p[1]').textContent();
  expect(
    await checker.root
      .getByText(words as string)
      .first()
      .isVisible(),
  ).toBe(true);

  await checker.root.getByRole('link', { name: /^Go to step 3/ }).click();
  await page.locator('#step-permissions:focus').waitFor();
  await page.getByRole('button', { name: 'Back to the result' }).click();
  await checker.result('Almost: orders cannot be read');
  await page.getByRole('button', { name: 'I have changed it: check again' }).click();
  await checker.result('Almost: orders cannot be read');
});

it('keeps the checker in view beside the steps where there is room', async () => {
  const page = await openPage('platforms/shopify', { viewport: { width: 1440, height: 900 } });
  const checker = await checkerOn(page);
  await page.locator('#step-find-address').scrollIntoViewIfNeeded();
  const { y = -1 } = (await checker.value('Client ID').boundingBox()) ?? {};
  expect(y).toBeGreaterThan(0);
  expect(y).toBeLessThan(900);
});

it('opens folded parts for a link into them', async () => {
  const page = await openPage('platforms/clover#what-is-asked');
  await page.getByText('and calls nothing else').first().waitFor();
});

describe('on a phone', () => {
  it('a bar says the next thing, and opens the same checker over the steps', async () => {
    const page = await openPage('platforms/clover', phone);
    await page.getByText('Next: Merchant ID, step 1').waitFor();
    await page.getByRole('button', { name: 'Values' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('textbox', { name: 'Merchant ID' }).fill(merchantId);
    await sheet.getByRole('button', { name: 'Back to the steps' }).click();
    await sheet.waitFor({ state: 'detached' });
    await page.getByText('1 of 2 values', { exact: true }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Values');

    const checker = await checkerOn(page);
    expect(await checker.value('Merchant ID').inputValue()).toBe(merchantId);
    await checker.submit.scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: 'Values' }).waitFor({ state: 'detached' });
  });

  it('a link to a step closes it', async () => {
    const page = await openPage('platforms/clover', phone);
    await page.getByRole('button', { name: 'Values' }).click();
    await page
      .getByRole('dialog')
      .getByRole('link', { name: /^Found in step 1/ })
      .click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.locator('#step-merchant-id:focus').waitFor();
  });
});
