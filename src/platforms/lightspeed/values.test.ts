import { describe, expect, it } from 'vitest';
import { judgeValue, readPasted } from '../../check/values/index.ts';
import type { Field } from '../../definition/index.ts';
import { lightspeed } from './platform.ts';

const fields = lightspeed.methods.flatMap((method) => method.fields);
const judge = (id: string, typed: string) => judgeValue(fields.find((field) => field.id === id) as Field, typed);

const key = '00000000000000000000000000000000';
const secret = '11111111111111111111111111111111';
const retailUrl = 'https://example-shop.retail.lightspeed.app';

describe('what people paste is cleaned', () => {
  it.each<[field: string, typed: string, sent: string]>([
    ['storeUrl', 'www.Example-Shop.nl', 'https://www.example-shop.nl'],
    ['storeUrl', 'https://example-shop.webshopapp.com/admin/products?x=1', 'https://example-shop.webshopapp.com'],
    ['storeUrl', 'https://example-shop.shoplightspeed.com/admin/', 'https://example-shop.shoplightspeed.com'],
    ['storeUrl', 'https://api.webshopapp.com/nl/', 'https://api.webshopapp.com'],
    ['storeUrl', `https://${key}:${secret}@api.webshopapp.com/en/shop.json`, 'https://api.webshopapp.com'],
    ['apiKey', ` ${key} `, key],
    ['apiSecret', `"${secret}"`, secret],
    ['shopLanguage', '', 'en'],
    ['shopLanguage', 'us', 'us'],
    ['retailUrl', 'example-shop.retail.lightspeed.app/dashboard', retailUrl],
    ['retailUrl', 'https://example-shop.vendhq.com/setup/personal_tokens', retailUrl],
    ['retailUrl', 'example-shop', retailUrl],
    ['personalToken', 'Bearer lsxs_pt_00000000000000000000000000000000', 'lsxs_pt_00000000000000000000000000000000'],
  ])('%s, case %#', (field, typed, sent) => {
    expect(judge(field, typed)).toMatchObject({ outcome: 'ok', value: sent });
  });
});

describe('what belongs to another Lightspeed, or cannot be right, is refused in words', () => {
  it.each<[field: string, typed: string, outcome: string, says: RegExp]>([
    ['storeUrl', retailUrl, 'invalid-value', /Retail \(X-Series\)/],
    ['storeUrl', 'example-shop.vendhq.com', 'invalid-value', /Retail \(X-Series\)/],
    ['storeUrl', 'https://cloud.lightspeedapp.com/', 'invalid-value', /R-Series/],
    ['storeUrl', 'https://api.lightspeedapp.com', 'invalid-value', /R-Series/],
    ['storeUrl', 'https://us.merchantos.com', 'invalid-value', /R-Series/],
    ['storeUrl', 'https://store1234567.company.site', 'invalid-value', /Ecwid/],
    ['storeUrl', 'https://my.ecwid.com/', 'invalid-value', /Ecwid/],
    ['storeUrl', 'https://example.lsk.lightspeed.app', 'invalid-value', /K-Series/],
    ['storeUrl', 'https://manager.ikentoo.com', 'invalid-value', /K-Series/],
    ['storeUrl', 'Example Shop', 'invalid-value', /not a web address/],
    ['apiKey', 'secret_00000000000000000000000000000000', 'invalid-value', /Ecwid/],
    ['apiKey', 'public_00000000000000000000000000000000', 'invalid-value', /Ecwid/],
    ['apiKey', '1234567', 'invalid-value', /number of a shop/],
    ['apiKey', 'lsxs_pt_00000000000000000000000000000000', 'invalid-value', /X-Series/],
    ['apiKey', key.slice(1), 'invalid-value', /exactly 32/],
    ['apiSecret', '', 'invalid-value', /Enter the API Secret/],
    ['apiSecret', secret.slice(1), 'invalid-value', /exactly 32/],
    ['shopLanguage', 'english', 'invalid-value', /Choose one/],
    ['retailUrl', 'https://example-shop.webshopapp.com', 'invalid-value', /C-Series/],
    ['retailUrl', 'abcdef0123456789abcdef0123456789', 'invalid-value', /not a web address|looks like a key/],
    ['retailUrl', 'https://www.example-shop.nl', 'host-not-allowed', /not an address of the X-Series/],
    ['retailUrl', `${retailUrl}.evil.example`, 'host-not-allowed', /not an address of the X-Series/],
    ['personalToken', 'short', 'invalid-value', /longer than this/],
  ])('%s, case %#', (field, typed, outcome, says) => {
    const judgement = judge(field, typed);
    expect(judgement.outcome).toBe(outcome);
    expect(judgement.message).toMatch(says);
  });
});

describe('values are found in a longer text', () => {
  const ecom = lightspeed.methods[0]?.fields as Field[];
  it.each<[what: string, pasted: string]>([
    ['labels', `API Key: ${key}\nAPI Secret: ${secret}`],
    ['JSON', `{ "apiKey": "${key}", "apiSecret": "${secret}" }`],
    ['a .env file', `LIGHTSPEED_API_KEY=${key}\nLIGHTSPEED_API_SECRET=${secret}`],
  ])('%s', (_, pasted) => {
    expect(readPasted(ecom, pasted)).toEqual({ apiKey: key, apiSecret: secret });
  });
  it('an address with both', () => {
    const storeUrl = 'api.webshopapp.com/en/shop.json';
    const pasted = `curl https://${key}:${secret}@${storeUrl}`;
    expect(readPasted(ecom, pasted)).toEqual({ storeUrl, apiKey: key, apiSecret: secret });
  });
});
