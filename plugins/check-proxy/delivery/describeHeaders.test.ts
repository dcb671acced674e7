import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeHeaders } from './describeHeaders.ts';

let siteDir: string;

beforeAll(async () => {
  siteDir = await mkdtemp(path.join(tmpdir(), 'storekeys-headers-'));
  await mkdir(path.join(siteDir, 'platforms/clover'), { recursive: true });
  await writeFile(path.join(siteDir, 'index.html'), '<script>a</script>');
  await writeFile(path.join(siteDir, 'platforms/clover/index.html'), '<script>b</script>');
});
afterAll(() => rm(siteDir, { recursive: true }));

test('one policy has the scripts of all pages, and a content delivery network gets the same headers', async () => {
  const headers = await describeHeaders({ siteDir, baseUrl: '/guides/', frameAncestors: [] });
  expect(headers['Content-Security-Policy']?.match(/sha256/g)).toHaveLength(2);
  expect(headers).not.toHaveProperty('Strict-Transport-Security');

  const [pages, assets, ...rest] = (await readFile(path.join(siteDir, '_headers'), 'utf8')).trimEnd().split('\n/');
  expect(pages?.trimEnd().split('\n')).toEqual([
    '/guides/*',
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    '  Strict-Transport-Security: max-age=63072000',
  ]);
  expect(assets).toBe('guides/assets/*\n  Cache-Control: public, max-age=31536000, immutable');
  expect(rest).toEqual([]);
});
