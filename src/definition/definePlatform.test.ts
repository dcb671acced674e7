import { describe, expect, it } from 'vitest';
import {
  address,
  advise,
  anyPublicHost,
  bearer,
  choice,
  DefinitionError,
  definePlatform,
  exchange,
  get,
  graphql,
  notOffered,
  personal,
  query,
  reads,
  secret,
  step,
  text,
  when,
} from './index.ts';

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
        steps: [step('create-token', 'Create a token', 'Press **Create**. Tick:\n\n{permissions}')],
        fields: [secret('apiToken', 'API Token', { from: 'create-token', like: 'fake0000' })],
      },
    ],
    api: { name: 'REST', hosts: ['api.example.com'], base: 'https://api.example.com/v1', auth: bearer('{apiToken}') },
    authenticate: get('/me'),
    entities: { products: reads(get('/products'), { permission: 'Products', list: 'data', title: 'name' }) },
    ...changes,
  }) as Definition;

const problemsOf = (definition: unknown): string => {
  try {
    definePlatform(definition as Definition);
  } catch (error) {
    if (error instanceof DefinitionError) return error.message;
    throw error;
  }
  return 'no problem';
};

const withField = (field: object) =>
  example({ methods: [{ ...example().methods[0], fields: [field] }], api: { ...example().api, auth: undefined } });
/** A platform that asks `{shop}` first where the shop answers. */
const withFirst = (first: object, more: object = {}, api: object = {}) =>
  example({
    methods: [
      {
        ...example().methods[0],
        fields: [
          address('shop', 'Shop', { like: 'https://www.example.com', hosts: [anyPublicHost] }),
          secret('apiToken', 'API Token', { like: 'fake0000' }),
        ],
        before: { host: first },
        ...more,
      },
    ],
    api: { ...example().api, hosts: [anyPublicHost], base: '{shop}/v1', ...api },
  });
const withProducts = (entity: object) => example({ entities: { products: entity } });

describe('definePlatform', () => {
  it('accepts a small definition and fills in the defaults', () => {
    const platform = definePlatform(example());
    expect(platform).toMatchObject({ alsoCalled: [], api: { atOnce: 4, timeoutS: 10 }, entities: { products: { show: {} } } });
  });

  it('lets an address name the hosts of the API unless its field says otherwise', () => {
    const fields = [
      address('own', 'Own', { like: 'https://own.example.com', hosts: [anyPublicHost] }),
      address('shop', 'Shop', { like: 'https://a.example.com' }),
    ];
    const platform = definePlatform(
      example({ methods: [{ ...example().methods[0], fields }], api: { ...example().api, auth: undefined } }),
    );
    expect(platform.methods[0]?.fields).toMatchObject([{ hosts: [anyPublicHost] }, { hosts: ['api.example.com'] }]);
  });

  it.each<[what: string, definition: unknown, place: string, says: string]>([
    ['nothing at all', {}, 'src/platforms/(no id)/platform.ts', 'id: Invalid input'],
    ['an id that cannot be an anchor', example({ id: 'Example Shop' }), 'id:', 'small letters'],
    ['an unknown option', example({ colour: 'red' }), 'definition:', 'Unrecognized key: "colour"'],
    ['a day that does not exist', example({ reviewed: '2026-02-30' }), 'reviewed:', 'Invalid ISO date'],
    ['a source without https', example({ sources: ['http://docs.example.com'] }), 'sources[0]:', 'Invalid URL'],
    [
      'a host pattern that is none',
      example({ api: { ...example().api, hosts: ['https://api.example.com/'] } }),
      'api.hosts[0]:',
      'is no host pattern; write a name such as "api.example.com"',
    ],
    [
      'a host pattern for a whole top-level domain',
      example({ api: { ...example().api, hosts: ['*.com'] } }),
      'api.hosts[0]:',
      'top-level domain',
    ],
    [
      'a request to another host',
      example({ authenticate: get('https://evil.example.net/me') }),
      'authenticate.url:',
      '"evil.example.net" is not among api.hosts (api.example.com)',
    ],
    [
      'a host out of a value',
      example({ authenticate: get('https://{apiToken}/me') }),
      'authenticate.url:',
      'is not among api.hosts',
    ],
    [
      'a request that is not https',
      example({ authenticate: get('ftp://api.example.com/me'), api: { ...example().api, base: '' } }),
      'authenticate.url:',
      'must start with https://',
    ],
    [
      'an address from a field that is none',
      example({ authenticate: get('{apiToken}/me') }),
      'authenticate.url:',
      'which is no address field',
    ],
    [
      'any public host without an address field',
      example({ api: { ...example().api, hosts: [anyPublicHost] } }),
      'authenticate.url:',
      'the address must come from an address field',
    ],
    [
      'two steps of the same id',
      example({
        methods: [{ ...example().methods[0], steps: [step('create-token', 'A', 'a'), step('create-token', 'B', 'b')] }],
      }),
      'methods[0].steps[1].id:',
      '"create-token" is there twice; step ids are anchors and unique in the platform',
    ],
    [
      'two fields of the same id',
      example({
        methods: [
          { ...example().methods[0], fields: [text('apiToken', 'A', { like: 'a' }), text('apiToken', 'B', { like: 'b' })] },
        ],
      }),
      'methods[0].fields[1].id:',
      'is there twice',
    ],
    [
      'two methods of the same id',
      example({ methods: [example().methods[0], example().methods[0]] }),
      'methods[1].id:',
      'is there twice',
    ],
    [
      'a field from a step that is not there',
      withField(text('apiToken', 'API Token', { like: 'a', from: 'elsewhere' })),
      'methods[0].fields[0].from:',
      'no step "elsewhere" in this method; one of: create-token',
    ],
    [
      'a pattern without the sentence for it',
      withField(text('apiToken', 'API Token', { like: 'a', pattern: /^a$/ })),
      'methods[0].fields[0].patternSays:',
      'needs the sentence',
    ],
    [
      'a pattern with a memory',
      withField(text('apiToken', 'API Token', { like: 'a', pattern: /a/g, patternSays: 'a' })),
      'methods[0].fields[0].pattern:',
      'flag g',
    ],
    [
      'a choice between one',
      withField(choice('apiToken', 'API Token', { like: 'a', choices: [{ value: 'a', label: 'A' }] })),
      'methods[0].fields[0].choices:',
      'Too small',
    ],
    [
      'a placeholder that nothing gives',
      example({ authenticate: get('/me?shop={shop}') }),
      'authenticate:',
      '{shop} is nothing that method "token" knows here',
    ],
    [
      'a check without its permission',
      withProducts(reads(get('/products'), { list: 'data', title: 'name' } as Parameters<typeof reads>[1])),
      'entities.products.permission:',
      'Invalid input',
    ],
    [
      'a check with an empty permission',
      withProducts(reads(get('/products'), { permission: ' ', list: 'data', title: 'name' })),
      'entities.products.permission:',
      'must not be empty',
    ],
    [
      'data of an unknown kind',
      example({ entities: { widgets: notOffered('No.') } }),
      'entities:',
      'Unrecognized key: "widgets"',
    ],
    [
      'a request that writes',
      example({ authenticate: { method: 'DELETE', url: '/me' } }),
      'authenticate.method:',
      'only GET and POST can be said, because a check only reads',
    ],
    [
      'a POST that does not say that it reads',
      example({ authenticate: { method: 'POST', url: '/me' } }),
      'authenticate:',
      'a POST must say that it only reads',
    ],
    [
      'a GraphQL mutation',
      example({ authenticate: graphql('/graphql', 'mutation { shopDelete }') }),
      'authenticate.body.json.query:',
      'must be a GraphQL query',
    ],
    [
      'a GraphQL mutation behind a query',
      example({ authenticate: graphql('/graphql', 'query A { a } mutation B { b }') }),
      'authenticate.body.json.query:',
      'must be a GraphQL query',
    ],
    [
      'a GET with a body',
      example({ authenticate: { ...query('/me', {}), method: 'GET' } }),
      'authenticate.body:',
      'a GET has no body',
    ],
    [
      'a secret in a preview',
      withProducts(
        reads(get('/products'), { permission: 'Products', list: 'data', title: 'name', show: { Key: 'meta.api_key' } }),
      ),
      'entities.products.show.Key:',
      'looks like a secret; a preview must not show one',
    ],
    [
      'a secret as the title of a preview, masked or not',
      withProducts(reads(get('/products'), { permission: 'Products', list: 'data', title: personal('password') })),
      'entities.products.title:',
      'looks like a secret',
    ],
    [
      'a rule for a step that is not there',
      example({ answers: [when({ status: 401 }, 'credentials-rejected', { step: 'nowhere' })] }),
      'answers[0].step:',
      'no step "nowhere"; one of: create-token',
    ],
    [
      'a rule for a field that is not there',
      example({ answers: [when({ status: 401 }, 'credentials-rejected', { field: 'nothing' })] }),
      'answers[0].field:',
      'no field "nothing"',
    ],
    [
      'a rule for a check that is not there',
      example({ answers: [when({ on: 'orders' }, 'ok')] }),
      'answers[0].when.on:',
      'no check or request "orders"',
    ],
    [
      'a rule with an unknown outcome',
      example({ answers: [when({ status: 401 }, 'wrong' as 'ok')] }),
      'answers[0].means:',
      'Invalid',
    ],
    [
      'advice for a method that is not there',
      example({ advice: [advise({ method: 'other' }, 'Hm.')] }),
      'advice[0].method:',
      'no method "other"',
    ],
    [
      'credentials for whoever is asked where the shop answers',
      withFirst(get('', { canonicalHostOf: 'shop' })),
      'methods[0].before.host.canonicalHostOf:',
      "must carry no value but the address: auth: 'none'",
    ],
    [
      'a secret in such a request',
      withFirst(get('?key={apiToken}', { auth: 'none', canonicalHostOf: 'shop' })),
      'methods[0].before.host.canonicalHostOf:',
      'must carry no value but the address',
    ],
    [
      'a secret in a header of every request, such a one too',
      withFirst(get('', { auth: 'none', canonicalHostOf: 'shop' }), {}, { headers: { 'X-Key': '{apiToken}' } }),
      'methods[0].before.host.canonicalHostOf:',
      'must carry no value but the address',
    ],
    [
      'such a request to another address',
      withFirst(get('https://api.example.com/', { auth: 'none', canonicalHostOf: 'shop' })),
      'methods[0].before.host.canonicalHostOf:',
      'must go to {shop}',
    ],
    [
      'the host of what is no address',
      withFirst(get('', { auth: 'none', canonicalHostOf: 'apiToken' })),
      'methods[0].before.host.canonicalHostOf:',
      'an address field that is no secret',
    ],
    [
      'such a request whose answer is read',
      withFirst(get('', { auth: 'none', canonicalHostOf: 'shop', take: { version: 'version' } })),
      'methods[0].before.host.canonicalHostOf:',
      'must be a plain GET',
    ],
    [
      'such a request that posts',
      withFirst(query('', {}, { auth: 'none', canonicalHostOf: 'shop' })),
      'methods[0].before.host.canonicalHostOf:',
      'must be a plain GET',
    ],
    [
      'such a request after the others',
      { ...withFirst(get('')), authenticate: get('', { auth: 'none', canonicalHostOf: 'shop' }) },
      'authenticate.canonicalHostOf:',
      'only of a request among the first ones',
    ],
    [
      'an answer that changes where the values go',
      withFirst(get('', { take: { shop: 'url' } })),
      'methods[0].before.host.take.shop:',
      'an answer must not change it',
    ],
    [
      'a second hop',
      withFirst(get(''), {
        before: {
          one: get('/a', { auth: 'none', canonicalHostOf: 'shop' }),
          two: get('/b', { auth: 'none', canonicalHostOf: 'shop' }),
        },
      }),
      'methods:',
      'asks for the host twice; one hop is permitted',
    ],
    [
      'a region whose host may not be called',
      example({ api: { ...example().api, regions: { hosts: { eu: 'api.example.net' }, order: ['eu'], nextOn: [401] } } }),
      'api.regions.hosts.eu:',
      'is not among api.hosts',
    ],
    [
      'data that only a method has',
      example({ methods: [{ ...example().methods[0], entities: { orders: notOffered('No.') } }] }),
      'methods[0].entities.orders:',
      'is not among the entities of the platform',
    ],
    [
      'data that needs what nothing gives',
      withProducts({
        ...reads(get('/products'), { permission: 'Products', list: 'data', title: 'name' }),
        needs: { shopId: 'No shop.' },
      }),
      'entities.products:',
      '"shopId" is nothing that method "token" knows',
    ],
    [
      'a retired platform that asks',
      { ...example(), retired: 'Gone.' },
      'definition:',
      'Unrecognized keys: "api", "authenticate"',
    ],
  ])('stops at %s', (_what, definition, place, says) => {
    const message = problemsOf(definition);
    expect(message).toContain(place);
    expect(message).toContain(says);
  });

  it('lets a shop say at which host it answers', () => {
    expect(problemsOf(withFirst(get('', { auth: 'none', canonicalHostOf: 'shop' })))).toBe('no problem');
  });

  it('names the file and every problem at once', () => {
    const message = problemsOf(example({ authenticate: get('/me?a={a}'), answers: [when({}, 'ok', { step: 'b' })] }));
    expect(message).toMatch(
      /^src\/platforms\/example-shop\/platform\.ts is not a valid platform definition:\n {2}- authenticate: .+\n {2}- answers\[0\]\.step: .+$/,
    );
  });

  it('knows what earlier requests give', () => {
    const method = {
      ...example().methods[0],
      before: { login: exchange('/login', { json: { key: '{apiToken}' } }, { take: { session: 'token' } }) },
    };
    expect(problemsOf(example({ methods: [method], authenticate: get('/me?session={session}') }))).toBe('no problem');
  });
});
