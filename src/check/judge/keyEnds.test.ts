import { describe, expect, it } from 'vitest';
import { type Method, secret } from '../../definition/index.ts';
import { keyEndsOf } from './keyEnds.ts';

const method = {
  id: 'token',
  fields: [{ environments: [], ...secret('token', 'API Token', { like: 'fake0000' }) }],
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
