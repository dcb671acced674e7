import { describe, expect, it } from 'vitest';
import { checkerOn } from './checker.ts';
import { openPage } from './openPage.ts';

interface Failure {
  /** Id of the method, where there are several: also of the first, since a link to a step names it then. */
  method?: string;
  scenario: string;
  /** The words of the outcome. */
  says: string;
  /** Id and link of the step that mends it. */
  step: string;
  link: string;
  /** The headline, where it is not that it does not work. */
  headline?: string;
}

const platforms: Record<string, Failure[]> = {
  shopify: [
    {
      method: 'admin-token',
      scenario: 'scope-missing-orders',
      says: 'Permission missing',
      step: 'admin-scopes',
      link: 'Go to step 2: Allow reading',
      headline: 'Almost: orders cannot be read',
    },
    {
      method: 'dev-dashboard',
      scenario: 'wrong-client-secret',
      says: 'Values not accepted',
      step: 'copy-credentials',
      link: 'Go to step 4: Copy Client ID and Client Secret',
    },
  ],
  bigcommerce: [
    { scenario: 'wrong-token', says: 'Values not accepted', step: 'save-token', link: 'Go to step 5: Save, and keep the file' },
    { scenario: 'unknown-store', says: 'Store not found', step: 'copy-path', link: 'Go to step 3: Copy the API Path' },
  ],
  ecwid: [
    {
      method: 'collection-url',
      scenario: 'store-deleted',
      says: 'Store not found',
      step: 'copy-url',
      link: 'Go to step 3: Copy the Personal Collection URL',
    },
    {
      method: 'secret-token',
      scenario: 'wrong-token',
      says: 'Values not accepted',
      step: 'copy-secret-token',
      link: 'Go to step 3: Copy the secret token',
    },
  ],
  clover: [
    {
      scenario: 'scope-missing-orders',
      says: 'Permission missing',
      step: 'permissions',
      link: 'Go to step 3: Create a token that can read',
      headline: 'Almost: orders cannot be read',
    },
    { scenario: 'unknown-merchant', says: 'Store not found', step: 'merchant-id', link: 'Go to step 1: Copy the Merchant ID' },
  ],
  plentymarkets: [
    { scenario: 'wrong-password', says: 'Values not accepted', step: 'account', link: 'Go to step 2: Create an API user' },
    {
      scenario: 'scope-missing-orders',
      says: 'Permission missing',
      step: 'role',
      link: 'Go to step 1: Create a role that can read',
      headline: 'Almost: orders cannot be read',
    },
  ],
  pinnaclecart: [
    {
      scenario: 'scope-missing-customers',
      says: 'Permission missing',
      step: 'open-settings',
      link: 'Go to step 1: Open API access',
      headline: 'Almost: customers cannot be read',
    },
    {
      scenario: 'unknown-store',
      says: 'Store not found',
      step: 'store-address',
      link: 'Go to step 5: Copy the address of the store',
    },
  ],
  vendure: [
    {
      method: 'api-key',
      scenario: 'keys-ignored',
      says: 'The API cannot be used here',
      step: 'take-keys',
      link: 'Go to step 1: Let the server take API keys',
    },
    {
      method: 'admin-login',
      scenario: 'wrong-password',
      says: 'Values not accepted',
      step: 'create-administrator',
      link: 'Go to step 3: Create an administrator',
    },
  ],
  woocommerce: [
    { scenario: 'wrong-secret', says: 'Values not accepted', step: 'copy-key', link: 'Go to step 5: Copy both values' },
  ],
  magento: [
    {
      method: 'integration',
      scenario: 'scope-missing-orders',
      says: 'Permission missing',
      step: 'resources',
      link: 'Go to step 3: Allow reading',
      headline: 'Almost: orders cannot be read',
    },
  ],
  prestashop: [
    {
      method: 'webservice',
      scenario: 'wrong-key',
      says: 'Values not accepted',
      step: 'create-key',
      link: 'Go to step 3: Create a key',
    },
  ],
  shopware: [
    {
      scenario: 'scope-missing-orders',
      says: 'Permission missing',
      step: 'role',
      link: 'Go to step 1: Create a role that can read',
      headline: 'Almost: orders cannot be read',
    },
  ],
  medusa: [{ scenario: 'wrong-key', says: 'Values not accepted', step: 'create-key', link: 'Go to step 1: Create a key' }],
  opencart: [
    {
      scenario: 'address-not-listed',
      says: 'The checker is blocked',
      step: 'allow-address',
      link: 'Go to step 2: Let the addresses in',
      headline: 'No clear answer yet',
    },
  ],
};

/** How a sample store ends that hands out no data. */
const withoutData: Record<string, { headline: string; products: RegExp }> = {
  opencart: {
    headline: 'The values are right, but no data was checked',
    products: /Not checked.*OpenCart’s own API lists no products/,
  },
};

describe.each(Object.keys(platforms))('the guide for %s', (platform) => {
  it('says that the sample store works, and shows what can be read of it', async () => {
    const { headline, products } = withoutData[platform] ?? { headline: 'It works', products: /Works.*For example/ };
    const page = await openPage(`platforms/${platform}`);
    const checker = await checkerOn(page);
    await checker.trySample();
    await checker.submit.click();
    await checker.result(headline);
    expect(await checker.root.getByText('Sample store, not real').count()).toBe(2);
    expect(await checker.line('Access to the store').textContent()).toContain('Works');
    expect(await checker.line('Products').textContent()).toMatch(products);
  });

  it.each(platforms[platform] as Failure[])('leads from "$scenario" to the step that mends it', async (failure) => {
    const { method, scenario, says, step, link, headline = 'It does not work yet' } = failure;
    const page = await openPage(`platforms/${platform}${method ? `?method=${method}` : ''}`);
    const checker = await checkerOn(page);
    await checker.trySample(scenario);
    await checker.submit.click();
    await checker.result(headline);
    expect(await checker.root.getByRole('link', { name: `More about “${says}”` }).getAttribute('href')).toMatch(
      /^\/troubleshooting#/,
    );

    // Listened for, since the animation may be over before a busy machine comes to look.
    await page.evaluate((id) => {
      const highlighted = new Promise((resolve) => {
        document.getElementById(id)?.addEventListener('animationstart', () => resolve(true), { once: true });
      });
      Object.assign(window, { highlighted });
    }, `step-${step}`);
    await checker.root.getByRole('link', { name: link }).click();
    await page.locator(`#step-${step}:focus`).waitFor();
    await page.waitForURL(`**/platforms/${platform}${method ? `?method=${method}` : ''}#step-${step}`);
    expect(await page.evaluate(() => Reflect.get(window, 'highlighted'))).toBe(true);
    await page.waitForFunction(isInView, `step-${step}`);
  });
});

describe('the guide for lemonstand', () => {
  it('asks for no values, because nothing can be checked', async () => {
    const page = await openPage('platforms/lemonstand');
    await page.getByRole('heading', { name: 'What you can still do' }).waitFor();
    expect(await page.getByRole('textbox').and(page.locator('main *')).count()).toBe(0);
    expect(await page.getByRole('button', { name: /check/i }).count()).toBe(0);
  });
});

it('shows a result under the method that was checked, and under no other', async () => {
  const page = await openPage('platforms/shopify');
  const checker = await checkerOn(page);
  await checker.value('Client Secret').waitFor();
  await checker.trySample('wrong-client-secret');
  await checker.submit.click();
  await checker.result('It does not work yet');

  await page.getByRole('radio', { name: 'Existing custom app' }).check();
  await checker.root.getByText('It does not work yet').waitFor({ state: 'detached' });
  await page.getByRole('radio', { name: 'New app (Dev Dashboard)' }).check();
  await checker.root.getByRole('link', { name: 'Go to step 4: Copy Client ID and Client Secret' }).click();
  await page.locator('#step-copy-credentials:focus').waitFor();
});

it('chooses the way of connecting that a linked step belongs to', async () => {
  const page = await openPage('platforms/shopify#step-copy-token');
  await page.locator('#step-copy-token:focus').waitFor();
  await page.waitForFunction(isInView, 'step-copy-token');
  await (await checkerOn(page)).value('Admin API Access Token').waitFor();
});

/** Runs in the page. */
function isInView(id: string): boolean {
  const place = document.getElementById(id)?.getBoundingClientRect();
  return place !== undefined && place.height > 0 && place.top >= 0 && place.bottom <= window.innerHeight;
}
