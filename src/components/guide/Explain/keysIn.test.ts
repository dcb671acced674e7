import { expect, test } from 'vitest';
import { type LivePlatform, toForm } from '../../../definition/index.ts';
import { platforms } from '../../../platforms/index.ts';
import { keysIn } from './keysIn.ts';

const form = toForm(platforms.find(({ id }) => id === 'shopify') as LivePlatform);
const key = 'shpat_fake0000fake0000fake0000fake0000';

test.each([
  ['in a header', `X-Shopify-Access-Token: ${key}`, key],
  ['in a sentence', `The token ${key} was refused.`, key],
  ['in JSON', `{"access_token":"${key}"}`, key],
  ['of any service', 'Authorization: Bearer fakefakefakefake', 'fakefakefakefake'],
  ['in an address', 'https://acme.example/?api_key=fake0000fake0000', 'fake0000fake0000'],
  ['without a name, as nothing but a key looks', 'sent 0fake1fake2fake3fake4fake5 to it', '0fake1fake2fake3fake4fake5'],
])('a key is found %s', (_, text, found) => {
  expect(keysIn(form, text)).toContain(found);
});

test.each(['{"error":"Invalid token: expired"}', 'HTTP/1.1 401 Unauthorized', 'Access token: required permission read_orders'])(
  'what is none stays: %s',
  (text) => expect(keysIn(form, text)).toEqual([]),
);
