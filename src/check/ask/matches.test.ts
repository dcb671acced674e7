import { expect, it } from 'vitest';
import { processorMs } from '../../../tests/processorMs.ts';
import { isRetired } from '../../definition/index.ts';
import { platforms } from '../../platforms/index.ts';
import { matches, type Subject } from './matches.ts';

const asked: Subject = { id: 'authenticate', isEntity: true, method: '', lacking: [], values: {} };

/** A megabyte of words that begin what rules look for, and never end it. */
const words = ['invalid ', 'store ', 'API ', 'call ', 'account ', 'shop ', 'Session expired or invalid ', 'not approved to use '];

it.each(words)('tries the rules of all platforms on a megabyte of “%s” at once', (word) => {
  const text = word.repeat(1_000_000 / word.length);
  const json = {
    ...{ Ack: 'Error', Messages: { Error: [{ Message: text }] }, success: 0, error_message: text },
    ...{ error: text, errors: [{ message: text }], message: text },
  };
  const took = processorMs(() => {
    for (const platform of platforms)
      if (!isRetired(platform))
        for (const { when } of platform.answers) {
          const { on: _on, method: _method, status, ...condition } = when;
          const code = [status ?? 200].flat().map((one) => (typeof one === 'number' ? one : Number(one[0]) * 100))[0] ?? 200;
          for (const html of [true, false]) matches(condition, { status: code, headers: new Headers(), text, json, html }, asked);
        }
  });
  // One pattern that took long would take minutes.
  expect(took).toBeLessThan(5000);
});

it('finds what stands at the beginning, and not what nobody would read', () => {
  const answer = (text: string) => ({ status: 200, headers: new Headers(), text, json: { error: text }, html: false });
  for (const condition of [{ text: /closed/ }, { json: { error: /closed/ } }]) {
    expect(matches(condition, answer(`${' '.repeat(10_000)}closed`), asked)).toBe(true);
    expect(matches(condition, answer(`${' '.repeat(100_000)}closed`), asked)).toBe(false);
  }
});
