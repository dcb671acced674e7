import { describe, expect, test } from 'vitest';
import { judgeValue } from '../../check/index.ts';
import type { Field } from '../../definition/index.ts';
import { shopware } from './platform.ts';

const fields = shopware.methods[0]?.fields ?? [];
const [shopUrl, accessKeyId, secretAccessKey] = fields as [Field, Field, Field];
const id = 'SWIAFAKEFAKEFAKEFAKEFAKE00';
const key = 'fakefakefakefakefakefakefakefakefakefakefakefakefak';

describe('a shop’s address is understood', () => {
  test.each([
    ['shop.example.com', 'https://shop.example.com'],
    ['http://shop.example.com//', 'https://shop.example.com'],
    ['https://shop.example.com/admin#/sw/dashboard/index', 'https://shop.example.com'],
    ['https://shop.example.com/admin?x=1#/login/', 'https://shop.example.com'],
    ['https://shop.example.com/api', 'https://shop.example.com'],
    ['https://shop.example.com//api/oauth/token', 'https://shop.example.com'],
    ['https://shop.example.com/api/v3/product', 'https://shop.example.com'],
    ['https://shop.example.com/store-api/context', 'https://shop.example.com'],
    ['https://shop.example.com/account/login?redirectTo=x', 'https://shop.example.com'],
    ['https://shop.example.com/index.php', 'https://shop.example.com'],
    ['https://shop.example.com/detail/0190f1', 'https://shop.example.com'],
    ['https://shop.example.com/en', 'https://shop.example.com'],
    ['https://shop.example.com/de-CH/', 'https://shop.example.com'],
    ['https://shop.example.com/de/account', 'https://shop.example.com'],
    ['https://www.example.com/shop/public/admin', 'https://www.example.com/shop/public'],
    ['https://www.example.com/shop/', 'https://www.example.com/shop'],
    ['https://www.example.com/sw/admin', 'https://www.example.com/sw'],
    ['https://www.example.com/admin-shop', 'https://www.example.com/admin-shop'],
    ['https://fakeshop.shopware.store/admin', 'https://fakeshop.shopware.store'],
    ['https://shop.example.com/backend/', 'https://shop.example.com'],
    ['https://account.example.com', 'https://account.example.com'],
    ['https://admin.example.com/admin', 'https://admin.example.com'],
  ])('%s', (typed, sent) => {
    expect(judgeValue(shopUrl, typed)).toMatchObject({ outcome: 'ok', value: sent });
  });
});

test.each([
  ['https://account.shopware.com/portal', 'invalid-value'],
  ['https://docs.shopware.com/en', 'invalid-value'],
  ['http://localhost:8000', 'host-not-allowed'],
  ['http://shop.test:8000/admin', 'host-not-allowed'],
  [id, 'invalid-value'],
])('the address %s is not asked', (typed, outcome) => {
  expect(judgeValue(shopUrl, typed)).toMatchObject({ outcome });
});

describe('keys', () => {
  test.each([
    [accessKeyId, ` "${id}" `, id],
    [accessKeyId, id.toLowerCase(), id],
    [accessKeyId, `client_id: ${id}`, id],
    [accessKeyId, 'SWUAFAKEFAKEFAKEFAKEFAKE00', 'SWUAFAKEFAKEFAKEFAKEFAKE00'],
    [secretAccessKey, `„${key}“`, key],
    [secretAccessKey, `${key.slice(0, 30)}\n${key.slice(30)}`, key],
  ])('are taken out of what is around them', (field, typed, sent) => {
    expect(judgeValue(field, typed)).toMatchObject({ outcome: 'ok', value: sent });
  });

  test.each([
    [accessKeyId, 'SWSCFAKEFAKEFAKEFAKEFAKE00', /sales channel/],
    [accessKeyId, 'SWPEFAKEFAKEFAKEFAKEFAKE00', /product export/],
    [accessKeyId, 'SWIAFAKE', /26 characters/],
    [accessKeyId, 'admin', /starts with SWIA/],
    [accessKeyId, 'owner@example.com', /login of the Administration/],
    [accessKeyId, 'eyJ0eXAiOiJK.eyJhdWQiOiJT.ZmFrZQ', /access token/],
    [secretAccessKey, 'eyJ0eXAiOiJK.eyJhdWQiOiJT.ZmFrZQ', /access token/],
    [secretAccessKey, 'SWSCFAKEFAKEFAKEFAKEFAKE00', /sales channel/],
    [secretAccessKey, 'Fake!Password-0', /password of the Administration/],
    [secretAccessKey, 'fakefakefake', /51 letters and digits/],
  ])('that are something else are called what they are: %#', (field, typed, says) => {
    expect(judgeValue(field, typed)).toMatchObject({ outcome: 'invalid-value', message: expect.stringMatching(says) });
  });
});

test('the key of a person is remarked on', () => {
  expect(judgeValue(accessKeyId, 'SWUAFAKEFAKEFAKEFAKEFAKE00')).toMatchObject({ note: expect.stringMatching(/person/) });
});
