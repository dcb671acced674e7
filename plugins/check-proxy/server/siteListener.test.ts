import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SiteListenerOptions, siteListener } from './siteListener.ts';

let siteDir: string;
const servers: Server[] = [];

beforeAll(async () => {
  siteDir = await mkdtemp(path.join(tmpdir(), 'storekeys-site-'));
  await writeFile(path.join(siteDir, 'index.html'), 'home');
});
afterAll(async () => {
  for (const server of servers) server.close();
  await rm(siteDir, { recursive: true });
});

async function start(options: Partial<SiteListenerOptions> = {}) {
  const listener = await siteListener({
    siteDir,
    baseUrl: '/guides/',
    headers: { 'X-Frame-Options': 'DENY', 'Content-Security-Policy': "default-src 'self'" },
    answerApi: getRequestListener(({ url }) => new Response(`api ${new URL(url).pathname}`), { overrideGlobalObjects: false }),
    ...options,
  });
  const server = createServer(listener).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return (address: string, init?: RequestInit) => fetch(url + address, init);
}

test('pages come from the site, and what is below api/ from the API, with any method', async () => {
  const ask = await start();
  expect(await (await ask('/guides/')).text()).toBe('home');
  expect(await (await ask('/guides/api/check?x=1')).text()).toBe('api /guides/api/check');
  expect(await (await ask('/guides/api/check', { method: 'DELETE' })).text()).toBe('api /guides/api/check');
  for (const address of ['/api/check', '/guides/api', '/guides/%61pi/check', '/guides//api/check'])
    expect((await ask(address)).status, address).toBe(404);
});

test('whatever is answered of the site carries its headers', async () => {
  const ask = await start();
  const etag = (await ask('/guides/')).headers.get('ETag') ?? '';
  const answers = {
    200: await ask('/guides/'),
    206: await ask('/guides/', { headers: { Range: 'bytes=0-1' } }),
    // With conditions, fetch asks for no cached answer unless told otherwise.
    304: await ask('/guides/', { headers: { 'If-None-Match': etag, 'Cache-Control': 'max-age=0' } }),
    400: await ask('/guides/%'),
    404: await ask('/guides/nothing'),
    405: await ask('/guides/', { method: 'POST', body: 'x' }),
    412: await ask('/guides/', { headers: { 'If-Match': '"x"' } }),
    416: await ask('/guides/', { headers: { Range: 'bytes=9-' } }),
  };
  for (const [status, { status: got, headers }] of Object.entries(answers)) {
    expect(String(got)).toBe(status);
    expect(headers.get('Content-Security-Policy'), status).toBe("default-src 'self'");
    expect(headers.get('X-Frame-Options'), status).toBe('DENY');
    for (const name of ['Server', 'X-Powered-By', 'Strict-Transport-Security']) expect(headers.has(name), name).toBe(false);
  }
});

test('answers of the API cannot become a page, and are for this site alone unless others are let in', async () => {
  const { headers } = await (await start())('/guides/api/check');
  expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'; frame-ancestors 'none'");
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin');
  const open = await (await start({ crossOriginApi: true }))('/guides/api/check');
  expect(open.headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
});

test('https is asked for over https alone', async () => {
  const ask = await start({ isSecure: (request) => request.headers['x-forwarded-proto'] === 'https' });
  for (const address of ['/guides/', '/guides/nothing', '/guides/api/check']) {
    const overHttps = await ask(address, { headers: { 'X-Forwarded-Proto': 'https' } });
    expect(overHttps.headers.get('Strict-Transport-Security')).toBe('max-age=63072000');
    expect((await ask(address)).headers.has('Strict-Transport-Security')).toBe(false);
  }
});
