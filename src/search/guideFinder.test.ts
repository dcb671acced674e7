import { describe, expect, test } from 'vitest';
import { detailsOf, linkTo } from '../../plugins/search/ofGuides.ts';
import { platforms } from '../platforms/index.ts';
import { guideFinder } from './guideFinder.ts';
import { squashed } from './words.ts';

const find = guideFinder(platforms.map((platform) => ({ ...linkTo(platform), ...detailsOf(platform) })));
const idsFor = (typed: string) => find(typed).map(({ id }) => id);

test.each([
  ['maro', 'maropost'],
  ['big Commerce', 'bigcommerce'],
  ['  BIG-commerce ', 'bigcommerce'],
  ['néto', 'maropost'],
  // With a typing mistake.
  ['shopfy', 'shopify'],
  ['shpoify', 'shopify'],
  ['wixx', 'wix'],
  ['etsi', 'etsy'],
  ['squere', 'square'],
  ['light speed', 'lightspeed'],
  // Names that they once had, or that belong to a product or a vendor.
  ['vend', 'lightspeed'],
  ['seoshop', 'lightspeed'],
  ['demandware', 'salesforce'],
  ['commerce cloud', 'salesforce'],
  ['shift4', '3dcart'],
  ['weebly', 'square'],
  ['shopify plus', 'shopify'],
  ['my wix store', 'wix'],
  // What a value is called.
  ['keystring', 'etsy'],
  ['SHOPIFY_API_SECRET', 'shopify'],
  ['chiave api', 'storeden'],
  // The address of a shop.
  ['mystore.myshopify.com', 'shopify'],
  ['https://mystore.myshopify.com/admin/settings', 'shopify'],
  ['myshopify', 'shopify'],
  ['acme.my.salesforce.com', 'salesforce'],
])('"%s" leads to %s first', (typed, id) => {
  expect(idsFor(typed)[0]).toBe(id);
});

test('a name that many values have finds several guides', () => {
  expect(idsFor('access token').length).toBeGreaterThan(3);
});

test.each(['volusion', 'jtl', '', ' .'])('"%s" finds no guide', (typed) => {
  expect(idsFor(typed)).toEqual([]);
});

test.each([
  ['vend', { foundAs: 'Vend' }],
  ['keystring', { foundAs: 'KEYSTRING' }],
  ['access token', { foundAs: expect.stringMatching(/^access.?token$/i) }],
  ['MyStore.myshopify.com', { foundAs: 'mystore.myshopify.com', isAddress: true }],
])('says by what "%s" was found', (typed, reason) => {
  expect(find(typed)[0]).toMatchObject(reason);
});

test('says nothing where the name itself was typed', () => {
  expect(find('shopify')[0]).not.toHaveProperty('foundAs');
});

describe.each(platforms)('$name', (platform) => {
  const names = [platform.name, ...platform.alsoCalled];

  test('is first for each of its names, and for the last one as well as the first', () => {
    for (const name of names) expect(idsFor(name)[0], name).toBe(platform.id);
  });

  test('is among the first three for each of its names with one letter wrong, missing or too many', () => {
    for (const name of names.filter((name) => squashed(name).length >= 5))
      for (let at = 0; at < name.length; at++)
        for (const edited of [
          name.slice(0, at) + name.slice(at + 1),
          `${name.slice(0, at)}x${name.slice(at + 1)}`,
          `${name.slice(0, at)}x${name.slice(at)}`,
        ])
          expect(idsFor(edited).slice(0, 3), edited).toContain(platform.id);
  });
});
