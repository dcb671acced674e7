import { expect, test } from 'vitest';
import { chooseCoding } from './chooseCoding.ts';

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['GZIP', 'gzip'],
  ['br;q=0.5, gzip;q=0.9', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['gzip;q=0', 'identity'],
  ['gzip;q=0.000, br; q=0', 'identity'],
  ['*', 'br'],
  ['br;q=0, *', 'gzip'],
  ['*;q=0', 'identity'],
  ['identity', 'identity'],
  ['identity, gzip;q=0.5', 'identity'],
  ['identity;q=0', 'identity'],
  ['identity;q=0, gzip;q=0.1', 'gzip'],
  ['deflate, zstd', 'identity'],
  ['brotli', 'identity'],
  [',;=,;q', 'identity'],
  ['', 'identity'],
  [undefined, 'identity'],
])('%s gets %s', (accepted, coding) => {
  expect(chooseCoding(accepted, ['br', 'gzip', 'identity'])).toBe(coding);
});

test('a coding that there is not is not chosen', () => {
  expect(chooseCoding('br, gzip', ['gzip', 'identity'])).toBe('gzip');
  expect(chooseCoding('br, gzip', ['identity'])).toBe('identity');
});
