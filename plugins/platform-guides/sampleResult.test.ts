import { expect, test } from 'vitest';
import { clover } from '../../src/platforms/clover/platform.ts';
import { shopify } from '../../src/platforms/shopify/platform.ts';
import { sampleResult } from './sampleResult.ts';

test('is a result in which some data can be read, and some not until a step is mended', async () => {
  const { form, report } = (await sampleResult([clover, shopify])) ?? {};
  const outcomes = report?.checks.map(({ id, outcome }) => [id, outcome]);
  expect(outcomes).toContainEqual(['products', 'ok']);
  expect(outcomes).toContainEqual(['orders', 'permission-missing']);
  expect(form?.methods.flatMap(({ steps }) => steps.map(({ id }) => id))).toContain(report?.step);
});

test('speaks German where the site does, so that German nouns keep their capital', async () => {
  const { form } = (await sampleResult([shopify], 'de')) ?? {};
  expect(form?.lang).toBe('de');
  expect(form?.entities.map(({ name }) => name)).toContain('Bestellungen');
});

test('is none where the catalogue is without that platform', async () => {
  expect(await sampleResult([clover])).toBeUndefined();
});

test('is the same at every build', async () => {
  expect(await sampleResult([shopify])).toEqual(await sampleResult([shopify]));
});
