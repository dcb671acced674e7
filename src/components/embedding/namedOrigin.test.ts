import { expect, test } from 'vitest';
import { isNamed } from './namedOrigin.ts';

const named = ['https://tool.example', 'http://127.0.0.1:8080', 'https://*.shops.example'];

test.each([
  ['https://tool.example', true],
  ['http://127.0.0.1:8080', true],
  ['https://a.shops.example', true],
  ['https://a.b.shops.example', true],
  ['http://tool.example', false],
  ['https://tool.example:444', false],
  ['https://tool.example.evil.example', false],
  ['https://shops.example', false],
  ['http://a.shops.example', false],
  ['https://ashops.example', false],
  ['https://.shops.example', false],
  ['null', false],
])('%s is named: %s', (origin, is) => {
  expect(isNamed(origin, named)).toBe(is);
});
