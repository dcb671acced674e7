import { expect, it } from 'vitest';
import { type Judgement, judgeValues } from '../../check/values/index.ts';
import { address, fieldSchema, secret } from '../../definition/field.ts';
import { isExposed } from './isExposed.ts';
import { moveOf } from './moveOf.ts';

const store = fieldSchema.parse(address('store', 'Store', { like: 'shop.example', hosts: ['*'], shape: /\.shop\.example$/ }));
const token = fieldSchema.parse(secret('token', 'Token', { like: 'tok_000000', shape: /^tok_\d+$/ }));
const fields = [store, token];
const key = 'tok_123456789';

/** What is offered for a field, and whether its text is masked though the field is open. */
function offered(texts: Record<string, string>, of = store) {
  const judgements: Record<string, Judgement> = judgeValues(fields, texts);
  const { kind, values } = moveOf(of, fields, texts, judgements) ?? {};
  return { kind, values, exposed: isExposed(of, fields, texts, judgements[of.id] as Judgement) };
}

it('offers to move a key out of an open field, and masks it there', () => {
  expect(offered({ store: key })).toEqual({ kind: 'move', values: { store: '', token: key }, exposed: true });
});

it('says when the move would replace what is there', () => {
  expect(offered({ store: key, token: 'tok_1' })).toMatchObject({ kind: 'replace', values: { store: '', token: key } });
});

it('offers once to exchange two values that are in each other’s field', () => {
  const swapped = { store: key, token: 'my.shop.example' };
  expect(offered(swapped)).toMatchObject({ kind: 'exchange', values: { store: 'my.shop.example', token: key } });
  expect(offered(swapped, token).kind).toBeUndefined();
});

it('offers nothing for values in their own fields, and hides nothing of an open one', () => {
  const right = { store: 'my.shop.example', token: key };
  expect(offered(right)).toEqual({ kind: undefined, values: undefined, exposed: false });
  expect(offered(right, token)).toEqual({ kind: undefined, values: undefined, exposed: false });
});

it.each([
  ['a user name and password in an address', { store: 'https://ada:fake-password@my.shop.example' }],
  ['another service’s key', { store: 'ghp_fake0000000000' }],
  ['what stands in a secret field', { store: 'correct horse', token: 'correct horse' }],
])('masks %s', (_what, texts) => {
  expect(offered(texts).exposed).toBe(true);
});
