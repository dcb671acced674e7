import { expect, it } from 'vitest';
import { openPage } from './openPage.ts';

it('guides and checks in German, and leads to the same page in the other language', async () => {
  const page = await openPage('de/platforms/shopify');
  await page.getByRole('button', { name: 'Ohne Shop ausprobieren' }).click();
  const sent = page.waitForRequest('**/api/check');
  await page.getByRole('button', { name: 'Verbindung prüfen' }).click();
  expect(new URL((await sent).url()).pathname).toBe('/api/check');
  await page.getByText('Es funktioniert').first().waitFor();
  await page
    .getByText(/lesbar sind Produkte/)
    .first()
    .waitFor();

  await page.getByRole('button', { name: 'Deutsch' }).hover();
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: 'Connect Shopify' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/platforms/shopify');
});
