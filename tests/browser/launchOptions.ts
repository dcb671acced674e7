import type { LaunchOptions } from 'playwright-core';
import { findBrowser } from './findBrowser.ts';

/** How Chromium is started for tests. */
export async function launchOptions(): Promise<LaunchOptions> {
  const { path, env } = await findBrowser();
  return {
    executablePath: path,
    env: { ...process.env, ...env },
    // Chromium's own sandbox cannot be had as root, as in most containers, and only with the helper of an installed one elsewhere.
    chromiumSandbox: env === undefined && process.getuid?.() !== 0,
    // Nothing but the site under test may cause requests.
    args: ['--disable-background-networking', '--disable-component-update', '--disable-domain-reliability', '--no-pings'],
  };
}
