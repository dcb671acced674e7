import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressFiles } from './compressFiles.ts';

const long = 'words and words '.repeat(200);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'storekeys-compress-'));
  await mkdir(path.join(folder, 'assets'));
  const files = {
    'index.html': long,
    'assets/main.js': long,
    'short.txt': 'short',
    'photo.png': long,
    'noise.json': randomBytes(3000),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content);
  await compressFiles(folder);
});
afterAll(() => rm(folder, { recursive: true }));

test('puts copies beside what gets smaller, and beside nothing else', async () => {
  const files = await readdir(folder, { recursive: true });
  expect(files.filter((name) => /\.(?:br|gz)$/.test(name)).sort()).toEqual([
    'assets/main.js.br',
    'assets/main.js.gz',
    'index.html.br',
    'index.html.gz',
  ]);
});

test('the copies hold the same content', async () => {
  const read = (name: string) => readFile(path.join(folder, name));
  expect(brotliDecompressSync(await read('index.html.br')).toString()).toBe(long);
  expect(gunzipSync(await read('index.html.gz')).toString()).toBe(long);
});

test('copies of an older build are replaced or go away', async () => {
  await writeFile(path.join(folder, 'index.html'), `new ${long}`);
  await writeFile(path.join(folder, 'assets/main.js'), 'now short');
  await compressFiles(folder);
  expect(brotliDecompressSync(await readFile(path.join(folder, 'index.html.br'))).toString()).toBe(`new ${long}`);
  expect(await readdir(path.join(folder, 'assets'))).toEqual(['main.js']);
});
