import { describe, expect, test } from 'vitest';
import { judgeValue } from '../../check/index.ts';
import type { Field } from '../../definition/index.ts';
import { medusa } from './platform.ts';

const [serverUrl, secretApiKey] = (medusa.methods[0]?.fields ?? []) as [Field, Field];
const key = `sk_${'0'.repeat(64)}`;

describe('a server’s address is understood', () => {
  test.each([
    ['api.shop.example.com', 'https://api.shop.example.com'],
    ['https://api.shop.example.com//', 'https://api.shop.example.com'],
    ['https://api.shop.example.com/app/login', 'https://api.shop.example.com'],
    ['https://api.shop.example.com/admin/products?limit=1', 'https://api.shop.example.com'],
    ['https://api.shop.example.com/store/products', 'https://api.shop.example.com'],
    ['https://api.shop.example.com/auth/user/emailpass', 'https://api.shop.example.com'],
    ['https://api.shop.example.com/health', 'https://api.shop.example.com'],
    ['https://www.example.com/medusa/app', 'https://www.example.com/medusa'],
    ['https://www.example.com/apps', 'https://www.example.com/apps'],
    ['https://admin.example.com/', 'https://admin.example.com'],
    ['https://fake-project.medusajs.app/app', 'https://fake-project.medusajs.app'],
  ])('%s', (typed, sent) => {
    expect(judgeValue(serverUrl, typed)).toMatchObject({ outcome: 'ok', value: sent });
  });
});

test.each([
  ['https://cloud.medusajs.com/projects', 'invalid-value'],
  ['http://localhost:9000/app', 'host-not-allowed'],
  ['http://203.0.113.9:9000', 'host-not-allowed'],
  ['https://api.shop.example.com:9000', 'host-not-allowed'],
])('the address %s is not asked', (typed, outcome) => {
  expect(judgeValue(serverUrl, typed)).toMatchObject({ outcome });
});

describe('a key', () => {
  test.each([
    ` "${key}" `,
    `Basic ${key}`,
    `Authorization: Basic ${key}`,
    `Bearer ${key}`,
    btoa(`${key}:`),
    btoa(key),
    `${key.slice(0, 40)}\n${key.slice(40)}`,
    `MEDUSA_API_KEY=${key}`,
  ])('is taken out of %j', (typed) => {
    expect(judgeValue(secretApiKey, typed)).toMatchObject({ outcome: 'ok', value: key });
  });

  test.each([
    [`pk_${'0'.repeat(64)}`, /publishable/],
    ['sk_296***dc4', /shown|shows a key only/],
    ['sk_296...dc4', /shows a key only/],
    ['sk_296•••dc4', /shows a key only|dots/],
    ['sk_test_fakefakefake', /Stripe/],
    ['apk_01FAKE', /ID of a key/],
    ['eyJhbGciOiJI.eyJhY3RvciI6.ZmFrZQ', /token of a login/],
    [key.slice(0, 50), /whole/],
    [key.toUpperCase(), /small letters/],
    ['supersecret', /sk_/],
  ])('that is something else is called what it is: %#', (typed, says) => {
    expect(judgeValue(secretApiKey, typed)).toMatchObject({ outcome: 'invalid-value', message: expect.stringMatching(says) });
  });
});
