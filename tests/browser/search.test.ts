import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { patience } from '../patience.ts';
import { openPage } from './openPage.ts';
import { violations } from './violations.ts';

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

const dialogOn = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const guides = (page: Page) => page.getByRole('list', { name: 'Guides' }).getByRole('link');

describe('the search in the navbar', () => {
  it.each(['/', 'Control+k'])('opens with %s, is used by keyboard alone, and gives the focus back', async (key) => {
    const page = await openPage('start-here');
    await page.getByRole('button', { name: 'Search' }).focus();
    await page.keyboard.press(key);
    const dialog = dialogOn(page);
    await dialog.getByRole('searchbox').waitFor();
    await page.keyboard.type('keystring');
    await guides(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.locator('a:focus', { hasText: 'Etsy' }).waitFor();
    await page.keyboard.press('ArrowUp');
    await dialog.locator('input:focus').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.locator('button:focus', { hasText: 'Search' }).waitFor();
  });

  it('opens the first guide on Enter, and goes away with the page', async () => {
    const page = await openPage('start-here');
    await page.keyboard.press('/');
    await dialogOn(page).getByRole('searchbox').fill('vend');
    await guides(page).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Connect Lightspeed' }).waitFor();
    await dialogOn(page).waitFor({ state: 'detached' });
  });

  it('leaves the slash to those who type it', async () => {
    const page = await openPage('');
    const box = page.getByLabel('Which platform is your shop on?');
    await box.pressSequentially('a/b');
    expect(await box.inputValue()).toBe('a/b');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('finds pages by what they say, each once', async () => {
    const page = await openPage('');
    await page.keyboard.press('/');
    await dialogOn(page).getByRole('searchbox').fill('too many requests');
    const pages = page.getByRole('list', { name: 'Pages' }).getByRole('link');
    await pages.filter({ hasText: 'Troubleshooting ›' }).first().waitFor();
    const addresses = await pages.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('puts no key into an address', async () => {
    const page = await openPage('');
    await page.keyboard.press('/');
    const box = dialogOn(page).getByRole('searchbox');
    const all = page.getByRole('link', { name: 'See all results' });
    await box.fill('shopify token');
    await all.waitFor();
    await box.fill('shopify token shpat_00000000000000000000000000000000');
    await guides(page).first().waitFor();
    expect(await all.count()).toBe(0);
  });

  it.each(['light', 'dark'] as const)('has no accessibility faults in %s, also on a phone', async (colorScheme) => {
    const page = await openPage('', { ...phone, colorScheme });
    await page.getByRole('button', { name: 'Search' }).click();
    await dialogOn(page).getByRole('searchbox').fill('access token');
    await guides(page).first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const pressed = dialogOn(page).locator('button, a, input');
    const heights = await pressed.evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });
});

describe('the page of results', () => {
  it('shows what an address asks for, and has a main part and no faults', async () => {
    const page = await openPage('search?q=mystore.myshopify.com');
    await guides(page).filter({ hasText: 'mystore.myshopify.com is an address of Shopify' }).waitFor();
    expect(await page.getByRole('main').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
  });

  it('keeps what was sought in its address, but for keys', async () => {
    const page = await openPage('search');
    const box = page.getByRole('searchbox');
    await box.fill('demandware');
    await box.press('Enter');
    await page.waitForURL('**/search?q=demandware');
    await guides(page).filter({ hasText: 'Salesforce' }).waitFor();
    await box.fill('shpat_00000000000000000000000000000000');
    await box.press('Enter');
    expect(page.url()).toMatch(/\?q=demandware$/);
  });

  it('says that there is no guide, and what one can do', async () => {
    const page = await openPage('search?q=joomla');
    await page.getByText('There is no guide for joomla yet.').waitFor();
    await page.getByRole('link', { name: 'the list of all platforms' }).click();
    await page.getByRole('heading', { level: 1, name: 'Platforms' }).waitFor();
  });
});

describe('the box on the home page', () => {
  it('finds a guide by a typing mistake, and opens it on Enter', async () => {
    const page = await openPage('');
    await page.getByLabel('Which platform is your shop on?').fill('shopfy');
    await page.getByText('Press Enter to open').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Connect Shopify' }).waitFor();
  });

  it('says by what it was found', async () => {
    const page = await openPage('platforms');
    await page.getByLabel('Which platform is your shop on?').fill('demandware');
    await page.getByRole('link', { name: 'Salesforce Demandware' }).waitFor();
  });
});

describe('the page for what is not found', () => {
  it('suggests the guide that was meant', async () => {
    const page = await openPage('platforms/shopfy', { expectedError: /status of 404/ });
    await expect.poll(() => page.title(), patience).toBe('There is no page at this address | Storekeys');
    const suggested = page.getByRole('main').getByRole('list', { name: 'Suggested guides' }).getByRole('link');
    await suggested.first().waitFor();
    expect(await suggested.first().textContent()).toBe('Connect Shopify');
    expect(await violations(page)).toEqual([]);
    await suggested.first().click();
    await page.getByRole('heading', { level: 1, name: 'Connect Shopify' }).waitFor();
  });
});
