import { describe, expect, it } from 'vitest';
import { judgeValue, readPasted } from '../../check/values/index.ts';
import type { Field } from '../../definition/index.ts';
import { shopbase } from './platform.ts';

const fields = shopbase.methods[0]?.fields as Field[];
const judge = (id: string, typed: string) => judgeValue(fields.find((field) => field.id === id) as Field, typed);

const host = 'demo-store.onshopbase.com';
const key = '0'.repeat(32);
const password = '0'.repeat(64);

it.each<[field: string, typed: string, sent: string]>([
  ['storeUrl', host, `https://${host}`],
  ['storeUrl', 'demo-store', `https://${host}`],
  ['storeUrl', ` HTTPS://Demo-Store.onshopbase.com:443/admin/apps?x=1#y `, `https://${host}`],
  ['storeUrl', `http://${host}/admin/apps/private`, `https://${host}`],
  ['storeUrl', `https://${key}:${password}@${host}/admin/products.json`, `https://${host}`],
  ['apiKey', ` ${key}\n`, key],
  ['apiKey', 'abcDEF012345-_xyz', 'abcDEF012345-_xyz'],
  ['apiPassword', `"${password}"`, password],
  ['apiPassword', key, key],
  // As a call of the API carries it.
  ['apiPassword', `X-ShopBase-Access-Token: ${password}`, password],
])('%s is cleaned, case %#', (field, typed, sent) => {
  expect(judge(field, typed)).toMatchObject({ outcome: 'ok', value: sent });
});

it.each<[field: string, typed: string, outcome: string, says: RegExp]>([
  ['storeUrl', 'https://www.demo.example', 'host-not-allowed', /ends in \.onshopbase\.com/],
  ['storeUrl', 'demo-store.myshopify.com', 'host-not-allowed', /belongs to Shopify/],
  ['storeUrl', `https://evil.example/${host}`, 'host-not-allowed', /ends in/],
  ['storeUrl', `https://${host}.evil.example`, 'host-not-allowed', /ends in/],
  ['storeUrl', `https://a.${host}`, 'host-not-allowed', /ends in/],
  ['storeUrl', 'https://accounts.shopbase.com/sign-in', 'invalid-value', /belongs to ShopBase/],
  ['storeUrl', 'https://www.shopbase.com', 'invalid-value', /belongs to ShopBase/],
  ['storeUrl', 'my demo store', 'invalid-value', /not a web address/],
  ['apiKey', '', 'invalid-value', /Enter the API Key/],
  ['apiKey', 'two words of some length', 'invalid-value', /no blanks/],
  ['apiKey', 'owner@example.com', 'invalid-value', /e-mail address/],
  ['apiKey', `https://${host}/admin`, 'invalid-value', /web address/],
  ['apiKey', `shpat_${key}`, 'invalid-value', /Shopify/],
  ['apiPassword', 'Tr0ub4dor&3', 'invalid-value', /not the password you log in with/],
  ['apiPassword', `shpss_${key}`, 'invalid-value', /Shopify/],
])('%s is refused, case %#', (field, typed, outcome, says) => {
  const judgement = judge(field, typed);
  expect(judgement.outcome).toBe(outcome);
  expect(judgement.message).toMatch(says);
});

describe('what is pasted in one piece fills the fields', () => {
  const all = { storeUrl: host, apiKey: key, apiPassword: password };
  it.each<[name: string, text: string]>([
    [
      'the section of the private app',
      `Admin API\nAPI key\n${key}\nPassword\n${password}\nShared secret\nffffffffffffffff\n${host}`,
    ],
    ['labels', `Store URL: https://${host}/admin\nAPI Key: ${key}\nAPI Password: ${password}`],
    ['.env', `SHOPBASE_STORE=${host}\nSHOPBASE_API_KEY=${key}\nSHOPBASE_API_PASSWORD="${password}"`],
    ['JSON', `{"shop": "${host}", "api_key": "${key}", "password": "${password}"}`],
    ['the documented form of a call', `curl https://${key}:${password}@${host}/admin/shop.json`],
  ])('%s', (_, text) => {
    expect(readPasted(fields, text)).toEqual(all);
  });
});
