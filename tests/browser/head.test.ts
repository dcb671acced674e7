import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { hydrated } from './hydrated.ts';
import { openPage } from './openPage.ts';

it('a page that a link opens has the head that it has when it is opened by its address', async () => {
  const page = await openPage('troubleshooting');
  const before = await headOf(page);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Platforms' }).click();
  await page.getByRole('heading', { level: 1, name: 'Platforms' }).waitFor();
  await page.getByRole('main').getByRole('link', { name: 'Clover' }).click();
  await page.getByRole('heading', { level: 1, name: 'Connect Clover' }).waitFor();
  await expect.poll(() => page.title()).toBe('Connect Clover | Storekeys');
  const head = await headOf(page);
  expect(head).not.toEqual(before);

  await page.reload();
  await hydrated(page);
  expect(head).toEqual(await headOf(page));
  expect(head.tags).toContain('link data-rh="true" href="https://storekeys.example/platforms/clover" rel="canonical"');

  await page.goBack();
  // Docusaurus never ends the bar of a navigation that is overtaken by another.
  await page.getByRole('heading', { level: 1, name: 'Platforms' }).waitFor();
  await page.goBack();
  await expect.poll(() => page.title()).toContain('Troubleshooting');
  expect(await headOf(page)).toEqual(before);
});

/** What the page says of itself to others than its readers, once the bar that shows its loading is gone. */
async function headOf(page: Page) {
  await page.waitForFunction(() => !document.documentElement.classList.contains('nprogress-busy'));
  return page.evaluate(() => {
    const tags = [...document.head.querySelectorAll('[data-rh]:not(title)')];
    const { lang, dir, className } = document.documentElement;
    return {
      titles: [...document.head.querySelectorAll('title')].map(({ textContent }) => textContent),
      tags: tags
        .map((tag) => {
          const attributes = [...tag.attributes].map(({ name, value }) => `${name}="${value}"`).toSorted();
          return `${tag.localName} ${attributes.join(' ')}`;
        })
        .toSorted(),
      lang,
      dir,
      className,
    };
  });
}
