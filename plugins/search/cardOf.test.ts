import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { clover } from '../../src/platforms/clover/platform.ts';
import { platforms } from '../../src/platforms/index.ts';
import { lemonstand } from '../../src/platforms/lemonstand/platform.ts';
import { shopify } from '../../src/platforms/shopify/platform.ts';
import { cardOf } from './cardOf.ts';

const icons: { slug: string; license?: object }[] = createRequire(import.meta.url)('simple-icons/icons.json');

test('says what is needed first, and how long it takes', async () => {
  expect(await cardOf(clover, 'the tool')).toEqual({
    needs: 'The login of the owner, or of an employee with the Admin role',
    minutes: [8, 8],
  });
  expect((await cardOf(shopify, 'the tool')).minutes).toEqual([5, 8]);
});

test('has the mark that the definition names, and says when there is none', async () => {
  expect((await cardOf(shopify, 'the tool')).mark).toMatch(/^M[\d.]/);
  await expect(cardOf({ ...clover, mark: 'no-such-mark' }, 'the tool')).rejects.toThrow(/clover: .*"no-such-mark"/);
});

test('no mark has a licence of its own: the set is public domain (CC0)', () => {
  const used = platforms.flatMap(({ mark }) => mark ?? []);
  const ofTheirOwn = icons.filter(({ license }) => license !== undefined).map(({ slug }) => slug);
  expect(used.filter((slug) => ofTheirOwn.includes(slug))).toEqual([]);
});

test('needs nothing where nothing can be connected', async () => {
  expect(await cardOf(lemonstand, 'the tool')).not.toHaveProperty('needs');
});

test('is short and plain for every platform', async () => {
  for (const platform of platforms) {
    const { needs = '' } = await cardOf(platform, 'the migration tool');
    expect(needs, platform.id).not.toMatch(/[*[\]{}]|\.$/);
    expect(needs.length, `${platform.id}: ${needs}`).toBeLessThan(130);
  }
});
