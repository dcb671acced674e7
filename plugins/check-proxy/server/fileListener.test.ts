import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressFiles } from '../delivery/compressFiles.ts';
import { fileListener } from './fileListener.ts';

const guide = 'guide '.repeat(1000);
let folder: string;
let siteDir: string;
let server: Server;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'storekeys-site-'));
  siteDir = path.join(folder, 'build');
  const files = {
    'index.html': 'home',
    '404.html': 'lost',
    'clover/index.html': guide,
    'flat.html': 'flat',
    'clover.md': '# Clover',
    'a b/ü.txt': 'odd name',
    'assets/js/main.0123abcd.js': 'script',
    'assets/fonts/a.woff2': 'font',
    'img/logo.svg': '<svg/>',
    'large.png': Buffer.alloc(20_000_000),
    'old.gz': 'an archive of its own',
    'gone.txt': 'here when the server starts',
    'check-proxy.json': 'secret',
    _headers: 'secret',
    '.env': 'secret',
    '.well-known/x.txt': 'secret',
    '../secret.txt': 'secret',
  };
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(siteDir, name)), { recursive: true });
    await writeFile(path.join(siteDir, name), content);
  }
  await symlink('../secret.txt', path.join(siteDir, 'link.txt'));
  await symlink('..', path.join(siteDir, 'parent'));
  await compressFiles(siteDir);
  server = await serve('/');
  await rm(path.join(siteDir, 'gone.txt'));
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

async function serve(baseUrl: string): Promise<Server> {
  const listening = createServer(await fileListener(siteDir, baseUrl)).listen(0, '127.0.0.1');
  await once(listening, 'listening');
  return listening;
}

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks with the path exactly as written, which `fetch` would tidy up, and without headers of its own. */
async function ask(path: string, headers: Record<string, string> = {}, method = 'GET', from = server): Promise<Answer> {
  const { port } = from.address() as AddressInfo;
  const [response] = await once(request({ host: '127.0.0.1', port, path, headers, method }).end(), 'response');
  return { status: response.statusCode, headers: response.headers, body: await buffer(response) };
}

const html = 'text/html; charset=utf-8';
const kept = 'public, max-age=31536000, immutable';

test.each([
  ['/', 200, 'home', html, 'no-cache'],
  ['/index.html', 200, 'home', html, 'no-cache'],
  ['/clover', 200, guide, html, 'no-cache'],
  ['/clover/', 200, guide, html, 'no-cache'],
  ['/clover/?utm=1', 200, guide, html, 'no-cache'],
  ['/clover?x=/../..', 200, guide, html, 'no-cache'],
  ['/%63lover', 200, guide, html, 'no-cache'],
  ['http://storekeys.example/clover', 200, guide, html, 'no-cache'],
  ['/flat', 200, 'flat', html, 'no-cache'],
  ['/clover.md', 200, '# Clover', 'text/markdown; charset=utf-8', 'no-cache'],
  ['/a%20b/%C3%BC.txt', 200, 'odd name', 'text/plain; charset=utf-8', 'no-cache'],
  ['/assets/js/main.0123abcd.js', 200, 'script', 'text/javascript; charset=utf-8', kept],
  ['/assets/fonts/a.woff2', 200, 'font', 'font/woff2', kept],
  ['/img/logo.svg', 200, '<svg/>', 'image/svg+xml; charset=utf-8', 'no-cache'],
  ['/old.gz', 200, 'an archive of its own', 'application/gzip', 'no-cache'],
])('%s is there', async (address, status, body, type, cache) => {
  const answer = await ask(address);
  expect(answer).toMatchObject({ status, headers: { 'content-type': type, 'cache-control': cache } });
  expect(answer.body.toString()).toBe(body);
});

describe('leads nowhere:', () => {
  test.each([
    '/nothing-here',
    '/img',
    '/assets/js/main.old.js',
    '/img/logo.svg/',
    '//clover',
    '/clover//',
    '//storekeys.example/clover',
    '/./clover',
    '/CLOVER',
    '/a%20b%2F%C3%BC.txt',
    '/constructor',
    '/__proto__',
    // Out of the folder.
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/%252e%252e/secret.txt',
    '/assets/..%5c..%5c..%5csecret.txt',
    '/clover/../../secret.txt',
    '/%2fetc/passwd',
    '/etc/passwd',
    '/link.txt',
    '/parent/secret.txt',
    '/%00',
    '/secret.txt%00.html',
    // Not for readers.
    '/check-proxy.json',
    '/check%2Dproxy.json',
    '/_headers',
    '/.env',
    '/.well-known/x.txt',
    '/clover/index.html.br',
    '/clover/index.html.gz',
  ])('%s', async (address) => {
    const answer = await ask(address);
    expect(answer).toMatchObject({ status: 404, headers: { 'content-type': html, 'cache-control': 'no-cache' } });
    expect(answer.body.toString()).toBe('lost');
  });

  test('a file that went away since the start', async () => {
    const answer = await ask('/gone.txt', { 'If-Range': '"x"', Range: 'bytes=0-1' });
    expect(answer).toMatchObject({ status: 503, headers: { 'cache-control': 'no-store' } });
    expect(answer.headers).not.toHaveProperty('etag');
  });

  test('a very long path', async () => {
    expect(await ask(`/${'a/'.repeat(6000)}`)).toMatchObject({ status: 404 });
  });
});

test.each(['/%', '/%zz', '/%c3%28', '/%ff', '/clover/%e0%a4%a'])('%s is no address', async (address) => {
  expect(await ask(address)).toMatchObject({ status: 400, body: Buffer.from('Bad Request\n') });
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])('%s is not allowed', async (method) => {
  expect(await ask('/clover', {}, method)).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
});

test('HEAD gets the headers of GET and nothing else', async () => {
  for (const address of ['/clover', '/nothing-here']) {
    const [head, get] = [await ask(address, {}, 'HEAD'), await ask(address)];
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
    expect(head).toMatchObject({ status: get.status, body: Buffer.alloc(0) });
  }
  expect(await ask('/clover', { Range: 'bytes=0-1' }, 'HEAD')).toMatchObject({ status: 200 });
});

describe('compression', () => {
  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('sends %s where it is accepted', async (coding, decompress) => {
    const answer = await ask('/clover', { 'Accept-Encoding': coding });
    expect(answer.headers).toMatchObject({ 'content-encoding': coding, 'content-type': html, vary: 'Accept-Encoding' });
    expect(answer.headers['content-length']).toBe(String(answer.body.length));
    expect(answer.body.length).toBeLessThan(100);
    expect(decompress(answer.body).toString()).toBe(guide);
  });

  test('tells caches that there are several, whichever is sent', async () => {
    const plain = await ask('/clover');
    expect(plain.headers).toMatchObject({ vary: 'Accept-Encoding' });
    expect(plain.headers).not.toHaveProperty('content-encoding');
    expect((await ask('/', { 'Accept-Encoding': 'br' })).headers).not.toHaveProperty('vary');
  });

  test('gives each its own entity tag', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', ''].map(async (coding) => (await ask('/clover', { 'Accept-Encoding': coding })).headers.etag),
    );
    expect(new Set(tags).size).toBe(3);
    for (const tag of tags) expect(tag).toMatch(/^"[\w-]{22}"$/);
  });
});

describe('conditions', () => {
  test('what has not changed is not sent again', async () => {
    const { etag = '' } = (await ask('/clover', { 'Accept-Encoding': 'br' })).headers;
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await ask('/clover', { 'Accept-Encoding': 'br', 'If-None-Match': known });
      expect(again).toMatchObject({ status: 304, headers: { etag, vary: 'Accept-Encoding', 'cache-control': 'no-cache' } });
      expect(again.body.length).toBe(0);
    }
    expect(await ask('/clover', { 'If-None-Match': etag })).toMatchObject({ status: 200 });
  });

  test('times of files say nothing, since they differ between servers', async () => {
    expect((await ask('/clover')).headers).not.toHaveProperty('last-modified');
    const never = new Date(8_000_000_000_000).toUTCString();
    expect(await ask('/clover', { 'If-Modified-Since': never })).toMatchObject({ status: 200 });
  });

  test('a precondition that fails is 412', async () => {
    const answer = await ask('/clover', { 'If-Match': '"other"', 'Accept-Encoding': 'br' });
    expect(answer).toMatchObject({ status: 412, body: Buffer.from('Precondition Failed\n') });
    for (const header of ['content-encoding', 'etag']) expect(answer.headers).not.toHaveProperty(header);
  });

  test('they do not hold for the page that says "not found"', async () => {
    const { etag = '' } = (await ask('/nothing-here')).headers;
    for (const [name, value] of [
      ['If-None-Match', etag],
      ['If-None-Match', '*'],
      ['If-Match', '"x"'],
      ['Range', 'bytes=0-1'],
    ] as const)
      expect(await ask('/nothing-here', { [name]: value })).toMatchObject({ status: 404, body: Buffer.from('lost') });
  });
});

describe('ranges', () => {
  test.each([
    ['bytes=0-3', 'bytes 0-3/6000', 'guid'],
    ['bytes=0-0', 'bytes 0-0/6000', 'g'],
    ['bytes=-6', 'bytes 5994-5999/6000', 'guide '],
    ['bytes=5994-', 'bytes 5994-5999/6000', 'guide '],
    ['bytes=5994-99999', 'bytes 5994-5999/6000', 'guide '],
  ])('%s', async (range, contentRange, body) => {
    const answer = await ask('/clover', { Range: range });
    expect(answer).toMatchObject({ status: 206, headers: { 'content-range': contentRange, 'accept-ranges': 'bytes' } });
    expect(answer.body.toString()).toBe(body);
  });

  test.each(['bytes=6000-', 'bytes=9-8', 'bytes=-0'])('%s cannot be had', async (range) => {
    const answer = await ask('/clover', { Range: range });
    expect(answer).toMatchObject({ status: 416, headers: { 'content-range': 'bytes */6000' } });
    expect(answer.headers).not.toHaveProperty('etag');
  });

  test.each(['lines=1-2', 'bytes', 'bytes=0-0,10-11'])('%s is left aside', async (range) => {
    expect(await ask('/clover', { Range: range })).toMatchObject({ status: 200, headers: { 'content-length': '6000' } });
  });

  test('count the bytes that are sent, compressed or not', async () => {
    const headers = { 'Accept-Encoding': 'br' };
    const whole = await ask('/clover', headers);
    const parts = await Promise.all(['bytes=0-9', 'bytes=10-'].map((Range) => ask('/clover', { ...headers, Range })));
    for (const part of parts) expect(part).toMatchObject({ status: 206, headers: { 'content-encoding': 'br' } });
    expect(Buffer.concat(parts.map(({ body }) => body))).toEqual(whole.body);
  });

  test('hold only for the content that they began with', async () => {
    const { etag = '' } = (await ask('/clover')).headers;
    const rest = { Range: 'bytes=5994-' };
    expect(await ask('/clover', { ...rest, 'If-Range': etag })).toMatchObject({ status: 206 });
    for (const older of ['"older"', 'Sun, 22 Nov 2026 00:00:00 GMT', (await ask('/')).headers.etag ?? ''])
      expect(await ask('/clover', { ...rest, 'If-Range': older })).toMatchObject({ status: 200 });
    // The same page, compressed, is other bytes.
    expect(await ask('/clover', { ...rest, 'If-Range': etag, 'Accept-Encoding': 'br' })).toMatchObject({ status: 200 });
  });
});

// Where the operating system lists a process's open files.
test.skipIf(!existsSync('/proc/self/fd'))('closes the files of readers who leave midway', async () => {
  const openFiles = async () => {
    const links = (await readdir('/proc/self/fd')).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => ''));
    return (await Promise.all(links)).filter((file) => file.startsWith(siteDir));
  };
  const { port } = server.address() as AddressInfo;
  const readers = Array.from({ length: 20 }, () => connect(port, '127.0.0.1'));
  for (const reader of readers) reader.write('GET /large.png HTTP/1.1\r\nHost: x\r\n\r\n');
  await Promise.all(readers.map((reader) => once(reader, 'readable')));
  expect(await openFiles()).toHaveLength(20);
  for (const reader of readers) reader.destroy();
  await expect.poll(openFiles).toEqual([]);
});

test('under a base path', async () => {
  const based = await serve('/guides/');
  const read = async (address: string) => (await ask(address, {}, 'GET', based)).body.toString();
  expect(await read('/guides/')).toBe('home');
  expect(await read('/guides/clover')).toBe(guide);
  expect((await ask('/guides/assets/js/main.0123abcd.js', {}, 'GET', based)).headers['cache-control']).toBe(kept);
  for (const elsewhere of ['/', '/guides', '/clover', '/guidesclover']) expect(await read(elsewhere)).toBe('lost');
  based.close();
});

test('a site without a page for what is not found', async () => {
  const bare = await mkdtemp(path.join(folder, 'bare-'));
  const listening = createServer(await fileListener(bare, '/')).listen(0, '127.0.0.1');
  await once(listening, 'listening');
  expect(await ask('/', {}, 'GET', listening)).toMatchObject({ status: 404, body: Buffer.from('Not Found\n') });
  listening.close();
});
