import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, it, onTestFinished } from 'vitest';
import { describeHeaders } from '../../plugins/check-proxy/delivery/describeHeaders.ts';
import { startServer } from '../../plugins/check-proxy/server/server.ts';
import { readSiteFacts, writeSiteFacts } from '../../plugins/check-proxy/siteFacts.ts';
import { patience } from '../patience.ts';
import { checkerOn } from './checker.ts';
import { openPage } from './openPage.ts';
import { baseURL } from './site.ts';

/** Another site, whose only page shows the given address in a frame and keeps what is told to it. @returns its origin */
async function otherSite(headers: Record<string, string> = {}): Promise<{ origin: string; show(address: string): void }> {
  let framed = '';
  const server = createServer((_request, response) => {
    const listens = `<script>heard = []; onmessage = ({ origin, data }) => heard.push({ origin, ...data })</script>`;
    response
      .writeHead(200, { 'Content-Type': 'text/html', ...headers })
      .end(`${listens}<iframe src="${framed}" width=900 height=2000>`);
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

/** The site as it is built with these options. @returns its address */
async function siteFor(frameAncestors: string[], valuesTo?: string): Promise<string> {
  const siteDir = await mkdtemp(path.join(tmpdir(), 'storekeys-embedded-'));
  await cp(inject('siteDir'), siteDir, { recursive: true });
  await tellScripts(siteDir, { frameAncestors, valuesTo });
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

/** Puts these options into the scripts of a built site, in place of its own. */
async function tellScripts(siteDir: string, options: object): Promise<void> {
  const folder = path.join(siteDir, 'assets/js');
  const names = (await readdir(folder)).filter((name) => /^main\..*\.js$/.test(name));
  expect(names).toHaveLength(1);
  const file = path.join(folder, names[0] as string);
  const script = await readFile(file, 'utf8');
  const own = '"check-proxy":{"default":{"frameAncestors":[]}}';
  expect(script).toContain(own);
  await writeFile(file, script.replace(own, JSON.stringify({ 'check-proxy': { default: options } }).slice(1, -1)));
  for (const copy of ['br', 'gz']) await rm(`${file}.${copy}`);
}

/** What the page around the frame has heard. */
function heardBy(page: Page) {
  return page.evaluate(() => (globalThis as unknown as { heard: Record<string, unknown>[] }).heard);
}

it('another site cannot show a page in a frame', async () => {
  const { origin, show } = await otherSite();
  const site = baseURL;
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

it('the site around hears the height and how a check ends, and never a value', async () => {
  const { origin, show } = await otherSite();
  const site = await siteFor([origin]);
  show(`${site}platforms/clover?embed=1`);
  const page = await openPage('', { baseURL: `${origin}/`, mayTry: site });
  const frame = page.frameLocator('iframe');
  const checker = await checkerOn(frame);
  expect(await frame.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(false);
  expect(await frame.getByRole('contentinfo').isVisible()).toBe(false);
  await checker.trySample();
  await checker.submit.click();
  await checker.result('It works');
  await expect
    .poll(() => heardBy(page), patience)
    .toContainEqual(
      expect.objectContaining({ source: 'storekeys', type: 'outcome', platform: 'clover', outcome: 'ok', sample: true }),
    );
  const heard = await heardBy(page);
  expect(new Set(heard.map(({ type }) => type))).toEqual(new Set(['height', 'outcome']));
  const isHeard = async () => {
    const height = await frame.locator('#__docusaurus').evaluate((element) => element.scrollHeight);
    const told = Number((await heardBy(page)).findLast(({ type }) => type === 'height')?.height);
    // Told is the next whole pixel, so that nothing scrolls; `scrollHeight` may be rounded down.
    return told === height || told === height + 1;
  };
  await expect.poll(isHeard, patience).toBe(true);
  expect(await checker.root.getByRole('button', { name: 'Use these values' }).count()).toBe(0);
  expect(JSON.stringify(heard)).not.toContain('ABCDE12345FGH');
});

it('the one site that may have values gets them when the person says so', async () => {
  const { origin, show } = await otherSite();
  const site = await siteFor([origin], origin);
  show(`${site}platforms/clover`);
  const page = await openPage('', { baseURL: `${origin}/`, mayTry: site });
  const report = {
    platform: 'clover',
    method: 'merchant-token',
    outcome: 'ok',
    message: 'It works.',
    checks: [],
    advice: [],
    durationMs: 1,
  };
  await page.route('**/api/check', (route) =>
    route.fulfill({ contentType: 'application/x-ndjson', body: `${JSON.stringify({ type: 'report', ...report })}\n` }),
  );
  const checker = await checkerOn(page.frameLocator('iframe'));
  const values = { merchantId: 'ABCDE12345FGH', apiToken: '11111111-2222-3333-4444-555555555555' };
  await checker.value('Merchant ID').fill(values.merchantId);
  await checker.value('API Token').fill(values.apiToken);
  await checker.submit.click();
  await checker.result('The values are right');
  expect(JSON.stringify(await heardBy(page))).not.toContain(values.merchantId);
  await checker.root.getByRole('button', { name: 'Use these values' }).click();
  const given = expect.objectContaining({
    type: 'values',
    origin: new URL(site).origin,
    values: expect.objectContaining(values),
  });
  await expect.poll(() => heardBy(page), patience).toContainEqual(given);
});
