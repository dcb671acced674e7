import { expect, test } from 'vitest';
import { wordsOfAddress } from './wordsOfAddress.ts';

test.each([
  ['/platforms/shopfy', 'shopfy'],
  ['/docs/platforms/shopify-plus/', 'shopify plus'],
  ['/connect-shopify.html', 'shopify'],
  ['/a/b%20c', 'b c'],
  ['/%E0%A4%A', '%E0%A4%A'],
  ['/platforms/', ''],
])('%s seeks "%s"', (pathname, words) => {
  expect(wordsOfAddress(pathname)).toBe(words);
});
