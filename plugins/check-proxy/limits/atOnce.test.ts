import { expect, test } from 'vitest';
import { atOnceByKey } from './atOnce.ts';

test('each key has its own places, and a place is given back once', () => {
  const enter = atOnceByKey(2);
  const first = enter('a');
  expect(enter('a')).toBeDefined();
  expect(enter('a')).toBeUndefined();
  expect(enter('b')).toBeDefined();
  first?.();
  first?.();
  expect(enter('a')).toBeDefined();
  expect(enter('a')).toBeUndefined();
});
