import { expect, it } from 'vitest';
import { jwtClaims, jwtIsOver } from './jwt.ts';

const token = (claims: unknown) => `eyJ0eXAiOiJKV1QifQ.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.fake`;

it('reads what a token says of itself', () => {
  expect(jwtClaims(token({ scopes: ['shops.read'], name: 'Jürgen' }))).toEqual({ scopes: ['shops.read'], name: 'Jürgen' });
  for (const other of ['', 'fake', 'a.b.c', 'eyJ.eyJ', token(null), token('text')]) expect(jwtClaims(other)).toBeUndefined();
});

it('knows when its time is over', () => {
  expect(jwtIsOver(token({ exp: 1000.5 }), 1_001_000)).toBe(true);
  expect(jwtIsOver(token({ exp: 1000 }), 999_000)).toBe(false);
  expect(jwtIsOver(token({}))).toBe(false);
});
