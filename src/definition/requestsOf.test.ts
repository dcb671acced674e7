import { expect, it } from 'vitest';
import { definePlatform, exchange, get, isRetired, reads, requestsOf, secret, step } from './index.ts';

const platform = definePlatform({
  id: 'example-shop',
  name: 'Example Shop',
  summary: 'An example.',
  reviewed: '2026-11-22',
  sources: ['https://docs.example.com/api'],
  needs: ['The owner.'],
  methods: [
    {
      id: 'token',
      title: 'Token',
      steps: [step('create-token', 'Create a token', 'Press **Create**.')],
      fields: [secret('apiToken', 'API Token', { like: 'fake0000' })],
      before: { login: exchange('/login', { json: { key: '{apiToken}' } }, { take: { session: 'token' } }) },
    },
  ],
  api: { name: 'REST', hosts: ['api.example.com'], base: 'https://api.example.com' },
  authenticate: get('/me', { otherwise: { when: { status: 404 }, ask: get('/account') as { method: 'GET'; url: string } } }),
  entities: {
    products: reads(get('/products?shop={shop}'), {
      permission: 'Products',
      list: 'data',
      title: 'name',
      first: { shop: get('/shop', { take: { shop: 'id' } }) },
      also: [get('/variants')],
      total: { request: get('/products/count'), path: 'count' },
    }),
  },
});

it('walks over every request in the order in which they are sent, with the names that are known there', () => {
  const [method] = platform.methods;
  if (isRetired(platform) || !method) throw new Error('the example is a live platform');
  expect(
    requestsOf(platform, method).map(({ path, request, known }) => [path.join(' '), request.url, [...known].join()]),
  ).toEqual([
    ['methods 0 before login', '/login', 'unixTime,apiToken'],
    ['authenticate', '/me', 'unixTime,apiToken,session'],
    ['authenticate otherwise ask', '/account', 'unixTime,apiToken,session'],
    ['entities products first shop', '/shop', 'unixTime,apiToken,session'],
    ['entities products request', '/products?shop={shop}', 'unixTime,apiToken,session,shop'],
    ['entities products also 0', '/variants', 'unixTime,apiToken,session,shop'],
    ['entities products total request', '/products/count', 'unixTime,apiToken,session,shop'],
  ]);
});
