import { describe, expect, it } from 'vitest';
import { processorMs } from '../../../tests/processorMs.ts';
import type { Field } from '../../definition/index.ts';
import { platforms } from '../../platforms/index.ts';
import { judgeValue, judgeValues, readPasted } from './index.ts';

const fieldsOf = (platform: string, method: string): Field[] =>
  platforms.find((own) => own.id === platform)?.methods.find((own) => own.id === method)?.fields as Field[];
const fieldOf = (place: string): Field => {
  const [platform, method, id] = place.split('.') as [string, string, string];
  return fieldsOf(platform, method).find((own) => own.id === id) as Field;
};

const shop = 'shopify.admin-token.shop';
const accessToken = 'shopify.admin-token.accessToken';
const apiPath = 'bigcommerce.store-token.apiPath';
const collectionUrl = 'ecwid.collection-url.collectionUrl';
const systemUrl = 'plentymarkets.api-user.systemUrl';
const pinnacleUrl = 'pinnaclecart.unified-api.storeUrl';
const fakeCollection = 'https://ecwid-api-playground.s3.amazonaws.com/1234567_0000000000000000.json.postman_collection';

describe('what people paste is cleaned', () => {
  it.each<[field: string, typed: string, sent: string]>([
    [shop, 'acme-demo', 'https://acme-demo.myshopify.com'],
    [shop, '  https://Acme-Demo.myshopify.com/admin/products?x=1#y  ', 'https://acme-demo.myshopify.com'],
    [shop, 'http://acme-demo.myshopify.com', 'https://acme-demo.myshopify.com'],
    [shop, 'acme-demo.myshopify.com.', 'https://acme-demo.myshopify.com'],
    [shop, 'https://admin.shopify.com/store/acme-demo/settings/apps', 'https://acme-demo.myshopify.com'],
    [shop, '“acme-demo.myshopify.com”', 'https://acme-demo.myshopify.com'],
    [shop, '\u200bacme-demo.myshopify.com\u00a0', 'https://acme-demo.myshopify.com'],
    [shop, 'https://user:pass@acme-demo.myshopify.com/admin', 'https://acme-demo.myshopify.com'],
    [accessToken, `shpat_0000000000000000\n0000000000000000`, 'shpat_00000000000000000000000000000000'],
    [accessToken, ' "shpat_00000000000000000000000000000000" ', 'shpat_00000000000000000000000000000000'],
    [accessToken, 'X-Shopify-Access-Token: shpat_00000000000000000000000000000000', 'shpat_00000000000000000000000000000000'],
    [apiPath, 'https://api.bigcommerce.com/stores/fakehash01/v3/', 'fakehash01'],
    [apiPath, 'https://api.bigcommerce.com/stores/FAKEHASH01/v2/orders', 'fakehash01'],
    [apiPath, 'stores/fakehash01', 'fakehash01'],
    [apiPath, 'fakehash01', 'fakehash01'],
    [apiPath, 'api.bigcommerce.com/stores/{fakehash01}/v3', 'fakehash01'],
    [apiPath, 'https://store-fakehash01.mybigcommerce.com/manage', 'fakehash01'],
    [apiPath, 'store-fakehash01-1.mybigcommerce.com', 'fakehash01'],
    [collectionUrl, `<${fakeCollection.replace('https', 'http')}>`, fakeCollection],
    [
      collectionUrl,
      fakeCollection.replace('ecwid-api-playground.s3.amazonaws.com', 's3.amazonaws.com/ecwid-api-playground'),
      fakeCollection,
    ],
    ['ecwid.secret-token.storeId', '#1234567', '1234567'],
    [
      'ecwid.secret-token.secretToken',
      'Bearer secret_00000000000000000000000000000000',
      'secret_00000000000000000000000000000000',
    ],
    ['clover.merchant-token.merchantId', 'https://www.clover.com/dashboard/m/ABCDE12345FGH/home', 'ABCDE12345FGH'],
    ['clover.merchant-token.region', '', 'auto'],
    [systemUrl, '12345', 'https://p12345.my.plentysystems.com'],
    [systemUrl, 'https://p12345.my.plentysystems.com/rest/login?x=1', 'https://p12345.my.plentysystems.com'],
    [systemUrl, 'https://account.plentysystems.com/login?pid=12345&lang=en', 'https://p12345.my.plentysystems.com'],
    [systemUrl, 'https://www.plentymarkets-cloud-de.com/12345', 'https://p12345.my.plentysystems.com'],
    [pinnacleUrl, 'www.example.com/shop/admin.php?p=home', 'https://www.example.com/shop'],
    [pinnacleUrl, 'https://www.example.com/shop/content/admin/plugins/openapi/index.php', 'https://www.example.com/shop'],
    [pinnacleUrl, 'https://www.example.com/', 'https://www.example.com'],
    ['pinnaclecart.unified-api.apiPassword', ' fake password ', ' fake password '],
    ['plentymarkets.api-user.password', '"fake"', '"fake"'],
  ])('%s, case %#', (field, typed, sent) => {
    expect(judgeValue(fieldOf(field), typed)).toMatchObject({ outcome: 'ok', value: sent });
  });
});

describe('what cannot be right is refused before anything is sent, in words', () => {
  it.each<[field: string, typed: string, outcome: string, says: RegExp]>([
    [shop, '', 'invalid-value', /^Enter the Store Admin URL\.$/],
    [shop, '   ', 'invalid-value', /^Enter/],
    [shop, 'www.acme.example', 'host-not-allowed', /Settings → Domains/],
    [shop, 'https://acme-demo.myshopify.com.evil.example', 'host-not-allowed', /Settings → Domains/],
    [shop, 'https://evil.example/acme-demo.myshopify.com', 'host-not-allowed', /Settings → Domains/],
    [shop, 'https://shop.acme-demo.myshopify.com', 'host-not-allowed', /Settings → Domains/],
    [shop, 'https://partners.shopify.com/123', 'invalid-value', /belongs to Shopify/],
    [shop, 'https://admin.shopify.com/', 'invalid-value', /belongs to Shopify/],
    [shop, 'shopify.com', 'invalid-value', /belongs to Shopify/],
    [shop, 'javascript:alert(1)', 'invalid-value', /not a web address/],
    [shop, 'file:///etc/passwd', 'invalid-value', /not a web address/],
    [shop, 'acme demo', 'invalid-value', /not a web address/],
    [shop, 'http://127.0.0.1/', 'host-not-allowed', /not an address on the internet/],
    [shop, 'http://2130706433/', 'host-not-allowed', /not an address on the internet/],
    [shop, 'http://0x7f.1/', 'host-not-allowed', /not an address on the internet/],
    [shop, 'http://[::1]/', 'host-not-allowed', /not an address on the internet/],
    [shop, 'https://localhost', 'host-not-allowed', /not an address on the internet/],
    [accessToken, 'shpss_00000000000000000000000000000000', 'invalid-value', /Client Secret/],
    [accessToken, 'shprt_00000000000000000000000000000000', 'invalid-value', /refresh token/],
    [accessToken, 'short', 'invalid-value', /at least 20/],
    [accessToken, `shpat_0000000000000000\nCopy`, 'invalid-value', /longer text/],
    [accessToken, 'x'.repeat(20_000), 'invalid-value', /far too long/],
    [accessToken, `shpat_${'\u0000'.repeat(32)}`, 'invalid-value', /hidden character/],
    [apiPath, 'https://www.acme.example', 'invalid-value', /address of the shop/],
    [apiPath, 'https://acme.mybigcommerce.com', 'invalid-value', /address of the shop/],
    [apiPath, 'https://api.bigcommerce.com/stores/{hash}/v3', 'invalid-value', /example with a placeholder/],
    [apiPath, 'https://api.bigcommerce.com/', 'invalid-value', /no store code/],
    ['bigcommerce.store-token.accessToken', 'eyJfake', 'invalid-value', /storefront/],
    [collectionUrl, 'https://api-playground.ecwid.com/#!/', 'invalid-value', /This is the page/],
    [collectionUrl, 'secret_00000000000000000000000000000000', 'invalid-value', /This is a token/],
    [collectionUrl, 'https://store1234567.company.site', 'invalid-value', /not the address shown on it/],
    [
      collectionUrl,
      'https://evil.example/1234567_0.json.postman_collection',
      'host-not-allowed',
      /does not come from the API Playground/,
    ],
    ['ecwid.secret-token.secretToken', 'public_00000000000000000000000000000000', 'invalid-value', /public token/],
    ['clover.merchant-token.merchantId', '123456789012', 'invalid-value', /card processor/],
    ['clover.merchant-token.apiToken', '00000000000000000000000000000000', 'invalid-value', /Ecommerce API Tokens/],
    ['clover.merchant-token.region', 'mars', 'invalid-value', /Choose one/],
    [systemUrl, 'https://knowledge.plentyone.com/en-gb/', 'invalid-value', /not your system/],
    [systemUrl, 'https://account.plentysystems.com/login', 'invalid-value', /not your system/],
    [systemUrl, 'https://shop.example.com:8443', 'host-not-allowed', /with a port/],
    ['plentymarkets.api-user.user', 'two words', 'invalid-value', /no blanks/],
    [
      'plentymarkets.api-user.password',
      `eyJ${'a'.repeat(60)}.${'b'.repeat(120)}.${'c'.repeat(60)}`,
      'invalid-value',
      /earlier login/,
    ],
    [pinnacleUrl, 'https://support.pinnaclecart.com', 'invalid-value', /belongs to PinnacleCart/],
    [pinnacleUrl, 'http://169.254.169.254/latest/meta-data', 'host-not-allowed', /not an address on the internet/],
    [pinnacleUrl, 'http://printer.local', 'host-not-allowed', /not an address on the internet/],
  ])('%s, case %#', (field, typed, outcome, says) => {
    const judgement = judgeValue(fieldOf(field), typed);
    expect(judgement.outcome).toBe(outcome);
    expect(judgement.message).toMatch(says);
  });
});

it('remarks on a value that may be right', () => {
  expect(judgeValue(fieldOf(accessToken), '0'.repeat(32)).note).toMatch(/usually start with shpat_/);
  expect(judgeValue(fieldOf('plentymarkets.api-user.user'), 'pat@example.com')).toMatchObject({
    outcome: 'ok',
    note: expect.stringMatching(/e-mail/),
  });
  expect(judgeValue(fieldOf('pinnaclecart.unified-api.apiPassword'), 'fake ').note).toMatch(/ends with a blank/);
});

it('says of a value in another one’s field which it is', () => {
  const fields = fieldsOf('clover', 'merchant-token');
  const typed = { merchantId: '00000000-0000-0000-0000-000000000000', apiToken: '' };
  expect(judgeValues(fields, typed).merchantId).toMatchObject({
    outcome: 'invalid-value',
    message: expect.stringMatching(/This is the API Token/),
    belongsIn: 'apiToken',
  });
});

it('says of two values in each other’s field that they are swapped', () => {
  const fields = fieldsOf('clover', 'merchant-token');
  const judgements = judgeValues(fields, { merchantId: '00000000-0000-0000-0000-000000000000', apiToken: 'ABCDE12345FGH' });
  expect(judgements.merchantId).toMatchObject({
    outcome: 'invalid-value',
    message: 'The Merchant ID and the API Token look swapped. Exchange the two values.',
  });
  expect(judgements.apiToken).toMatchObject({ outcome: 'invalid-value', message: expect.stringMatching(/swapped/) });
});

it('says of one value in two fields that it was pasted twice', () => {
  const fields = fieldsOf('bigcommerce', 'store-token');
  const twice = 'faketokenfaketokenfaketoken0000';
  const judgements = judgeValues(fields, { apiPath: 'fakehash01', accessToken: twice, clientId: twice });
  expect(judgements.clientId).toMatchObject({
    outcome: 'invalid-value',
    message: 'The Client ID and the Access Token are the same. Copy each one again.',
  });
  expect(judgements.accessToken?.outcome).toBe('ok');
});

describe('a text that was made to take long', () => {
  /** As much as the API takes in one value. */
  const much = (unit: string) => unit.repeat(Math.ceil(65_536 / unit.length));
  const methods = platforms.flatMap((platform) => platform.methods);

  it.each([
    ['blanks', `a${much(' ')}b`],
    ['line breaks', `a${much('\r\n')}b`],
    ['dots', much('a.')],
    ['at signs', `a${much('@')}`],
    ['addresses', much('https://')],
    ['quotation marks', much("'")],
    ['names of values', much('api_key user_name token ')],
    ['names of values, within what is read', `${'api_key user_name token '.repeat(340)}`],
    ['quotation marks, within what is read', `a ${"'".repeat(8000)}`],
    ['line breaks, within what is read', `a${'\n'.repeat(4000)}b`],
    ['addresses, within what is read', `a ${'https://'.repeat(1000)}`],
  ])('does not: %s', (_what, typed) => {
    const took = processorMs(() => {
      for (const { fields } of methods) {
        readPasted(fields, typed);
        judgeValues(fields, Object.fromEntries(fields.map(({ id }) => [id, typed])));
      }
    });
    // All platforms together; one that took long would take minutes.
    expect(took).toBeLessThan(4000);
  });

  it.each([`${'a'.repeat(4000)}.example.com`, `${'a.'.repeat(1500)}example.com`, `a{permission}.${'b'.repeat(60)}.example.com`])(
    'is not repeated at length, case %#',
    (typed) => {
      const { outcome, message = '' } = judgeValue(fieldOf(pinnacleUrl), typed);
      expect(outcome).not.toBe('ok');
      expect(message.length).toBeLessThan(250);
    },
  );

  it.each(['/a%2f..%2fb', '/%00', '/a%0d%0aX: 1', '/a%3Fb', '/a%23b', '/a%5Cb', '/a%252fb'])(
    'nor does a path hide anything: %s',
    (path) => {
      expect(judgeValue(fieldOf(pinnacleUrl), `https://www.example.com${path}`)).toMatchObject({
        outcome: 'invalid-value',
        message: expect.stringMatching(/not a web address/),
      });
    },
  );
});

describe('readPasted', () => {
  const fields = fieldsOf('bigcommerce', 'store-token');
  it('finds the values in a downloaded file', () => {
    const file =
      'ACCESS TOKEN: faketokenfaketokenfaketoken0000\r\nCLIENT ID: fakeclientid\r\nCLIENT SECRET: fakesecret\r\nNAME: Migration\r\nAPI PATH: https://api.bigcommerce.com/stores/fakehash01/v3/';
    expect(readPasted(fields, file)).toEqual({
      accessToken: 'faketokenfaketokenfaketoken0000',
      clientId: 'fakeclientid',
      apiPath: 'https://api.bigcommerce.com/stores/fakehash01/v3/',
    });
  });
  it('finds nothing in a single value', () => {
    expect(readPasted(fields, 'faketokenfaketokenfaketoken0000')).toEqual({});
  });
});
