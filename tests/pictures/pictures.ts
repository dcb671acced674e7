/**
 * `npm run pictures`: draws the README's picture anew, after the page has changed its looks. It shows the site that was built last,
 * which must have the sandbox: `SANDBOX=on npm run build`.
 */
import { chromium } from 'playwright-core';
import { startServer } from '../../plugins/check-proxy/server/server.ts';
import { launchOptions } from '../browser/launchOptions.ts';

const site = await startServer({ siteDir: process.env.SITE_DIR ?? 'build', port: 0, sandbox: true });
const browser = await chromium.launch(await launchOptions());
try {
  const page = await browser.newPage({
    baseURL: site.url,
    viewport: { width: 1280, height: 1000 },
    reducedMotion: 'reduce',
  });
  // A check whose result points to a step, and that step beside it.
  await page.goto('platforms/shopify?method=dev-dashboard&example=scope-missing-orders');
  await page.locator('h3:focus').evaluate((headline: HTMLElement) => headline.blur());
  await page.getByRole('link', { name: /^Go to step \d/ }).evaluate((link: HTMLAnchorElement) => {
    document.querySelector(link.hash)?.scrollIntoView();
    scrollBy(0, -210);
  });
  await page.screenshot({ path: '.github/screenshot.png' });
} finally {
  await browser.close();
  await site.close();
}
