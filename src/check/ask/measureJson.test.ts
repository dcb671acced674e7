import { expect, it } from 'vitest';
import { measureJson, mostValues } from './measureJson.ts';
import { readJson } from './readJson.ts';

it.each<[text: string, end: number | undefined]>([
  ['{"a":[1,2,{"b":"},],[\\""}]}', 27],
  ['["open', 6],
  ['', 0],
  ['['.repeat(64), 64],
  ['['.repeat(65), undefined],
])('%s may be parsed to %s', (text, end) => {
  expect(measureJson(text)).toBe(end);
});

it('stops where there are more values than a shop has', () => {
  const many = `[${'{},'.repeat(mostValues)}{}]`;
  expect(measureJson(many)).toBeLessThan(many.length);
  expect(readJson(many)).toBeUndefined();
  expect(readJson(many, true)).toHaveLength(mostValues / 2 - 1);
});

it('counts what is read and not what is long', () => {
  const long = JSON.stringify([{ text: ','.repeat(500_000) }]);
  expect(measureJson(long)).toBe(long.length);
  expect(readJson(long)).toEqual(JSON.parse(long));
});
