import { describe, expect, test } from 'vitest';
import { keyFormOf } from '../../plugins/search/keyFormOf.ts';
import { readForm } from '../definition/form.ts';
import { isRetired, isSecret } from '../definition/index.ts';
import { platforms } from '../platforms/index.ts';
import { foreignService, type KeyForm, keyOwners } from './keyOwners.ts';

const forms = readForm(JSON.parse(JSON.stringify(platforms.map(keyFormOf)))) as unknown as KeyForm[];
const found = (text: string) =>
  keyOwners(forms, text).map(({ platform, fields, certainty }) => [platform.id, fields.map(({ id }) => id), certainty]);

const hex = (length: number) => '0f'.repeat(length / 2);

test.each([
  [`shpat_${hex(32)}`, 'shopify', ['accessToken']],
  [`shpss_${hex(32)}`, 'shopify', ['clientSecret']],
  ['acme-demo.myshopify.com', 'shopify', ['shop']],
  [`lsxs_pt_${hex(32)}`, 'lightspeed', ['personalToken']],
  ['https://api.bigcommerce.com/stores/abc123/v3/', 'bigcommerce', ['apiPath']],
])('%s is known at sight', (text, id, fields) => {
  const [first, ...others] = keyOwners(forms, text);
  expect([first?.platform.id, first?.certainty]).toEqual([id, 'sure']);
  expect(first?.fields.map((field) => field.id)).toEqual(fields);
  expect(others).toEqual([]);
});

test('a form that several platforms have is told as possible on each of them', () => {
  const owners = found('5f8fad5b-d9cb-469f-a165-70867728950e');
  expect(owners.length).toBeGreaterThan(1);
  expect(owners).toContainEqual(['clover', ['apiToken'], 'possible']);
  expect(owners).toContainEqual(['squarespace', ['apiKey'], 'possible']);
  expect(owners.every(([, , certainty]) => certainty === 'possible')).toBe(true);
});

test('a name that only one platform gives its value tells it', () => {
  expect(found(`KEYSTRING: ${'a1b2c3d4'.repeat(3)}`)[0]?.slice(0, 1)).toEqual(['etsy']);
});

test('the platform that a text names comes before others with the same labels', () => {
  const [first] = keyOwners(
    forms,
    `For Clover:\nMerchant ID: ABCDE12345FGH\nAPI Token: ${'5f8fad5b-d9cb-469f-a165-70867728950e'}`,
  );
  expect(first?.platform.id).toBe('clover');
  expect(Object.keys(first?.values ?? {}).sort()).toEqual(['apiToken', 'merchantId']);
});

test('an address of the vendor that is no shop says so', () => {
  expect(keyOwners(forms, 'https://accounts.shopify.com/')[0]).toMatchObject({
    platform: { id: 'shopify' },
    says: expect.stringMatching(/\w/),
  });
});

test.each(['', ' ', 'hello', 'my shop', 'x'.repeat(10_000)])('%j is nobody’s', (text) => {
  expect(found(text)).toEqual([]);
});

test('keys of other services are named', () => {
  expect(foreignService(`sk_live_${'0'.repeat(8)}`)).toBe('Stripe');
  expect(foreignService(`shpat_${hex(32)}`)).toBeUndefined();
});

describe.each(platforms.filter((platform) => !isRetired(platform)))('$name', ({ id, methods }) => {
  test('the examples of its keys are never surely somebody else’s', () => {
    for (const field of methods.flatMap(({ fields }) => fields).filter(isSecret)) {
      const sure = found(field.like).filter(([, , certainty]) => certainty === 'sure');
      if (sure.length > 0)
        expect(
          sure.map(([owner]) => owner),
          field.like,
        ).toContain(id);
    }
  });
});
