import { describe, expect, it } from 'vitest';
import { checkerOn } from './checker.ts';
import { openPage } from './openPage.ts';
import { violations } from './violations.ts';

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };
const clientSecret = `shpss_${'0f'.repeat(16)}`;

describe('the home page', () => {
  it('shows in one screen the way in, the promise, and what one gets', async () => {
    const page = await openPage('', { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' });
    const example = page.getByRole('region', { name: 'Example: a check of a Shopify shop' });
    for (const part of [
      page.getByLabel('Which platform is your shop on?'),
      page.getByText('nothing is stored'),
      example.getByRole('heading', { name: 'Almost: orders cannot be read' }),
      example.getByText('Sample store, not real'),
      example.getByRole('link', { name: 'Go to step 2: Allow reading' }),
    ]) {
      const { y = -1, height = 0 } = (await part.boundingBox()) ?? {};
      expect(y).toBeGreaterThan(0);
      expect(y + height).toBeLessThan(900);
    }
    expect(await violations(page)).toEqual([]);
    await example.getByRole('link', { name: 'Go to step 2: Allow reading' }).click();
    await page.locator('#step-admin-scopes:focus').waitFor();
  });

  it('tells whose key it is, and opens the guide with it filled in, without a word of it in the address or in storage', async () => {
    const page = await openPage('', phone);
    const box = page.getByRole('region', { name: 'Whose key is this?' });
    await box.getByRole('textbox').fill('0f8fad5b-d9cb-469f-a165-70867728950e');
    await box.getByRole('link', { name: 'Clover: API Token' }).waitFor();
    await box.getByRole('textbox').fill(`The secret of our app: ${clientSecret}`);
    await box.getByText('This is how Shopify writes it.').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);

    await box.getByRole('link', { name: 'Shopify: Client Secret' }).click();
    await page.waitForURL('**/platforms/shopify?method=dev-dashboard#check');
    expect(await (await checkerOn(page)).value('Client Secret').inputValue()).toBe(clientSecret);
    const kept = await page.evaluate(() =>
      JSON.stringify([location.href, history.state, { ...localStorage }, { ...sessionStorage }]),
    );
    expect(kept).not.toContain(clientSecret);
    await page.goBack();
    expect(await box.getByRole('textbox').inputValue()).toBe('');
  });
});
