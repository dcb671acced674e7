import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Platform } from '../../src/definition/index.ts';
import { platforms } from '../../src/platforms/index.ts';
import { mostThatFits } from './mostThatFits.ts';
import { detailsOf, linkTo } from './ofGuides.ts';
import { stepSections } from './sections.ts';

/** A text that cannot be compressed much. */
const kb = (count: number) => randomBytes(count * 1000).toString('base64');

test('the fullest version that is small enough, and the last if none is', () => {
  expect(mostThatFits(5, [() => 'short', () => 'shorter'])).toBe('short');
  const long = kb(10);
  expect(mostThatFits(1, [() => long, () => 'short', () => ''])).toBe('short');
  expect(mostThatFits(1, [() => long, () => `${long}!`])).toBe(`${long}!`);
});

test('what is loaded to search all platforms that there are is small', () => {
  const page = ({ id, name }: Platform) => ({ permalink: `/platforms/${id}`, title: `Connect ${name}` });
  const data = platforms.map((platform) => [linkTo(platform), detailsOf(platform), stepSections(platform, page(platform), 160)]);
  expect(gzipSync(JSON.stringify(data)).length / platforms.length).toBeLessThan(1000);
});
