import { describe, expect, it } from 'vitest';
import { type Method, secret, step } from '../../definition/index.ts';
import { en } from '../sentences/en/index.ts';
import { adviceOnTime } from './adviceOnTime.ts';

const method = {
  id: 'token',
  steps: [step('make', 'Make', 'Make one.')],
  fields: [{ environments: [], ...secret('token', 'API Token', { from: 'make', like: 'fake0000' }) }],
} as unknown as Method;
describe('advice on a key that ends', () => {
  const now = Date.parse('2026-11-22T12:00:00Z');

  it.each<[ends: string | undefined, words: RegExp | undefined]>([
    ['2026-11-22T12:30:00Z', /ends in 30 minutes/],
    ['2026-11-23T12:00:00Z', /ends in 24 hours/],
    ['2026-12-10T12:00:00Z', /ends on 2026-12-10/],
    ['2027-03-01T12:00:00Z', undefined],
    ['2026-11-20T12:00:00Z', undefined],
    [undefined, undefined],
  ])('%s: %s', (ends, words) => {
    const [advice] = adviceOnTime(method, ends, en, now);
    if (words) expect(advice).toMatchObject({ message: expect.stringMatching(words), field: 'token', step: 'make' });
    else expect(advice).toBeUndefined();
  });
});
