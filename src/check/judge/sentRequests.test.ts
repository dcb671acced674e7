import { expect, test } from 'vitest';
import { type Auth, basic, type Request } from '../../definition/index.ts';
import type { Answered } from '../ask/answered.ts';
import { sentRequests } from './sentRequests.ts';

/** How it showed the key, and what is sent with every request. */
interface Around {
  auth?: Auth;
  headers?: Record<string, string>;
}

function sent(request: Partial<Request>, { auth, headers = {} }: Around = {}) {
  const answered = {
    request: { method: 'GET', headers: {}, ...request },
    auth,
    url: 'https://acme.example/items?limit=1',
    reply: { failure: new Error(), host: 'acme.example' },
  } as unknown as Answered;
  const [one] = sentRequests([answered], { headers }, (text) => text);
  return one;
}

const plain = { method: 'GET', url: 'https://acme.example/items?limit=1', failure: 'unreachable' };

test.each<[string, Partial<Request>, Around, object]>([
  ['nothing more', {}, {}, {}],
  [
    'headers, those of the request before those of the API',
    { headers: { B: '2' } },
    { headers: { A: '1', B: '1' } },
    { headers: { A: '1', B: '2' } },
  ],
  ['a key in a header', {}, { auth: { headers: { 'X-Key': '{apiKey}' } } }, { headers: { 'X-Key': '{apiKey}' } }],
  ['a key in the address', {}, { auth: { query: { key: '{apiKey}' } } }, { url: `${plain.url}&key={apiKey}` }],
  ['user and password', {}, { auth: basic('{user}', '{password}') }, { user: '{user}:{password}' }],
  [
    'that a signature is computed',
    {},
    { auth: { oauth1: { consumerKey: '{key}', consumerSecret: '{secret}', place: 'header', signedScheme: 'https' } } },
    { signed: true },
  ],
  ['that something is computed', {}, { auth: { sign: () => ({}) } }, { signed: true }],
  [
    'a body in JSON',
    { body: { json: { query: '{ shop { name } }', first: '{count}' } } },
    {},
    { headers: { 'Content-Type': 'application/json' }, body: '{"query":"{ shop { name } }","first":"{count}"}' },
  ],
  [
    'a form',
    { body: { form: { client: '{clientId}', secret: '{clientSecret}' } } },
    {},
    { headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: 'client={clientId}&secret={clientSecret}' },
  ],
  ['XML', { body: { xml: '<Key>{apiKey}</Key>' } }, {}, { headers: { 'Content-Type': 'text/xml' }, body: '<Key>{apiKey}</Key>' }],
])('a sent request says %s', (_, request, around, more) => {
  expect(sent(request, around)).toEqual({ ...plain, ...more });
});
