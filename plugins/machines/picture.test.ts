import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadImage } from '@napi-rs/canvas';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pictureDrawer } from './picture.ts';

let cache: string;
beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'pictures-'));
});
afterAll(() => rm(cache, { recursive: true }));

test('a picture has the size that is shared, and is drawn once for the same words', async () => {
  const colours = { ground: '#141816', accent: '#6bcbb0' };
  const draw = pictureDrawer(cache, 'Keys', colours);
  const first = await draw('Connect Acme', 'Get the key. '.repeat(40).trim());
  expect(await loadImage(first)).toMatchObject({ width: 1200, height: 630 });
  expect(await draw('Connect Acme', 'Get the key. '.repeat(40).trim())).toEqual(first);
  expect(await readdir(cache)).toHaveLength(1);
  const second = await draw('Connect Böhm', 'Another.');
  expect(second).not.toEqual(first);
  const drawInOrange = pictureDrawer(cache, 'Keys', { ...colours, accent: '#ffb570' });
  expect(await drawInOrange('Connect Böhm', 'Another.')).not.toEqual(second);
});
