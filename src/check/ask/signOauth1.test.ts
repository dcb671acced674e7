import { createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Auth } from '../../definition/index.ts';
import { signOauth1 } from './signOauth1.ts';

type Oauth1 = Extract<Auth, { oauth1: unknown }>['oauth1'];

const two: Oauth1 = { consumerKey: '{key}', consumerSecret: '{secret}', place: 'header', signedScheme: 'https' };
const four: Oauth1 = { ...two, token: '{token}', tokenSecret: '{tokenSecret}' };
const values = { key: 'ck_0000', secret: 'cs 0/0', token: 'tk_0000', tokenSecret: 'ts_0000' };

/** As RFC 5849 says it, section 3.4, for a normalised text of parameters. */
function expected(baseUrl: string, parameters: string, key: string): string {
  const base = `GET&${encodeURIComponent(baseUrl)}&${encodeURIComponent(parameters)}`;
  return createHmac('sha256', key).update(base).digest('base64');
}

it.each<[name: string, auth: Oauth1, url: string, baseUrl: string, before: string, between: string, after: string, key: string]>([
  [
    ...(['two values', two, 'https://shop.example.com/wp-json/wc/v3/products?per_page=1&_fields=id%2Cname'] as const),
    ...(['https://shop.example.com/wp-json/wc/v3/products', '_fields=id%2Cname&', '', '&per_page=1', 'cs%200%2F0&'] as const),
  ],
  [
    ...(['four values, and names with brackets', four, 'https://shop.example.com/rest/V1/products?a%5Bb%5D=1+2&a[b]=3'] as const),
    ...(['https://shop.example.com/rest/V1/products', 'a%5Bb%5D=1%202&a%5Bb%5D=3&', '&oauth_token=tk_0000', ''] as const),
    'cs%200%2F0&ts_0000',
  ],
  [
    ...(['a shop that takes itself to be elsewhere', { ...two, signedHost: '{home}', signedScheme: 'http' }] as const),
    ...(['https://shop.example.com/a/wp-json', 'http://www.example.com/a/wp-json', '', '', '', 'cs%200%2F0&'] as const),
  ],
])('signs %s', async (_name, auth, url, baseUrl, before, between, after, key) => {
  const { header, parameters } = await signOauth1(auth, { method: 'GET', url }, { ...values, home: 'http://www.example.com/a' });
  const sent = Object.fromEntries(parameters);
  const own = `oauth_consumer_key=ck_0000&oauth_nonce=${sent.oauth_nonce}&oauth_signature_method=HMAC-SHA256&oauth_timestamp=${sent.oauth_timestamp}${between}&oauth_version=1.0`;
  expect(sent.oauth_signature).toBe(expected(baseUrl, before + own + after, key));
  expect(header).toContain(`oauth_signature="${encodeURIComponent(sent.oauth_signature ?? '')}"`);
  expect(header).toMatch(/^OAuth oauth_consumer_key="ck_0000", /);
  expect(header + JSON.stringify(parameters)).not.toMatch(/cs 0|ts_0000/);
});

it('a nonce is never used twice', async () => {
  const signed = await Promise.all(
    [0, 1].map(() => signOauth1(two, { method: 'GET', url: 'https://shop.example.com/' }, values)),
  );
  expect(new Set(signed.map(({ header }) => header)).size).toBe(2);
});

it('and by the clock of this machine', async () => {
  const { parameters } = await signOauth1(two, { method: 'GET', url: 'https://shop.example.com/' }, values);
  const [, stamp] = parameters.find(([name]) => name === 'oauth_timestamp') ?? [];
  expect(Math.abs(Number(stamp) - Date.now() / 1000)).toBeLessThan(60);
});
