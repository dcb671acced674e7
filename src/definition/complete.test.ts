import { describe, expect, it } from 'vitest';
import { definePlatform, get, notOffered, reads, secret, step, text, varies, when } from './index.ts';

type Definition = Parameters<typeof definePlatform>[0] & { api: object };

const example = (changes: object = {}): Definition =>
  ({
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
      },
    ],
    api: {
      name: 'REST',
      hosts: ['api.example.com'],
      base: 'https://api.example.com',
      lists: { list: 'data', total: 'meta.total' },
    },
    authenticate: get('/me'),
    entities: {},
    ...changes,
  }) as Definition;

const product = { permission: 'Products', title: 'name' };

describe('what an API says of all its lists', () => {
  const read = (options: object, changes: object = {}) =>
    definePlatform(example({ entities: { products: reads(get('/products'), { ...product, ...options }) }, ...changes })).entities
      .products;

  it.each<[what: string, own: object, list: unknown, total: unknown]>([
    ['nothing of its own', {}, 'data', 'meta.total'],
    ['a list of its own', { list: 'items' }, 'items', 'meta.total'],
    ['a total of its own', { total: { header: 'x-total' } }, 'data', { header: 'x-total' }],
    ['no total', { total: false }, 'data', undefined],
  ])('stands in data that has %s', (_what, own, list, total) => {
    expect(read(own)).toMatchObject({ list, ...(total ? { total } : {}) });
    expect(read(own)).toHaveProperty('list', list);
    if (total === undefined) expect(read(own)).not.toHaveProperty('total');
  });

  it('stands in each case of data that is kept in different ways', () => {
    const entities = { products: varies('apiToken', { V1: reads(get('/v1'), product) }, 'No.') };
    expect(definePlatform(example({ entities })).entities.products).toMatchObject({ cases: { V1: { list: 'data' } } });
  });

  it('is that of the method where a method has an API of its own', () => {
    const api = { name: 'Other', hosts: ['other.example.com'], base: 'https://other.example.com', lists: { list: 'rows' } };
    const [method] = example().methods;
    const platform = definePlatform(
      example({
        methods: [{ ...method, api, entities: { products: reads(get('/products'), product) } }],
        entities: { products: notOffered('No.') },
      }),
    );
    expect(platform.methods[0]?.entities.products).toMatchObject({ list: 'rows' });
    expect(platform.methods[0]?.entities.products).not.toHaveProperty('total');
  });
});

it('makes a rule for each of several conditions, and knows where they are written', () => {
  const platform = definePlatform(
    example({
      answers: [when({ status: 404 }, 'store-not-found'), when([{ status: 401 }, { text: /no key/ }], 'credentials-rejected')],
    }),
  );
  expect(platform).toMatchObject({
    answers: [
      { position: 1, when: { status: 404 }, means: 'store-not-found' },
      { position: 2, when: { status: 401 }, means: 'credentials-rejected' },
      { position: 2, when: { text: /no key/ }, means: 'credentials-rejected' },
    ],
  });
});

it('keeps what says how a good answer, a test system and the platform itself are known', () => {
  const [method] = example().methods;
  const environments = [{ match: /^test_/, is: 'test' as const, says: 'This is a key of the test system.' }];
  const recognise = { request: get('/version', { auth: 'none' }), is: { json: { product: 'Example' } } };
  const platform = definePlatform(
    example({
      methods: [
        {
          ...method,
          fields: [secret('apiToken', 'API Token', { like: 'fake0000', environments }), text('a', 'A', { like: 'a' })],
        },
      ],
      api: { name: 'REST', hosts: ['api.example.com'], base: 'https://api.example.com', recognise },
      authenticate: get('/me', { proves: ['data.id', 'id'], take: { session: { header: 'x-session' } } }),
    }),
  );
  expect(platform).toMatchObject({
    methods: [{ fields: [{ environments }, { environments: [] }] }],
    api: { recognise: { is: { json: { product: 'Example' } } } },
    authenticate: { proves: ['data.id', 'id'], take: { session: { header: 'x-session' } } },
  });
});
