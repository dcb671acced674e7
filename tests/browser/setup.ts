import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { compressFiles } from '../../plugins/check-proxy/delivery/compressFiles.ts';
import { type RunningServer, startServer } from '../../plugins/check-proxy/server/server.ts';
import { buildSite } from '../docusaurus.ts';
import { launchOptions } from './launchOptions.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where it is told, as {@link ToldSite}, that the site is built and served; whoever asks earlier waits. */
    siteAt: string;
    /** The built site's folder. */
    siteDir: string;
    /** Where the tests find the browser. */
    browser: string;
  }
}

export type ToldSite = { baseURL: string } | { failure: string };

const siteDir = '.test-site';

/** All tests are one client to the server. */
const manyChecks = { checksPerMinutePerClient: 10_000, checksAtOncePerClient: 100 };

/**
 * For all browser tests: builds the site as for production, serves it, and starts one browser for everybody. The tests that need
 * no browser run while the site is built, since a build alone keeps few processors busy.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await chromium.launchServer(await launchOptions());
  const stopBuilding = new AbortController();
  const building = buildAndServe(stopBuilding.signal);
  const told = building.then(
    ({ url }): ToldSite => ({ baseURL: url }),
    (error: Error): ToldSite => ({ failure: `The site cannot be built: ${error.message}` }),
  );
  const teller = createServer(async (_, response) => response.end(JSON.stringify(await told))).listen(0, '127.0.0.1');
  await once(teller, 'listening');
  project.provide('siteAt', `http://127.0.0.1:${(teller.address() as AddressInfo).port}/`);
  project.provide('siteDir', siteDir);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    stopBuilding.abort();
    teller.close();
    await browser.close();
    const site = await building.catch(() => undefined);
    await site?.close();
  };
}

async function buildAndServe(signal: AbortSignal): Promise<RunningServer> {
  const env = {
    SANDBOX: 'on',
    // So that a site that runs for development keeps its own.
    DOCUSAURUS_GENERATED_FILES_DIR_NAME: '.docusaurus/browser-tests',
    // The cache does not know whose generated files it holds: a worker would come out of the other build.
    DOCUSAURUS_NO_PERSISTENT_CACHE: 'true',
  };
  await buildSite('.', ['--out-dir', siteDir], { env, signal });
  await compressFiles(siteDir);
  return startServer({ siteDir, port: 0, sandbox: true, limits: manyChecks });
}
