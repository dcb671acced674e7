import { describe, expect, test } from 'vitest';
import { judgeValue } from '../../check/index.ts';
import type { Field } from '../../definition/index.ts';
import { opencart } from './platform.ts';

const [storeUrl, apiUsername, apiKey] = (opencart.methods[0]?.fields ?? []) as [Field, Field, Field];
const key = '0'.repeat(256);

describe('a shop’s address is understood', () => {
  test.each([
    ['shop.example.com', 'https://shop.example.com'],
    ['https://shop.example.com/admin/index.php?route=user/api&user_token=0', 'https://shop.example.com'],
    ['https://shop.example.com/index.php?route=common/home', 'https://shop.example.com'],
    ['https://shop.example.com/?route=common/home', 'https://shop.example.com'],
    ['https://www.example.com/store/admin/', 'https://www.example.com/store'],
    ['https://www.example.com/store/index.php', 'https://www.example.com/store'],
    ['https://www.example.com/administrators', 'https://www.example.com/administrators'],
    ['https://admin.example.com/', 'https://admin.example.com'],
  ])('%s', (typed, sent) => {
    expect(judgeValue(storeUrl, typed)).toMatchObject({ outcome: 'ok', value: sent });
  });
});

test.each([
  ['https://www.opencart.com/index.php', 'invalid-value'],
  ['http://localhost/opencart', 'host-not-allowed'],
])('the address %s is not asked', (typed, outcome) => {
  expect(judgeValue(storeUrl, typed)).toMatchObject({ outcome });
});

test.each([` "${key}" `, `${key.slice(0, 76)}\n${key.slice(76, 152)}\n${key.slice(152)}`, `API Key: ${key}`])(
  'a key is taken out of what is around it: %#',
  (typed) => {
    expect(judgeValue(apiKey, typed)).toMatchObject({ outcome: 'ok', value: key });
  },
);

test.each([
  ['0123456789abcdef0123456789', /token of one login/],
  ['supersecret', /64 to 256/],
  ['0'.repeat(1024), /64 to 256/],
])('what is no key is called what it is: %#', (typed, says) => {
  expect(judgeValue(apiKey, typed)).toMatchObject({ outcome: 'invalid-value', message: expect.stringMatching(says) });
});

test('an e-mail address may be a user name, and is remarked on', () => {
  expect(judgeValue(apiUsername, 'owner@example.com')).toMatchObject({ outcome: 'ok', note: expect.stringMatching(/e-mail/) });
});
