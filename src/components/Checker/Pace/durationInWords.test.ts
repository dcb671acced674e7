import { expect, it } from 'vitest';
import { durationInWords } from './durationInWords.ts';

it.each([
  [20, '20 seconds'],
  [60, '1 minute'],
  [1200, '20 minutes'],
  [5000, '83 minutes'],
  [7000, '2 hours'],
  [47 * 3600, '47 hours'],
  [76 * 3600, '3 days'],
])('tells %d seconds as %s', (seconds, words) => {
  expect(durationInWords(seconds, 'en')).toBe(words);
});

it('does so in the language of the page', () => {
  expect(durationInWords(1200, 'de')).toBe('20 Minuten');
});
