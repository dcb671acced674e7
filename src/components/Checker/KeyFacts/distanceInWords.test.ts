import { expect, it } from 'vitest';
import { distanceInWords } from './distanceInWords.ts';

const now = Date.parse('2030-06-15T12:00:00Z');

it.each([
  ['2030-06-15T12:03:30Z', 'in 3 minutes'],
  ['2030-06-15T18:00:00Z', 'in 6 hours'],
  ['2030-06-18T12:00:00Z', 'in 3 days'],
  ['2030-09-15T12:00:00Z', 'in 3 months'],
  ['2034-06-15T12:00:00Z', 'in 4 years'],
  ['2030-06-05T12:00:00Z', '10 days ago'],
])('tells %s as %s', (time, words) => {
  expect(distanceInWords(Date.parse(time), now, 'en')).toBe(words);
});
