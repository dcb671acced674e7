import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pinImages, unpinnedImages } from './baseImages.ts';

const digest = `sha256:${'0a'.repeat(32)}`;
const dockerfile =
  'FROM node:24-slim AS build\nRUN npm ci\n\nFROM gcr.io/distroless/nodejs24:nonroot\nCOPY --from=build /app /app\n';
const pinned = `FROM node:24-slim@${digest} AS build\nRUN npm ci\n\nFROM gcr.io/distroless/nodejs24:nonroot@${digest}\nCOPY --from=build /app /app\n`;

it('names the images that a tag alone stands for', () => {
  expect(unpinnedImages(dockerfile)).toEqual(['node:24-slim', 'gcr.io/distroless/nodejs24:nonroot']);
  expect(unpinnedImages(pinned)).toEqual([]);
});

it('puts a digest behind each tag, and a new one in place of an old one', () => {
  expect(pinImages(dockerfile, () => digest)).toBe(pinned);
  expect(pinImages(pinned.replaceAll('0a', '0b'), () => digest)).toBe(pinned);
});

it('finds every image of ours', () => {
  const ours = readFileSync(new URL('../Dockerfile', import.meta.url), 'utf8');
  const asked: string[] = [];
  pinImages(ours, (image) => {
    asked.push(image);
    return digest;
  });
  expect(asked).toHaveLength(ours.match(/^FROM /gm)?.length ?? 0);
});
