import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('nothing need be said', () => {
  expect(readOptions({ id: 'default' })).toMatchObject({ sandbox: false, limits: { checksAtOnce: expect.any(Number) } });
});

test('every mistake is named at once', () => {
  const options = { sandbox: 'yes', limits: { checksAtOnce: 0, checksAtMost: 1 } };
  for (const place of ['sandbox', 'limits.checksAtOnce', 'checksAtMost']) expect(() => readOptions(options)).toThrow(place);
});
