import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { patience } from '../patience.ts';
import { checkerOn, chooseExample } from './checker.ts';
import { hydrated } from './hydrated.ts';
import { openPage } from './openPage.ts';
import { paste } from './paste.ts';
import { baseURL } from './site.ts';
import { violations } from './violations.ts';

/** Each state once: colours are the same in both languages, and words are in both colours. */
const readers = [
  {
    lang: 'en',
    colorScheme: 'light',
    folder: '',
    works: 'It works',
    fails: 'It does not work yet',
    almost: 'Almost: orders cannot be read',
    choice: 'Several values could be the Merchant ID.',
    move: 'Move it to API Token',
  },
  {
    lang: 'de',
    colorScheme: 'dark',
    folder: 'de/',
    works: 'Es funktioniert',
    fails: 'Es funktioniert noch nicht',
    almost: 'Fast geschafft: Bestellungen nicht lesbar',
    choice: 'Mehrere Werte könnten „Merchant ID“ sein.',
    move: 'Nach „API Token“ verschieben',
  },
] as const;

describe.each(readers)('a guide page in $lang, in $colorScheme', ({ lang, colorScheme, folder, ...says }) => {
  it('has no accessibility faults before, with mistakes, and with results', async () => {
    const page = await openPage(`${folder}platforms/shopify?method=admin-token`, { colorScheme, reducedMotion: 'reduce' });
    const checker = await checkerOn(page, lang);
    expect(await violations(page)).toEqual([]);

    await checker.value('Admin API Access Token').fill('too short');
    await checker.submit.click();
    expect(await violations(page)).toEqual([]);

    await checker.trySample('write-scopes');
    await checker.submit.click();
    await checker.result(says.works);
    expect(await violations(page)).toEqual([]);

    await chooseExample(checker.root, 'no-scopes');
    await checker.result(says.fails);
    await unfold(page);
    expect(await violations(page)).toEqual([]);
  });

  it('has none with a key in the wrong field, and with a choice to make', async () => {
    const page = await openPage(`${folder}platforms/clover`, { colorScheme, reducedMotion: 'reduce' });
    const checker = await checkerOn(page, lang);
    await checker.value('Merchant ID').focus();
    await paste(
      page,
      'API token: fake0000-fake-0000\nMerchant ID: ABCDE12345FGH\nMerchant ID: BBCDE12345FGH\nWebhook secret: fake',
    );
    await checker.root.getByRole('group', { name: says.choice }).waitFor();
    await checker.value('Merchant ID').fill('00000000-0000-0000-0000-00000000fa4e');
    await checker.root.getByRole('button', { name: says.move }).waitFor();
    expect(await violations(page)).toEqual([]);

    await checker.trySample('scope-missing-orders');
    await checker.submit.click();
    await checker.result(says.almost);
    await unfold(page);
    expect(await violations(page)).toEqual([]);
  });
});

it('has none on other kinds of page in German, and on those that are in English only', async () => {
  const page = await openPage('de/', { reducedMotion: 'reduce' });
  const faults: Record<string, unknown> = {};
  for (const path of ['', 'platforms', 'troubleshooting', 'search?q=token', 'platforms/lemonstand', 'operators']) {
    await page.goto(new URL(`de/${path}`, baseURL).href);
    await hydrated(page);
    const found = await violations(page);
    if (found.length > 0) faults[path] = found;
  }
  expect(faults).toEqual({});
});

it('keeps what a result says in colours that the reader has chosen', async () => {
  const page = await openPage('platforms/clover', { forcedColors: 'active', reducedMotion: 'reduce' });
  const checker = await checkerOn(page);
  await checker.trySample('scope-missing-orders');
  await checker.result('Almost: orders cannot be read');
  const icon = await checker.root.locator('h3:focus svg').evaluate((svg) => {
    const { stroke } = getComputedStyle(svg);
    const { fill } = getComputedStyle(svg.querySelector('circle') as Element);
    return { stroke, fill, size: svg.getBoundingClientRect().width };
  });
  expect(icon.size).toBeGreaterThan(16);
  expect(icon.fill).not.toBe(icon.stroke);
  expect(await violations(page)).toEqual([]);
});

/** Opens all that is folded. */
async function unfold(page: Page): Promise<void> {
  for (const summary of await page.locator('section summary').all()) await summary.click();
}

it('can be used by keyboard alone, from the address to a mended result', async () => {
  const page = await openPage('platforms/clover');
  const checker = await checkerOn(page);
  await tabTo(page, 'Skip to the check');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/platforms/clover#check');
  await tabTo(page, 'Try it without a store');
  await page.keyboard.press('Enter');
  await focused(page, 'What should go wrong?');
  await checker.root.getByText('“It cannot see all my data”').waitFor();
  await tabTo(page, /^“It cannot see all my data”/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^The token may not read orders/);
  await page.keyboard.press('Enter');

  await checker.result('Almost: orders cannot be read');
  await page.keyboard.press('Tab');
  await focused(page, 'Copy');
  await tabTo(page, 'Go to step 3: Create a token that can read');
  await page.keyboard.press('Enter');
  await page.locator('#step-permissions:focus').waitFor();
  await tabTo(page, 'Back to the result');
  await page.keyboard.press('Enter');
  await checker.result('Almost: orders cannot be read');

  await tabTo(page, /^It works/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Everything works/);
  await page.keyboard.press('Enter');
  await checker.result('It works');
});

it('leads from a guide back to all of them', async () => {
  const page = await openPage('platforms/clover');
  await page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('link', { name: 'Platforms' }).click();
  await page.getByRole('heading', { level: 1, name: 'Platforms' }).waitFor();
});

it('takes the focus to nothing that lies under the bar at the top', async () => {
  const page = await openPage('platforms/shopify?method=admin-token', { viewport: { width: 360, height: 740 }, hasTouch: true });
  const checker = await checkerOn(page);
  await checker.value('Store Admin URL').fill('acme-demo.myshopify.com');
  await checker.submit.click();
  await focused(page, 'Admin API Access Token');
  const isUncovered = () =>
    page.evaluate(() => {
      const { left, top, width, height } = (document.activeElement as Element).getBoundingClientRect();
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      return document.activeElement?.contains(there) ?? false;
    });
  await expect.poll(isUncovered, patience).toBe(true);
  for (let presses = 0; presses < 15; presses++) {
    await page.keyboard.press('Shift+Tab');
    await expect.poll(isUncovered, patience).toBe(true);
  }
});

it('takes the focus to the first value that is wrong, and ties the error to it', async () => {
  const page = await openPage('platforms/clover');
  const checker = await checkerOn(page);
  await checker.value('Merchant ID').fill('ABCDE12345FGH');
  await checker.submit.click();
  await focused(page, 'API Token');
  const token = checker.value('API Token');
  expect(await token.getAttribute('aria-invalid')).toBe('true');
  expect(await described(page, await token.getAttribute('aria-describedby'))).toContain('Enter the API Token.');
  expect(await checker.value('Merchant ID').getAttribute('aria-invalid')).toBe('false');
});

/** Presses Tab until what has this name is in focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: (string | undefined)[] = [];
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const there = await focusedName(page);
    if (typeof name === 'string' ? there === name : name.test(there ?? '')) return;
    passed.push(there);
  }
  throw new Error(`the Tab key does not lead to "${name}", but to ${passed.join(', ')}`);
}

/** Waits until what has this name is in focus. */
async function focused(page: Page, name: string): Promise<void> {
  await expect.poll(() => focusedName(page), patience).toBe(name);
}

function focusedName(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    return (element?.labels?.[0] ?? element)?.textContent?.trim();
  });
}

function described(page: Page, ids: string | null): Promise<string> {
  return page.evaluate((ids) => ids.map((id) => document.getElementById(id)?.textContent).join(' '), ids?.split(' ') ?? []);
}
