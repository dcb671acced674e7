import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, inject, it, onTestFinished } from 'vitest';
import { describeHeaders } from '../../plugins/check-proxy/delivery/describeHeaders.ts';
import { startServer } from '../../plugins/check-proxy/server/server.ts';
import { readSiteFacts, writeSiteFacts } from '../../plugins/check-proxy/siteFacts.ts';
import { patience } from '../patience.ts';
import { checkerOn } from './checker.ts';
import { openPage } from './openPage.ts';

/** Another site, whose only page shows the given address in a frame. @returns its origin */
async function otherSite(headers: Record<string, string> = {}): Promise<{ origin: string; show(address: string): void }> {
  let framed = '';
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html', ...headers }).end(`<iframe src="${framed}" width=900 height=2000>`);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    show: (address) => {
      framed = address;
    },
  };
}

/** The site as it is built with these `frameAncestors`. @returns its address */
async function siteFor(frameAncestors: string[]): Promise<string> {
  const siteDir = await mkdtemp(path.join(tmpdir(), 'storekeys-embedded-'));
  await cp(inject('siteDir'), siteDir, { recursive: true });
  const facts = await readSiteFacts(siteDir);
  const headers = await describeHeaders({ siteDir, baseUrl: facts.baseUrl, frameAncestors });
  await writeSiteFacts(siteDir, { ...facts, headers });
  const site = await startServer({ siteDir, port: 0, sandbox: true });
  onTestFinished(async () => {
    await site.close();
    await rm(siteDir, { recursive: true });
  });
  return site.url;
}

it('another site cannot show a page in a frame', async () => {
  const { origin, show } = await otherSite();
  const site = inject('baseURL');
  show(`${site}platforms/clover`);
  const page = await openPage('', { baseURL: `${origin}/`, mayTry: site, expectedError: /frame-ancestors 'none'/ });
  // The browser tells the refusal first, and puts its own page into the frame after.
  const shown = () => page.frames().map((frame) => frame.url());
  await expect.poll(shown, patience).toEqual([`${origin}/`, 'chrome-error://chromewebdata/']);
});

it.each([
  ['a site that is named', {}],
  [
    'one that is isolated itself',
    { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' },
  ],
])('%s can, and the check works there', async (_, headers) => {
  const { origin, show } = await otherSite(headers);
  const site = await siteFor([origin]);
  show(`${site}platforms/clover`);
  const page = await openPage('', { baseURL: `${origin}/`, mayTry: site });
  const checker = await checkerOn(page.frameLocator('iframe'));
  await checker.trySample();
  await checker.submit.click();
  await checker.result('It works');
});
