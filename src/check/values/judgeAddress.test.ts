import { describe, expect, it } from 'vitest';
import { type AddressField, fieldSchema } from '../../definition/field.ts';
import { address, anyPublicHost } from '../../definition/index.ts';
import { judgeValue } from './index.ts';

const field = fieldSchema.parse(
  address('storeUrl', 'Store URL', { like: 'https://www.example.com', hosts: [anyPublicHost] }),
) as AddressField;

const shop = 'https://shop.example.com';

describe('what wraps an address is taken off', () => {
  it.each<[typed: string]>([
    ['http://shop.example.com'],
    ['https://https://shop.example.com'],
    ['http://https://shop.example.com/admin'],
    ['https://key:password@shop.example.com/admin/orders.json'],
    ['<https://shop.example.com>'],
    ['Store URL: https://shop.example.com'],
    ['SHOP_URL=https://shop.example.com'],
    ['"store_url": "https://shop.example.com",'],
    ['https://shop.exam\u00adple.com'],
    ['https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fshop.example.com%2Fadmin&data=05%7C02'],
    ['https://www.google.com/url?q=https://shop.example.com/&sa=D'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fshop.example.com%2F&h=AT0'],
    ['https://urldefense.proofpoint.com/v2/url?u=https-3A__shop.example.com_admin&d=DwM'],
    ['https://urldefense.com/v3/__https://shop.example.com/admin__;!!fake$'],
  ])('%s', (typed) => {
    expect(judgeValue(field, typed)).toMatchObject({ outcome: 'ok', value: shop });
  });
});

describe('what cannot be asked is said as what it is', () => {
  it.each<[typed: string, outcome: string, says: RegExp]>([
    ['https://8.8.8.8/admin', 'host-not-allowed', /^8\.8\.8\.8 is an address in numbers/],
    ['https://192.168.0.1', 'host-not-allowed', /not an address on the internet/],
    ['https://shop.example.com:3000', 'host-not-allowed', /with a port (.*) Your values may be right/],
    ['https://protect-eu.mimecast.com/s/fake', 'host-not-allowed', /wrapped by protect-eu\.mimecast\.com/],
    ['https://shop-\nname', 'invalid-value', /not a web address/],
    ['mailto:pat@shop.example.com', 'invalid-value', /not a web address/],
    ['{shopUrl}', 'invalid-value', /This is an example/],
    ['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', 'invalid-value', /^This looks like a key, not a web address/],
  ])('%s', (typed, outcome, says) => {
    expect(judgeValue(field, typed)).toMatchObject({ outcome, message: expect.stringMatching(says) });
  });
});

it('an address over two lines is joined, and never cut to its second line', () => {
  expect(judgeValue(field, 'https://shop-\nname.example.com').value).toBe('https://shop-name.example.com');
});
