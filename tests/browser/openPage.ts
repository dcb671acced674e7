import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, expect, inject, onTestFinished } from 'vitest';
import { patience } from '../patience.ts';
import { hydrated } from './hydrated.ts';
import { baseURL as ownURL } from './site.ts';

interface Options extends BrowserContextOptions {
  /** What the test provokes; every other error on the console fails it. */
  expectedError?: RegExp;
  /** The beginning of addresses beside the site's that the test asks for, or tries to. */
  mayTry?: string;
}

let browser: Promise<Browser> | undefined;
afterAll(async () => {
  await (await browser)?.close();
});

/**
 * Opens a page of the site in a fresh browser profile. Beyond what the test itself asserts, it fails on any error on the
 * console and on any request that leaves the site. The page can be used.
 * @param path without the leading slash
 */
export async function openPage(
  path: string,
  { expectedError, baseURL = ownURL, mayTry = baseURL, ...options }: Options = {},
): Promise<Page> {
  browser ??= chromium.connect(inject('browser'));
  const context = await (await browser).newContext({ baseURL, ...options });
  context.setDefaultTimeout(patience.timeout);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !expectedError?.test(message.text())) faults.push(`console: ${message.text()}`);
  });
  context.on('request', (request) => {
    const url = request.url();
    if (!/^(?:data|blob):/.test(url) && ![baseURL, mayTry].some((allowed) => url.startsWith(allowed)))
      faults.push(`request: ${url}`);
  });
  onTestFinished(async () => {
    await context.close();
    expect(faults).toEqual([]);
  });
  await page.goto(path);
  if (options.javaScriptEnabled !== false) await hydrated(page);
  return page;
}
