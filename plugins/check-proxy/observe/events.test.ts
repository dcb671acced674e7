import { expect, test } from 'vitest';
import { describeError } from './events.ts';

const secret = 'fake-secret-0000';

/** Everything about an error that somebody else can choose holds the secret. */
function tainted(): Error {
  const error = new TypeError(`bad token ${secret}\n    at /srv/${secret}.ts:1:1`, { cause: new Error(secret) });
  return Object.assign(error, { code: secret, value: secret });
}

test('says what kind of error it was and where, and nothing that it says', () => {
  const facts = describeError(tainted());
  expect(facts.name).toBe('TypeError');
  expect(facts.at[0]).toMatch(/events\.test\.ts:\d+:\d+$/);
  expect(JSON.stringify(facts)).not.toContain(secret);
});

test.each([
  ['a name that is none', Object.assign(tainted(), { name: secret }), 'Error'],
  ['a message that was changed afterwards', Object.assign(tainted(), { message: 'other' }), 'TypeError'],
  ['a text', secret, 'string'],
  ['an object', { secret }, 'object'],
  ['nothing', undefined, 'undefined'],
])('%s', (_what, error, name) => {
  const facts = describeError(error);
  expect(facts.name).toBe(name);
  expect(JSON.stringify(facts)).not.toContain(secret);
});

test('an error that cannot be looked at', () => {
  const error = Object.defineProperty(new Error('x'), 'stack', {
    get: () => {
      throw new Error(secret);
    },
  });
  expect(describeError(error)).toEqual({ name: 'unreadable', at: [] });
});
