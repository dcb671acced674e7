import { describe, expect, it } from 'vitest';
import { checkerOn } from './checker.ts';
import { openPage } from './openPage.ts';

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

describe('on a phone', () => {
  it.each(['shopify', 'bigcommerce', 'ecwid', 'clover', 'plentymarkets', 'pinnaclecart'])(
    'the guide for %s does not scroll sideways',
    async (platform) => {
      const page = await openPage(`platforms/${platform}`, phone);
      const checker = await checkerOn(page);
      const width = () => page.evaluate(() => document.documentElement.scrollWidth);
      expect(await width()).toBe(360);
      await checker.trySample();
      await checker.submit.click();
      await checker.result('It works');
      expect(await width()).toBe(360);
    },
  );

  it('the guide of a platform that is shut down does not scroll sideways', async () => {
    const page = await openPage('platforms/lemonstand', phone);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  it('everything that is pressed is large enough for a thumb', async () => {
    const page = await openPage('platforms/clover', phone);
    const checker = await checkerOn(page);
    await checker.trySample('scope-missing-orders');
    await checker.submit.click();
    await checker.result('Almost: orders cannot be read');
    const controls = checker.root.locator(
      'button, summary, select, input:not([type=checkbox]), label:has(input), a[class*=button]',
    );
    const heights = await controls.evaluateAll((elements) =>
      elements.map((element) => {
        // What is drawn small in a line of text takes a press around it, too.
        const { content, position, top, bottom } = getComputedStyle(element, '::after');
        const around = content !== 'none' && position === 'absolute' ? -Number.parseFloat(top) - Number.parseFloat(bottom) : 0;
        return element.getBoundingClientRect().height + Math.max(0, around);
      }),
    );
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });
});

it('can be read without JavaScript, with the values of every method', async () => {
  const page = await openPage('platforms/shopify', { javaScriptEnabled: false });
  const form = page.getByRole('region', { name: 'Check your values' });
  expect(await form.locator('noscript p', { hasText: 'The check needs JavaScript' }).isVisible()).toBe(true);
  for (const label of ['Admin API Access Token', 'Client ID', 'Client Secret'])
    expect(await page.getByRole('cell', { name: label }).first().isVisible(), label).toBe(true);
  for (const input of await form.getByRole('textbox').all()) expect(await input.isDisabled()).toBe(true);
  for (const step of ['copy-token', 'copy-credentials']) expect(await page.locator(`#step-${step}`).isVisible()).toBe(true);
});

it('prints the guide without the values', async () => {
  const page = await openPage('platforms/clover');
  const checker = await checkerOn(page);
  await checker.value('Merchant ID').fill('ABCDE12345FGH');
  await page.emulateMedia({ media: 'print' });
  expect(await checker.root.getByRole('textbox', { includeHidden: true }).first().isVisible()).toBe(false);
  expect(await checker.root.getByRole('button', { includeHidden: true }).first().isVisible()).toBe(false);
  await checker.root.getByText('The check itself works on the web page only.').waitFor();
});
