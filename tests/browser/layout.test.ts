import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { patience } from '../patience.ts';
import { checkerOn } from './checker.ts';
import { openPage } from './openPage.ts';

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

describe('on a phone', () => {
  it('a result comes with its headline at the top', async () => {
    const page = await openPage('platforms/clover', phone);
    const checker = await checkerOn(page);
    await checker.trySample('scope-missing-orders');
    await checker.result('Almost: orders cannot be read');
    const top = () => checker.root.locator('h3:focus').evaluate((headline) => headline.getBoundingClientRect().top);
    await expect.poll(top, patience).toBeLessThan(740 / 3);
    expect(await top()).toBeGreaterThan(60);
  });

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
    const controls = 'button, summary, select, input:not([type=checkbox]), label:has(input), a[class*=button]';
    expect(await lowest(checker.root.locator(controls))).toBeGreaterThanOrEqual(44);

    expect(
      await lowest(page.getByRole('navigation').or(page.getByRole('contentinfo')).locator('a, button')),
    ).toBeGreaterThanOrEqual(44);
    await page.getByRole('button', { name: 'Toggle navigation bar' }).click();
    const menu = page.locator('.navbar-sidebar');
    await menu.getByRole('link', { name: 'Troubleshooting' }).waitFor();
    expect(await lowest(menu.locator('a, button'))).toBeGreaterThanOrEqual(44);
  });

  it('tables keep the heads of their columns, also for those who hear them', async () => {
    const page = await openPage('operators', phone);
    const head = page.getByRole('columnheader', { name: 'If not set' }).first();
    await head.waitFor({ state: 'attached' });
    const cell = page.getByRole('row').filter({ hasText: 'PORT' }).getByRole('cell').nth(1);
    expect(await cell.evaluate((element) => getComputedStyle(element, '::before').content)).toContain('If not set');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

/** The height of the lowest of what can be pressed. */
async function lowest(controls: Locator): Promise<number> {
  const heights = await controls.filter({ visible: true }).evaluateAll((elements) =>
    elements.map((element) => {
      // What is drawn small in a line of text takes a press around it, too.
      const { content, position, top, bottom } = getComputedStyle(element, '::after');
      const around = content !== 'none' && position === 'absolute' ? -Number.parseFloat(top) - Number.parseFloat(bottom) : 0;
      return element.getBoundingClientRect().height + Math.max(0, around);
    }),
  );
  return Math.min(...heights);
}

it('shows the checker beside the steps only where there is room, also when zoomed in', async () => {
  const page = await openPage('platforms/shopify', { viewport: { width: 1440, height: 900 } });
  const checker = await checkerOn(page);
  const left = async () => (await checker.submit.boundingBox())?.x ?? 0;
  expect(await left()).toBeGreaterThan(720);
  // A window of 1280 by 1024 at 400 %, a low one, and a narrow one.
  for (const viewport of [
    { width: 320, height: 256 },
    { width: 1440, height: 500 },
    { width: 1100, height: 900 },
  ]) {
    await page.setViewportSize(viewport);
    await expect.poll(left, patience).toBeLessThan(720);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    expect(await page.getByRole('button', { name: 'Values' }).isVisible()).toBe(false);
  }
});

it('reads keys and addresses from left to right in every language, and mirrors the rest without scrolling', async () => {
  const page = await openPage('platforms/shopify', phone);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const direction = (locator: Locator) => locator.evaluate((element) => getComputedStyle(element).direction);
  expect(await direction((await checkerOn(page)).value('Store Admin URL'))).toBe('ltr');
  expect(await direction(page.getByRole('main').locator('code').first())).toBe('ltr');
});

it('can be read without JavaScript, with the values of every method', async () => {
  const page = await openPage('platforms/shopify', { javaScriptEnabled: false });
  const form = page.getByRole('region', { name: 'Check your values' });
  expect(await form.locator('noscript p', { hasText: 'The check needs JavaScript' }).isVisible()).toBe(true);
  for (const label of ['Admin API Access Token', 'Client ID', 'Client Secret'])
    expect(await page.getByRole('cell', { name: label }).first().isVisible(), label).toBe(true);
  expect(await form.getByRole('textbox').count()).toBe(0);
  for (const step of ['copy-token', 'copy-credentials']) expect(await page.locator(`#step-${step}`).isVisible()).toBe(true);
});

it('prints the chosen way, with boxes to tick and lines to write on, but no value, in light colours', async () => {
  const page = await openPage('platforms/shopify', { colorScheme: 'dark' });
  const checker = await checkerOn(page);
  await checker.value('Client ID').fill('0123456789abcdef0123456789abcdef');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));

  await page.getByText(`Printed from ${page.url()} on `).waitFor();
  expect(await page.getByRole('button', { name: 'Step 4 is done' }).isVisible()).toBe(true);
  const written = page.locator('[data-fits]').filter({ visible: true });
  expect(await written.allTextContents()).toEqual([
    expect.stringContaining('Client ID'),
    expect.stringContaining('Store Admin URL'),
  ]);
  await page.locator('#step-copy-credentials').waitFor();
  await page.locator('#step-copy-token').waitFor({ state: 'hidden' });
  for (const control of [checker.submit, page.getByRole('textbox'), page.getByRole('button', { name: /Paste/ })])
    expect(await control.filter({ visible: true }).count()).toBe(0);
  const colours = () => page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--ifm-color-scheme'));
  expect(await colours()).toBe('light');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await colours()).toBe('dark');

  // The browser sends these events itself here.
  const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(paper.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(5);
});
