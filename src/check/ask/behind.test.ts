import { expect, test } from 'vitest';
import { behind } from './behind.ts';

test.each([
  ['https://www.example.com/api', '/orders?limit=1', 'https://www.example.com/api/orders?limit=1'],
  ['https://www.example.com/index.php?route=', '/orders?limit=1', 'https://www.example.com/index.php?route=orders&limit=1'],
  ['https://www.example.com/index.php?route=api/', '/orders', 'https://www.example.com/index.php?route=api/orders'],
  ['https://www.example.com/index.php?route=', '/', 'https://www.example.com/index.php?route='],
  ['https://www.example.com/index.php?route=', '/a/b?q=%3F', 'https://www.example.com/index.php?route=a/b&q=%3F'],
])('%s and %s: %s', (address, rest, whole) => {
  expect(behind(address, rest)).toBe(whole);
});
