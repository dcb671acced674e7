import type { Page } from 'playwright-core';

/** Waits until a page of the site can be used: before, it looks the same, but does not answer to anybody. */
export async function hydrated(page: Page): Promise<void> {
  await page.locator('html[data-has-hydrated=false]').waitFor({ state: 'detached' });
}
