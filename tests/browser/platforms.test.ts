import { describe, expect, it } from 'vitest';
import { checkerOn } from './checker.ts';
import { isInView } from './isInView.ts';
import { openPage } from './openPage.ts';
import { testGuides } from './testGuides.ts';

testGuides({
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
