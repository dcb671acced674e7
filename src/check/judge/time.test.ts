import { describe, expect, it } from 'vitest';
import { type Method, secret, step } from '../../definition/index.ts';
import { adviceOnTime } from './adviceOnTime.ts';
import { keyEndsOf } from './keyEnds.ts';

const method = {
  id: 'token',
  steps: [step('make', 'Make', 'Make one.')],
  fields: [{ environments: [], ...secret('token', 'API Token', { from: 'make', like: 'fake0000' }) }],
} as unknown as Method;
const jwt = (claims: object) => `eyJhbGciOiJub25lIn0.${btoa(JSON.stringify(claims)).replace(/=+$/, '')}.fake`;

describe('when the key ends', () => {
  it('stands in the key itself', () => {
    expect(keyEndsOf(method, { token: jwt({ exp: 1_800_000_000 }) }, new Map())).toBe('2027-01-15T08:00:00.000Z');
  });

  it.each(['fake0000', '', jwt({}), jwt({ exp: 'soon' }), jwt({ exp: -1 }), jwt({ exp: 1e300 })])(
    'is not known of %s',
    (token) => {
      expect(keyEndsOf(method, { token }, new Map())).toBeUndefined();
    },
  );
});

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
    const [advice] = adviceOnTime(method, ends, now);
    if (words) expect(advice).toMatchObject({ message: expect.stringMatching(words), field: 'token', step: 'make' });
    else expect(advice).toBeUndefined();
  });
});
