import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSiteApp } from './siteApp.ts';

let siteDir: string;

beforeAll(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'storekeys-site-'));
  siteDir = path.join(folder, 'build');
  const files = {
    'index.html': 'home',
    '404.html': 'lost',
    'clover/index.html': `clover ${'guide '.repeat(1000)}`,
    'assets/js/main.0123abcd.js': 'script',
    'img/logo.svg': '<svg/>',
    '../secret.txt': 'secret',
  };
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(siteDir, name)), { recursive: true });
    await writeFile(path.join(siteDir, name), content);
  }
});
afterAll(() => rm(path.dirname(siteDir), { recursive: true }));

function createApp(baseUrl = '/') {
  const api = new Hono().basePath(`${baseUrl}api`);
  api.get('/health', (c) => c.text('healthy '.repeat(1000)));
  return createSiteApp({ siteDir, baseUrl, api });
}

test.each([
  ['/', 200, 'home', 'text/html; charset=utf-8', 'no-cache'],
  ['/clover', 200, 'clover', 'text/html; charset=utf-8', 'no-cache'],
  ['/clover/', 200, 'clover', 'text/html; charset=utf-8', 'no-cache'],
  ['/clover/?utm=1', 200, 'clover', 'text/html; charset=utf-8', 'no-cache'],
  ['/assets/js/main.0123abcd.js', 200, 'script', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ['/img/logo.svg', 200, '<svg/>', 'image/svg+xml; charset=utf-8', 'no-cache'],
  ['/nothing-here', 404, 'lost', 'text/html; charset=UTF-8', 'no-cache'],
  ['/img', 404, 'lost', 'text/html; charset=UTF-8', 'no-cache'],
  ['/assets/js/main.old.js', 404, 'lost', 'text/html; charset=UTF-8', 'no-cache'],
  ['/..%2fsecret.txt', 404, 'lost', 'text/html; charset=UTF-8', 'no-cache'],
  ['/%2e%2e/secret.txt', 404, 'lost', 'text/html; charset=UTF-8', 'no-cache'],
  ['/assets/..%5c..%5c..%5csecret.txt', 404, 'lost', 'text/html; charset=UTF-8', 'no-cache'],
  ['/%00', 404, 'lost', 'text/html; charset=UTF-8', 'no-cache'],
  ['/%', 404, 'lost', 'text/html; charset=UTF-8', 'no-cache'],
])('%s is %i', async (address, status, begins, type, cache) => {
  const response = await createApp().request(address);
  expect(response.status).toBe(status);
  expect(await response.text()).toMatch(new RegExp(`^${begins}`));
  expect(response.headers.get('content-type')).toBe(type);
  expect(response.headers.get('cache-control')).toBe(cache);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});

test('what has not changed is not sent again', async () => {
  const app = createApp();
  const tag = (await app.request('/clover')).headers.get('etag');
  const again = await app.request('/clover', { headers: { 'If-None-Match': `W/${tag}` } });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe('');
});

describe('compression', () => {
  const headers = { 'Accept-Encoding': 'gzip' };

  test('makes pages small', async () => {
    const response = await createApp().request('/clover', { headers });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect((await response.arrayBuffer()).byteLength).toBeLessThan(1000);
  });

  test('leaves the API alone', async () => {
    const response = await createApp().request('/api/health', { headers });
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(response.headers.get('etag')).toBeNull();
  });
});

test('under a base path', async () => {
  const app = createApp('/guides/');
  expect(await (await app.request('/guides/')).text()).toBe('home');
  expect(await (await app.request('/guides/clover')).text()).toMatch(/^clover/);
  expect((await app.request('/guides/assets/js/main.0123abcd.js')).headers.get('cache-control')).toContain('immutable');
  expect(await (await app.request('/guides/api/health')).text()).toMatch(/^healthy/);
  for (const elsewhere of ['/clover', '/guidesclover', '/api/health']) {
    const response = await app.request(elsewhere);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('lost');
  }
});
