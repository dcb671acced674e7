import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../../src/check/index.ts';
import { sandboxes } from '../../../tests/scenarios/sandboxes.ts';
import { limitsSchema } from '../limits/limits.ts';
import { writeSiteFacts } from '../siteFacts.ts';
import { type RunningServer, type ServerOptions, startServer } from './server.ts';

let siteDir: string;
let server: RunningServer | undefined;

beforeAll(async () => {
  siteDir = await mkdtemp(path.join(tmpdir(), 'storekeys-server-'));
  await writeFile(path.join(siteDir, 'index.html'), 'home');
  await writeFile(path.join(siteDir, '404.html'), 'lost');
  await writeSiteFacts(siteDir, {
    url: 'https://storekeys.example',
    baseUrl: '/',
    version: '1.2.3',
    sandbox: false,
    toolWants: { tool: 'the importer', permissions: { clover: ['Coupons'] } },
    limits: limitsSchema.parse({}),
  });
});
afterEach(async () => {
  await server?.close();
  server = undefined;
});
afterAll(() => rm(siteDir, { recursive: true }));

async function start(options: Partial<ServerOptions> = {}) {
  server = await startServer({ siteDir, port: 0, ...options });
  const { url } = server;
  return Object.assign((address: string, init?: RequestInit) => fetch(new URL(address, url), init), { url });
}

function check(body: object, accept = 'application/json'): RequestInit {
  return { method: 'POST', headers: { 'Content-Type': 'application/json', Accept: accept }, body: JSON.stringify(body) };
}

const values = sandboxes.get('clover')?.samples['merchant-token'] ?? {};

test('serves the site and a check from one address', async () => {
  const ask = await start({ sandbox: true });
  expect(await (await ask('/')).text()).toBe('home');
  expect((await ask('/nothing')).status).toBe(404);
  expect(await (await ask('/api/health')).json()).toEqual({ status: 'ok' });
  const response = await ask('/api/check', check({ platform: 'clover', values, sandbox: 'works' }));
  expect(await response.json()).toMatchObject({ platform: 'clover', outcome: 'ok' });
});

test('tells what the tool wants, as the site was built', async () => {
  const ask = await start({ sandbox: true });
  const response = await ask('/api/check', check({ platform: 'clover', values, sandbox: 'works' }));
  const { advice } = (await response.json()) as Report;
  expect(advice.map(({ message }) => message)).toContainEqual(expect.stringContaining('The importer also wants “Coupons”.'));
});

test('streams a check', async () => {
  const ask = await start({ sandbox: true });
  const response = await ask('/api/check', check({ platform: 'clover', values, sandbox: 'works' }, 'application/x-ndjson'));
  expect(response.headers.get('content-encoding')).toBeNull();
  const lines = (await response.text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.slice(0, 2)).toMatchObject([
    { type: 'check', id: 'values' },
    { type: 'check', id: 'authenticate' },
  ]);
  expect(lines.at(-1)).toMatchObject({ type: 'report', outcome: 'ok' });
});

test('has the sandbox off when the site was built so', async () => {
  const ask = await start();
  expect((await ask('/api/check', check({ platform: 'clover', values, sandbox: 'works' }))).status).toBe(403);
});

/** Posts without saying how long the body is. */
function postInPieces(url: string, pieces: string[]): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sending = request(new URL('/api/check', url), { method: 'POST', headers: { 'Content-Type': 'application/json' } });
    sending.on('response', (response) => resolve(response.resume().statusCode)).on('error', reject);
    for (const piece of pieces) sending.write(piece);
    sending.end();
  });
}

test('takes a body that comes in pieces, up to 64 kB', async () => {
  const { url } = await start({ sandbox: true });
  const pieces = ['{"platform":"clover",', `"values":${JSON.stringify(values)},"sandbox":"works"}`];
  expect(await postInPieces(url, pieces)).toBe(200);
  expect(await postInPieces(url, [...pieces, ' '.repeat(40_000), ' '.repeat(40_000)])).toBe(413);
});

describe('cannot start', () => {
  test('without a built site', async () => {
    await expect(startServer({ siteDir: path.join(siteDir, 'nowhere'), port: 0 })).rejects.toThrow('run "npm run build" first');
  });

  test('on a port that is taken', async () => {
    const { url } = await start();
    await expect(startServer({ siteDir, port: Number(new URL(url).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
