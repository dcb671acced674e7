import { describe, expect, it } from 'vitest';
import {
  address,
  advise,
  anyPublicHost,
  bearer,
  choice,
  DefinitionError,
  definePlatform,
  exact,
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
const recognise = { request: get('/version', { auth: 'none' }), is: { json: { product: 'Acme' } } };
/** A platform whose shops have any address, `{shop}`. */
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
    api: { ...example().api, hosts: [anyPublicHost], base: '{shop}/v1', recognise, ...api },
  });
const withProducts = (entity: object) => example({ entities: { products: entity } });

describe('definePlatform', () => {
  it('accepts a small definition and fills in the defaults', () => {
    const platform = definePlatform(example());
    expect(platform).toMatchObject({ alsoCalled: [], api: { atOnce: 4, timeoutS: 10 }, entities: { products: { show: {} } } });
  });

  it('reads less of an answer where anybody may answer, unless it asks for more', () => {
    const maxBytesOf = (api: object) => {
      const platform = definePlatform(withFirst(get('/version', { auth: 'none' }), { before: {} }, api));
      return 'api' in platform && platform.api.maxBytes;
    };
    expect(maxBytesOf({})).toBe(256 * 1024);
    expect(maxBytesOf({ maxBytes: 512 * 1024 })).toBe(512 * 1024);
    expect(definePlatform(example())).toMatchObject({ api: { maxBytes: 1024 * 1024 } });
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

  it.each<[what: string, definition: unknown, ...problems: string[]]>([
    [
      'nothing at all',
      {},
      'id: is missing; it must be a text',
      'name: is missing; it must be a text',
      'summary: is missing; it must be a text',
      "reviewed: must be a day that there is, such as '2026-11-22'",
      'sources: is missing; it must be a list in [ ]',
      'needs: is missing; it must be a list in [ ]',
      'methods: is missing; it must be a list in [ ]',
      'api: is missing; it must be an object in { }',
      'authenticate: is missing; it must be an object in { }',
      'entities: is missing; it must be an object in { }',
    ],
    [
      'an id that cannot be an anchor',
      example({ id: 'Example Shop' }),
      'id: must be small letters, digits and dashes, such as "create-token"',
    ],
    [
      'an unknown option',
      example({ colour: 'red' }),
      'colour: is unknown here; possible are: id, name, alsoCalled, mark, summary, reviewed, sources, notices, needs, methods, afterwards, toolsAlsoWant, into, translations, api, authenticate, entities, answers, advice',
    ],
    [
      'a day that does not exist',
      example({ reviewed: '2026-02-30' }),
      "reviewed: must be a day that there is, such as '2026-11-22'",
    ],
    [
      'a source without https',
      example({ sources: ['http://docs.example.com'] }),
      'source 1: must be an address that begins with https://',
    ],
    [
      'a host pattern that is none',
      example({ api: { ...example().api, hosts: ['https://api.example.com/'] } }),
      'api.hosts[0]: is no host pattern; write a name such as "api.example.com", "*.example.com", "**.example.com", or anyPublicHost',
    ],
    [
      'a host pattern for a whole top-level domain',
      example({ api: { ...example().api, hosts: ['*.com'] } }),
      'api.hosts[0]: covers a whole top-level domain; name the domain too',
    ],
    [
      'a request to another host',
      example({ authenticate: get('https://evil.example.net/me') }),
      'authenticate.url: "evil.example.net" is not among api.hosts (api.example.com)',
    ],
    [
      'a host out of a value',
      example({ authenticate: get('https://{apiToken}/me') }),
      'authenticate.url: "{apiToken}" is not among api.hosts (api.example.com)',
    ],
    [
      'a request that is not https',
      example({ authenticate: get('ftp://api.example.com/me'), api: { ...example().api, base: '' } }),
      `authenticate.url: "ftp://api.example.com/me" must start with https:// or with an address field, such as '{storeUrl}/api'`,
      `entity products, request.url: "/products" must start with https:// or with an address field, such as '{storeUrl}/api'`,
    ],
    [
      'an address from a field that is none',
      example({ authenticate: get('{apiToken}/me') }),
      'authenticate.url: starts with {apiToken}, which is no address field',
    ],
    [
      'any public host without an address field',
      example({ api: { ...example().api, hosts: [anyPublicHost] } }),
      "api.recognise: with anyPublicHost, a stranger must be told from this platform before a secret is sent: recognise: { request: get('/version', { auth: 'none' }), is: { json: { product: 'Acme' } } }",
      "authenticate.url: with anyPublicHost, the address must come from an address field: base: '{storeUrl}/api'",
      "entity products, request.url: with anyPublicHost, the address must come from an address field: base: '{storeUrl}/api'",
    ],
    [
      'two steps of the same id',
      example({
        methods: [{ ...example().methods[0], steps: [step('create-token', 'A', 'a'), step('create-token', 'B', 'b')] }],
      }),
      'method token, step create-token, id: "create-token" is there twice; step ids are anchors and unique in the platform',
    ],
    [
      'two fields of the same id',
      example({
        methods: [
          { ...example().methods[0], fields: [text('apiToken', 'A', { like: 'a' }), text('apiToken', 'B', { like: 'b' })] },
        ],
      }),
      'method token, field apiToken, id: "apiToken" is there twice; field ids are unique in a method',
    ],
    [
      'two methods of the same id',
      example({ methods: [example().methods[0], example().methods[0]] }),
      'method token, id: "token" is there twice; method ids are unique',
      'method token, step create-token, id: "create-token" is there twice; step ids are anchors and unique in the platform',
    ],
    [
      'a field from a step that is not there',
      withField(text('apiToken', 'API Token', { like: 'a', from: 'elsewhere' })),
      'method token, field apiToken, from: no step "elsewhere"; one of: create-token',
    ],
    [
      'a pattern without the sentence for it',
      withField(text('apiToken', 'API Token', { like: 'a', pattern: /^a$/ })),
      "method token, field apiToken, patternSays: a pattern needs the sentence that is shown when it does not match, such as patternSays: 'API Token has no blanks. Copy it again.'",
    ],
    [
      'a pattern with a memory',
      withField(text('apiToken', 'API Token', { like: 'a', pattern: /a/g, patternSays: 'a' })),
      'method token, field apiToken, pattern: must not have the flag g or y',
    ],
    [
      'a choice between one',
      withField(choice('apiToken', 'API Token', { like: 'a', choices: [{ value: 'a', label: 'A' }] })),
      'method token, field apiToken, choices: must have at least 2 of them',
    ],
    [
      'a placeholder that nothing gives',
      example({ authenticate: get('/me?shop={shop}') }),
      'authenticate: {shop} is nothing that method "token" knows here; a field or an earlier take must give it. Known here: {unixTime}, {apiToken}',
    ],
    [
      'a path through menus that nobody could draw',
      example({ needs: ['Open [[Settings > API]].', 'Open [[Settings.', 'Open **Settings → API**.'] }),
      'need 1: "[[Settings > API]]" must be names with → between them, such as [[Settings → API]]',
      'need 2: "[[Settings." is not closed; write a path as [[Settings → API]], a text to copy as [copy: Migration]',
      'need 3: a path through menus is written [[Settings → API]], not in bold',
    ],
    [
      'a path that nobody could draw, in what a tool needs besides to write',
      example({ into: { says: 'Open [[Settings.' } }),
      'into.says: "[[Settings." is not closed; write a path as [[Settings → API]], a text to copy as [copy: Migration]',
    ],
    [
      'a link to nowhere',
      example({ needs: ['See [this](http://acme.example).'] }),
      'need 1: "http://acme.example" must be an address that begins with https://',
    ],
    [
      'a permission for what anybody may read',
      withProducts(reads(get('/products'), { permission: exact('Products'), public: true, list: 'data', title: 'name' })),
      'entity products, permission: is needed by nobody where public: true says that anybody may ask; leave it out',
    ],
    [
      'a check without its permission',
      withProducts(reads(get('/products'), { list: 'data', title: 'name' } as Parameters<typeof reads>[1])),
      "entity products, permission: must say which permission reading this needs: exact('Products: Read') for the label on the screen, 'reading products' for what to look for, or anyKey",
    ],
    [
      'a check with an empty permission',
      withProducts(reads(get('/products'), { permission: ' ', list: 'data', title: 'name' })),
      "entity products, permission: must say which permission reading this needs: exact('Products: Read') for the label on the screen, 'reading products' for what to look for, or anyKey",
    ],
    [
      'data of an unknown kind',
      example({ entities: { widgets: notOffered('No.') } }),
      'entity widgets: is unknown here; possible are: products, categories, customers, orders, pages, blogs, manufacturers, coupons, reviews',
    ],
    [
      'a request that writes',
      example({ authenticate: { method: 'DELETE', url: '/me' } }),
      'authenticate.method: only GET and POST can be said, because a check only reads',
    ],
    [
      'a POST that does not say that it reads',
      example({ authenticate: { method: 'POST', url: '/me' } }),
      'authenticate: a POST must say that it only reads: use query(), graphql() or exchange()',
    ],
    [
      'a GraphQL mutation',
      example({ authenticate: graphql('/graphql', 'mutation { shopDelete }') }),
      "authenticate.body.json.query: must be a GraphQL query; anything else could write. A login that is a mutation can be said: exchange('', { json: { query: 'mutation { login(…) { token } }' } }, { take: { token: 'data.login.token' } })",
    ],
    [
      'a GraphQL mutation behind a query',
      example({ authenticate: graphql('/graphql', 'query A { a } mutation B { b }') }),
      "authenticate.body.json.query: must be a GraphQL query; anything else could write. A login that is a mutation can be said: exchange('', { json: { query: 'mutation { login(…) { token } }' } }, { take: { token: 'data.login.token' } })",
    ],
    [
      'a GET with a body',
      example({ authenticate: { ...query('/me', {}), method: 'GET' } }),
      'authenticate.body: a GET has no body',
    ],
    [
      'a secret in a preview',
      withProducts(
        reads(get('/products'), { permission: 'Products', list: 'data', title: 'name', show: { Key: 'meta.api_key' } }),
      ),
      'entity products, show.Key: "meta.api_key" looks like a secret; a preview must not show one',
    ],
    [
      'a secret as the title of a preview, masked or not',
      withProducts(reads(get('/products'), { permission: 'Products', list: 'data', title: personal('password') })),
      'entity products, title: "password" looks like a secret; a preview must not show one',
    ],
    [
      'a rule for a step that is not there',
      example({ answers: [when({ status: 401 }, 'credentials-rejected', { step: 'nowhere' })] }),
      'answer 1, for 401, step: no step "nowhere"; one of: create-token',
    ],
    [
      'a rule for a field that is not there',
      example({ answers: [when({ status: 401 }, 'credentials-rejected', { field: 'nothing' })] }),
      'answer 1, for 401, field: no field "nothing"; one of: apiToken',
    ],
    [
      'a rule for a check that is not there',
      example({ answers: [when({ on: 'orders' }, 'ok')] }),
      'answer 1, when.on: no check or request "orders"; one of: authenticate, entities, products',
    ],
    [
      'a rule with an unknown outcome',
      example({ answers: [when({ status: 401 }, 'wrong' as 'ok')] }),
      'answer 1, for 401, means: must be one of: ok, invalid-value, host-not-allowed, store-not-found, unreachable, tls-failed, not-an-api, credentials-rejected, credentials-expired, permission-missing, plan-required, store-unavailable, ip-blocked, rate-limited, platform-error, platform-retired, unverified, skipped',
    ],
    [
      'advice for a method that is not there',
      example({ advice: [advise({ method: 'other' }, 'Hm.')] }),
      'advice 1, method: no method "other"; one of: token',
    ],
    [
      'an answer that changes where the values go',
      withFirst(get('', { take: { shop: 'url' } })),
      'method token, request host, take.shop: is an address that was entered; an answer must not change it. Take the variable under another name',
    ],
    [
      'a region whose host may not be called',
      example({ api: { ...example().api, regions: { hosts: { eu: 'api.example.net' }, order: ['eu'], nextOn: [401] } } }),
      'api.regions.hosts.eu: "api.example.net" is not among api.hosts (api.example.com)',
    ],
    [
      'data that only a method has',
      example({ methods: [{ ...example().methods[0], entities: { orders: notOffered('No.') } }] }),
      "method token, entity orders: is not among the entities of the platform; add it there, if need be as orders: notOffered('Only … has orders.')",
    ],
    [
      'data that needs what nothing gives',
      withProducts({
        ...reads(get('/products'), { permission: 'Products', list: 'data', title: 'name' }),
        needs: { shopId: 'No shop.' },
      }),
      'entity products: "shopId" is nothing that method "token" knows; a field or a take must give it',
    ],
    [
      'a retired platform that asks',
      { ...example(), retired: 'Gone.' },
      'api: is unknown here; possible are: id, name, alsoCalled, mark, summary, reviewed, sources, notices, needs, methods, afterwards, toolsAlsoWant, into, translations, retired, entities',
      'authenticate: is unknown here; possible are: id, name, alsoCalled, mark, summary, reviewed, sources, notices, needs, methods, afterwards, toolsAlsoWant, into, translations, retired, entities',
      'entity products, notOffered: is missing; it must be a text',
      'entity products, request: is unknown here; possible are: notOffered',
      'entity products, permission: is unknown here; possible are: notOffered',
      'entity products, list: is unknown here; possible are: notOffered',
      'entity products, title: is unknown here; possible are: notOffered',
    ],
    [
      'a missing permission and a step that is not there, at once',
      example({
        entities: { products: reads(get('/products'), { list: 'data', title: 'name' } as Parameters<typeof reads>[1]) },
        answers: [when({ status: 401 }, 'credentials-rejected', { step: 'create-tokne' })],
      }),
      "entity products, permission: must say which permission reading this needs: exact('Products: Read') for the label on the screen, 'reading products' for what to look for, or anyKey",
      'answer 1, for 401, step: no step "create-tokne"; did you mean "create-token"?',
    ],
    [
      'a property with a typing mistake',
      withProducts(
        reads(get('/products'), { permission: 'Products', list: 'data', title: 'name', shows: {} } as Parameters<
          typeof reads
        >[1]),
      ),
      'entity products, shows: is unknown here; did you mean "show"?',
    ],
    [
      'an outcome with a typing mistake',
      example({ answers: [when({ status: 401 }, 'credentials-reject' as 'ok')] }),
      'answer 1, for 401, means: did you mean "credentials-rejected"?',
    ],
    [
      'a pattern that is a text',
      withField(text('apiToken', 'API Token', { like: 'a', pattern: '^a$' as unknown as RegExp, patternSays: 'a' })),
      'method token, field apiToken, pattern: must be a regular expression, such as /^acme_/',
    ],
    [
      'data that does not say where its records are',
      withProducts(reads(get('/products'), { permission: 'Products', title: 'name' })),
      "entity products, list: must say where the records are in the answer: list: 'data' here, or for all in api: lists: { list: 'data' }",
    ],
    [
      'a placeholder of the API that nothing gives, once',
      example({ api: { ...example().api, auth: bearer('{apiTokne}') } }),
      'api.auth: {apiTokne} is nothing that method "token" knows here; a field or an earlier take must give it. Known here: {unixTime}, {apiToken}',
    ],
    ['a number that is a text', example({ api: { ...example().api, atOnce: '2' } }), 'api.atOnce: must be a number'],
    ['too many at once', example({ api: { ...example().api, atOnce: 20 } }), 'api.atOnce: must be at most 8'],
    [
      'a variable that is taken in no known way',
      example({ authenticate: get('/me', { take: { token: { cookie: 'a' } } } as object) }),
      "authenticate.take.token: must say where it is: 'access_token', { anyOf: ['a', 'b'] }, { match: /token=(\\w+)/ }, { header: 'X-Token' }, a function, or { maybe: … } with one of these",
    ],
    [
      'any address without telling strangers, of one method too',
      withFirst(
        get(''),
        { api: { ...example().api, hosts: [anyPublicHost], base: '{shop}' } },
        { hosts: ['api.example.com'], base: 'https://api.example.com' },
      ),
      "method token, api.recognise: with anyPublicHost, a stranger must be told from this platform before a secret is sent: recognise: { request: get('/version', { auth: 'none' }), is: { json: { product: 'Acme' } } }",
    ],
    [
      'a key shown to a stranger',
      withFirst(get(''), {}, { recognise: { request: get('/version'), is: { status: 200 } } }),
      "api.recognise.request: must carry no credentials: get('/version', { auth: 'none' })",
    ],
    [
      'a key in what tells a stranger',
      withFirst(get(''), {}, { recognise: { request: get('/version?key={apiToken}', { auth: 'none' }), is: { status: 200 } } }),
      'api.recognise.request: must carry nothing secret, and {apiToken} stands in url',
    ],
    [
      'a key in a header of what tells a stranger',
      withFirst(
        get(''),
        {},
        { headers: { 'X-Key': '{apiToken}' }, recognise: { request: get('/version', { auth: 'none' }), is: { status: 200 } } },
      ),
      'api.recognise.request: must carry nothing secret, and {apiToken} stands in api.headers; move it into api.auth',
    ],
    [
      'a stranger who is asked only sometimes',
      withFirst(
        get(''),
        {},
        { recognise: { request: [get('/version', { auth: 'none', onlyIf: () => false })], is: { status: 200 } } },
      ),
      'api.recognise.request: one of them must always be asked: the last must have no onlyIf',
    ],
    [
      'a step with a placeholder that nobody fills in',
      example({ methods: [{ ...example().methods[0], steps: [step('create-token', 'Create', 'Tick {permision}.')] }] }),
      'method token, step create-token, text: {permision} is filled in by nobody here; possible are: {permissions}, {permissionLine}, {app}, {tool}, {authorizationLink}, {outgoingAddresses}',
    ],
    [
      'an answer with one',
      example({ answers: [when([{ status: 401 }, { status: 403 }], 'credentials-rejected', { says: 'No {entities}.' })] }),
      'answer 1, for 401 and 403, says: {entities} is filled in by nobody here; possible are: {permission}, {entity}, {platform}, {host}, {said}',
    ],
    [
      'advice with one',
      example({ advice: [advise({ granted: /^write/ }, 'It may {permission}.')] }),
      'advice 1, says: {permission} is filled in by nobody here; possible are: {granted}',
    ],
    [
      'help with one of another place',
      withField(text('apiToken', 'API Token', { like: 'a', help: 'For {permissions}.' })),
      'method token, field apiToken, help: {permissions} is filled in by nobody here; possible are: {app}, {tool}',
    ],
    [
      'texts of every other kind with one',
      example({
        summary: 'A {tool}.',
        needs: ['An {owner}.'],
        notices: [{ kind: 'info', title: '{app}', text: '{apps}' }],
        afterwards: ['Delete {it}.'],
        entities: { products: notOffered('{platform} has none.') },
      }),
      'summary: {tool} is filled in by nobody here; write the words themselves',
      'need 1: {owner} is filled in by nobody here; possible are: {permissions}, {permissionLine}, {app}, {tool}, {authorizationLink}, {outgoingAddresses}',
      'entity products, notOffered: {platform} is filled in by nobody here; write the words themselves',
      'notice 1, title: {app} is filled in by nobody here; write the words themselves',
      'notice 1, text: {apps} is filled in by nobody here; possible are: {permissions}, {permissionLine}, {app}, {tool}, {authorizationLink}, {outgoingAddresses}',
      'afterwards 1: {it} is filled in by nobody here; possible are: {permissions}, {permissionLine}, {app}, {tool}, {authorizationLink}, {outgoingAddresses}',
    ],
  ])('stops at %s', (_what, definition, ...problems) => {
    expect(problemsOf(definition).split('\n  - ').slice(1)).toEqual(problems);
  });

  it('names the file and every problem at once', () => {
    const message = problemsOf(example({ authenticate: get('/me?a={a}'), answers: [when({}, 'ok', { step: 'b' })] }));
    expect(message).toMatch(
      /^src\/platforms\/example-shop\/platform\.ts is not a valid platform definition:\n {2}- authenticate: .+\n {2}- answer 1, step: .+$/,
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

describe('an authorization page', () => {
  const withConnect = (changes: object, more: object = {}) =>
    example({
      methods: [
        {
          ...example().methods[0],
          fields: [...(example().methods[0]?.fields ?? []), text('shop', 'Shop', { like: 'acme' })],
          connect: {
            authorize: 'https://accounts.example.com/oauth/authorize',
            token: 'https://accounts.example.com/oauth/token',
            scopes: ['read_products'],
            app: 'basic',
            gives: { apiToken: 'access_token' },
            ...changes,
          },
          ...more,
        },
      ],
    });

  it('cannot be the first way and need the operator’s app', () => {
    expect(problemsOf(withConnect({}, { onlyWithApp: true }))).toContain('cannot be said of the first way');
    expect(problemsOf(withConnect({}, { onlyWithApp: true, connect: undefined }))).toContain('needs connect');
  });

  it('gives a value of its method', () => {
    expect(problemsOf(withConnect({}))).toBe('no problem');
  });

  it.each([
    ['a value that no field takes', { gives: { token: 'access_token' } }, 'apiToken'],
    ['a value that everybody may read', { gives: { shop: 'access_token' } }, 'its field must be a secret'],
    ['no value', { gives: {} }, 'must name a field'],
    ['an address without https', { token: 'http://accounts.example.com/oauth/token' }, 'begins with https://'],
    ['several scopes in one', { scopes: ['read_products read_orders'] }, 'without blanks'],
  ])('does not give %s', (_, changes, says) => {
    expect(problemsOf(withConnect(changes))).toContain(says);
  });
});
