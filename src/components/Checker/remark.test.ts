import { describe, expect, it } from 'vitest';
import { judgeValue } from '../../check/values/index.ts';
import { fieldSchema, mistake, secret } from '../../definition/field.ts';
import { remarkOn } from './remark.ts';

const token = fieldSchema.parse(
  secret('token', 'API Token', {
    like: 'tok_0000',
    pattern: /^tok_/,
    patternSays: 'An API Token begins with tok_.',
    mistakes: [mistake(/^sec_\d+$/, 'That is the client secret.')],
    notes: [{ match: /^tok_test/, says: 'This is a token for testing.' }],
  }),
);

function remark(text: string, settled: boolean) {
  return remarkOn(token, judgeValue(token, text), settled);
}

describe('remarkOn', () => {
  it('is patient with a value that is not finished', () => {
    expect(remark('to', false)).toBeUndefined();
    expect(remark('to', true)).toEqual({ kind: 'error', text: 'An API Token begins with tok_.' });
  });

  it('speaks up at once when the value is recognised as another one', () => {
    expect(remark('sec_123', false)).toEqual({ kind: 'error', text: 'That is the client secret.' });
  });

  it('speaks up at once when the value belongs in another field', () => {
    const judgement = { value: '', outcome: 'invalid-value', message: 'This is the API Key.', belongsIn: 'apiKey' } as const;
    expect(remarkOn(token, judgement, false)).toEqual({ kind: 'error', text: 'This is the API Key.' });
  });

  it('remarks on a value that may be right when it is finished', () => {
    expect(remark('tok_test1', false)).toBeUndefined();
    expect(remark('tok_test1', true)).toEqual({ kind: 'note', text: 'This is a token for testing.' });
  });

  it('says nothing about a good value', () => {
    expect(remark('tok_1', true)).toBeUndefined();
  });
});
