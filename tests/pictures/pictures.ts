/**
 * `npm run pictures`: draws the pictures of README and docs anew, after the page has changed its looks. They show the site that
 * was built last, which must have the sandbox: `SANDBOX=on npm run build`.
 */
import { type Browser, chromium } from 'playwright-core';
import { startServer } from '../../plugins/check-proxy/server/server.ts';
import { launchOptions } from '../browser/launchOptions.ts';

/** A check whose result points to a step, and that step beside it. */
const example = 'platforms/shopify?method=dev-dashboard&example=scope-missing-orders';

interface Picture {
  file: string;
  address: string;
  colorScheme?: 'light' | 'dark';
  width: number;
  height: number;
}

const pictures: Picture[] = [{ file: '.github/screenshot.png', address: example, width: 1280, height: 1000 }];
for (const colorScheme of ['light', 'dark'] as const) {
  const ofDocs = { colorScheme, width: 1200, height: 800 };
  pictures.push(
    { file: `docs/img/guide-${colorScheme}.png`, address: example, ...ofDocs },
    {
      file: `i18n/de/docusaurus-plugin-content-docs/current/img/guide-${colorScheme}.png`,
      address: `de/${example}`,
      ...ofDocs,
    },
  );
}

const site = await startServer({ siteDir: process.env.SITE_DIR ?? 'build', port: 0, sandbox: true });
const browser = await chromium.launch(await launchOptions());
try {
  for (const picture of pictures) await draw(browser, site.url, picture);
} finally {
  await browser.close();
  await site.close();
}

async function draw(on: Browser, baseURL: string, { file, address, colorScheme, width, height }: Picture): Promise<void> {
  const page = await on.newPage({ baseURL, viewport: { width, height }, colorScheme, reducedMotion: 'reduce' });
  await page.goto(address);
  await page.locator('h3:focus').evaluate((headline: HTMLElement) => headline.blur());
  await page.getByRole('link', { name: /^(Go to step|Zu Schritt) \d/ }).evaluate((link: HTMLAnchorElement) => {
    document.querySelector(link.hash)?.scrollIntoView();
    scrollBy(0, -210);
  });
  await page.screenshot({ path: file });
  await page.close();
}
