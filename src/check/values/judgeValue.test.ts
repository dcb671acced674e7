import { describe, expect, it } from 'vitest';
import { type Field, fieldSchema } from '../../definition/field.ts';
import { secret, text } from '../../definition/index.ts';
import { judgeValue, judgeValues } from './index.ts';

const key = '0a1b2c3d4e5f60718293a4b5c6d7e8f9';
const apiKey = fieldSchema.parse(
  secret('apiKey', 'API Key', { like: '0'.repeat(32), pattern: /^\S{16,64}$/, patternSays: 'An API Key has no blanks.' }),
);
const password = fieldSchema.parse(secret('password', 'Password', { like: 'Fake-Password-0', verbatim: true }));
const user = fieldSchema.parse(text('user', 'User', { like: 'migration' }));

describe('a key is sent without', () => {
  it.each<[what: string, typed: string]>([
    ['a line break in it', `${key.slice(0, 20)}\n${key.slice(20)}`],
    ['a soft hyphen and a line break in it', `${key.slice(0, 20)}\u00ad\r\n${key.slice(20)}`],
    ['its double, as some logins want it', `${key}:${key}`],
    ['several clothes at once', `  export API_KEY="Bearer ${key}", `],
  ])('%s', (_, typed) => {
    expect(judgeValue(apiKey, typed)).toMatchObject({ outcome: 'ok', value: key });
  });
});

it('a value in which capitals do not matter is sent as the platform writes it', () => {
  const id = (options: object) => fieldSchema.parse(text('id', 'ID', { like: 'AB12', ...options }));
  expect(judgeValue(id({ upperCase: true }), ' ab12 ')).toMatchObject({ outcome: 'ok', value: 'AB12' });
  expect(judgeValue(id({ lowerCase: true }), 'AB12')).toMatchObject({ outcome: 'ok', value: 'ab12' });
  expect(judgeValue(id({}), 'aB12')).toMatchObject({ outcome: 'ok', value: 'aB12' });
});

describe('what is no key is called what it is', () => {
  it.each<[typed: string, says: RegExp]>([
    ['••••••••••••••••', /dots or stars/],
    [`fake_xxxxxxxxxxxxxxxx`, /dots or stars/],
    ['your_api_key_here', /an example/],
    ['<api-key>', /an example/],
    ['{{apiKey}}', /an example/],
    ['https://shop.example.com/admin/keys', /a web address/],
    ['pat@shop.example.com', /an e-mail address/],
    [`${key}\n${key}`, /longer text/],
    [`${key}\nCopy`, /longer text/],
    [`Name\t${key}\t${key}`, /longer text/],
  ])('%j', (typed, says) => {
    expect(judgeValue(apiKey, typed)).toMatchObject({ outcome: 'invalid-value', message: expect.stringMatching(says) });
  });
});

it('remarks on a part of a key', () => {
  expect(judgeValue(apiKey, key.slice(5)).note).toBe(
    'The API Key is shorter than usual: 27 characters, not 32. Check that it was copied completely.',
  );
  expect(judgeValue(apiKey, key).note).toBeUndefined();
});

describe('a password keeps every character', () => {
  it.each<[typed: string, note: RegExp | undefined]>([
    ['"Geheim, 123";', undefined],
    [' Geheim ', /begins or ends with a blank/],
    ['Ge\u200bheim', /cannot be seen/],
  ])('%j', (typed, note) => {
    const judged = judgeValue(password, typed);
    expect(judged).toMatchObject({ outcome: 'ok', value: typed });
    if (note) expect(judged.note).toMatch(note);
    else expect(judged.note).toBeUndefined();
  });

  it('but dots are none', () => {
    expect(judgeValue(password, '••••••••')).toMatchObject({ outcome: 'invalid-value', message: expect.stringMatching(/dots/) });
  });
});

it('a user name and a password may be alike; two keys that were made are not', () => {
  const chosen = judgeValues([user, password], { user: 'migration-2026', password: 'migration-2026' });
  expect(chosen.password).toMatchObject({ outcome: 'ok', note: expect.stringMatching(/are the same/) });
  const other = { ...apiKey, id: 'apiSecret', label: 'API Secret' } as Field;
  expect(judgeValues([apiKey, other], { apiKey: key, apiSecret: key }).apiSecret).toMatchObject({
    outcome: 'invalid-value',
    message: expect.stringMatching(/are the same/),
  });
});
