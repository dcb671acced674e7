import { mkdtemp, readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { syncDirectory } from './syncDirectory.ts';

let folder: string;

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'storekeys-')), 'platforms');
});

afterEach(() => rm(join(folder, '..'), { recursive: true }));

const files = new Map([
  ['acme.mdx', 'Acme'],
  ['_forms/acme.json', '{}'],
]);

const sync = async (wanted: ReadonlyMap<string, string>) => (await syncDirectory(folder, wanted))();

test('writes what is new and removes what is gone', async () => {
  await sync(new Map([...files, ['former.mdx', 'Former'], ['_forms/former.json', '{}']]));
  await sync(files);
  expect((await readdir(folder, { recursive: true })).toSorted()).toEqual(['_forms', '_forms/acme.json', 'acme.mdx']);
});

test('touches only what has changed', async () => {
  await sync(files);
  const longAgo = new Date('2020-01-01');
  for (const path of files.keys()) await utimes(join(folder, path), longAgo, longAgo);

  await sync(new Map([...files, ['acme.mdx', 'Acme, changed']]));

  expect(await readFile(join(folder, 'acme.mdx'), 'utf8')).toBe('Acme, changed');
  expect((await stat(join(folder, 'acme.mdx'))).mtime).not.toEqual(longAgo);
  expect((await stat(join(folder, '_forms/acme.json'))).mtime).toEqual(longAgo);
});

test('touches nothing until it is told to write', async () => {
  await sync(files);
  const write = await syncDirectory(folder, new Map([['bolt.mdx', 'Bolt']]));
  expect((await readdir(folder, { recursive: true })).toSorted()).toEqual(['_forms', '_forms/acme.json', 'acme.mdx']);
  await write();
  expect(await readdir(folder)).toContain('bolt.mdx');
});
