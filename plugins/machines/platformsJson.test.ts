import Ajv2020 from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { platforms } from '../../src/platforms/index.ts';
import { describePlatforms, platformsSchema } from './platformsJson.ts';

const home = 'https://keys.example/';
const described = describePlatforms(platforms, home);

/** @returns what an independent validator has against the data */
function faultsOf(data: object): unknown[] {
  // It knows no formats without a plugin of its own; zod has judged those.
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const validate = ajv.compile(platformsSchema(home));
  return validate(JSON.parse(JSON.stringify(data))) ? [] : (validate.errors ?? []);
}

test('the catalogue of all platforms is as its schema says', () => {
  expect(described.platforms).toHaveLength(platforms.length);
  expect(faultsOf(described)).toEqual([]);
  expect(platformsSchema(home)).toMatchObject({
    $id: described.$schema,
    $schema: 'https://json-schema.org/draft/2020-12/schema',
  });
});

test('the schema refuses what is not whole', () => {
  const [first] = described.platforms;
  expect(faultsOf({ ...described, platforms: [{ ...first, reviewed: undefined }] })).not.toEqual([]);
});

test('a value has its shape and other names, and leads to its step', () => {
  const shopify = described.platforms.find(({ id }) => id === 'shopify');
  const [method] = shopify?.methods ?? [];
  expect(shopify?.url).toBe('https://keys.example/platforms/shopify');
  expect(method?.fields.find(({ secret }) => secret)).toMatchObject({ shape: expect.stringContaining('^shp') });
  for (const { methods } of described.platforms)
    for (const { steps, fields } of methods)
      for (const { foundIn } of fields) if (foundIn) expect(steps.map(({ id }) => id)).toContain(foundIn);
});
