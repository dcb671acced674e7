import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { compressFiles } from '../../plugins/check-proxy/delivery/compressFiles.ts';
import { startServer } from '../../plugins/check-proxy/server/server.ts';
import { launchOptions } from './launchOptions.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, with its checker and the sandbox. */
    baseURL: string;
    /** The built site's folder. */
    siteDir: string;
    /** Where the tests find the browser. */
    browser: string;
  }
}

const siteDir = '.test-site';

/** All tests are one client to the server. */
const manyChecks = { checksPerMinutePerClient: 10_000, checksAtOncePerClient: 100 };

/** Before all browser tests: builds the site as for production, serves it, and starts one browser for everybody. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildSite();
  const site = await startServer({ siteDir, port: 0, sandbox: true, limits: manyChecks });
  const browser = await chromium.launchServer(await launchOptions());
  project.provide('baseURL', site.url);
  project.provide('siteDir', siteDir);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.close();
  };
}

async function buildSite(): Promise<void> {
  const docusaurus = createRequire(import.meta.url).resolve('@docusaurus/core/bin/docusaurus.mjs');
  const environment = {
    ...process.env,
    SANDBOX: 'on',
    // So that a site that runs for development keeps its own.
    DOCUSAURUS_GENERATED_FILES_DIR_NAME: '.docusaurus/browser-tests',
    // The cache does not know whose generated files it holds: a worker would come out of the other build.
    DOCUSAURUS_NO_PERSISTENT_CACHE: 'true',
  };
  await promisify(execFile)(process.execPath, [docusaurus, 'build', '--out-dir', siteDir], { env: environment });
  await compressFiles(siteDir);
}
