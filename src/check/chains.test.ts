import { describe, expect, it } from 'vitest';
import {
  address,
  bearer,
  definePlatform,
  formQuery,
  get,
  header,
  inQuery,
  notOffered,
  oauth1,
  query,
  reads,
  secret,
  step,
  text,
  varies,
  when,
  xmlQuery,
} from '../definition/index.ts';
import { checkConnection } from './checkConnection.ts';

type Play = (request: Request) => Response | Promise<Response>;
type Definition = Parameters<typeof definePlatform>[0];

const list = (path: string, more: object = {}) => reads(get(path), { permission: 'Read', list: 'data', title: 'name', ...more });
const steps = [step('first', 'First', 'One.')];
const fields = [
  address('shop', 'Shop', { like: 'https://www.example.com', hosts: ['*.example.com'] }),
  secret('token', 'Token', {
    like: 'fake0000',
    unprovable: [{ match: /^refresh_/, says: 'Only the tool can use a refresh token.' }],
  }),
  text('shopId', 'Shop ID', { like: '7', optional: true }),
];
const platformWith = (changes: object) =>
  definePlatform({
    id: 'example-shop',
    name: 'Example',
    summary: 'An example.',
    reviewed: '2026-11-22',
    sources: ['https://docs.example.com'],
    needs: ['The owner.'],
    methods: [{ id: 'token', title: 'Token', steps, fields }],
    api: { name: 'REST', hosts: ['*.example.com'], base: '{shop}', auth: bearer('{token}') },
    authenticate: get('/me'),
    entities: {},
    ...changes,
  } as Definition);

/** Runs a check against an API that is played by path; `/me` and every other path answer with an empty list. */
async function ask(changes: object, routes: Record<string, Play> = {}, values: Record<string, string> = {}) {
  const sent: Request[] = [];
  const fetch = (async (input, init) => {
    const request = new Request(input, init);
    sent.push(request.clone());
    return (await routes[new URL(request.url).pathname]?.(request)) ?? Response.json({ data: [] });
  }) as typeof globalThis.fetch;
  const platform = platformWith(changes);
  const report = await checkConnection({ platform, values: { shop: 'www.example.com', token: 'fake0000', ...values }, fetch });
  return {
    report,
    sent,
    paths: sent.map(({ url }) => new URL(url).pathname),
    check: (id: string) => report.checks.find((one) => one.id === id),
  };
}

describe('a request', () => {
  it('gives a header of its answer to the later ones', async () => {
    const before = { login: get('/login', { take: { session: { header: 'X-Session' } } }) };
    const changes = {
      methods: [{ id: 'token', title: 'Token', steps, fields, before }],
      authenticate: get('/me?session={session}'),
    };
    const login = { '/login': () => Response.json({}, { headers: { 'x-session': 'fake-session' } }) };
    expect((await ask(changes, login)).sent.at(-1)?.url).toBe('https://www.example.com/me?session=fake-session');
    expect((await ask(changes)).report.outcome).toBe('platform-error');
  });

  it('is passed over when the values do not call for it', async () => {
    const before = { find: get('/find', { onlyIf: ({ shopId }) => shopId === '', take: { shopId: 'id' } }) };
    const changes = { methods: [{ id: 'token', title: 'Token', steps, fields, before }], authenticate: get('/me?shop={shopId}') };
    const find = { '/find': () => Response.json({ id: 9 }) };
    expect((await ask(changes, find)).sent.map(({ url }) => url)).toEqual([
      'https://www.example.com/find',
      'https://www.example.com/me?shop=9',
    ]);
    expect((await ask(changes, find, { shopId: '7' })).sent.map(({ url }) => url)).toEqual(['https://www.example.com/me?shop=7']);
  });

  it('is followed by another one where the answer calls for it', async () => {
    const otherwise = { when: { status: 404 }, ask: get('/count') };
    const counted = (answer: unknown) =>
      Array.isArray(answer) ? answer : Number((answer as { count?: unknown }).count) === 0 ? [] : undefined;
    const entities = { orders: reads(get('/orders', { otherwise }), { permission: 'Orders', list: counted, title: 'name' }) };
    const empty = await ask(
      { entities },
      { '/orders': () => new Response('{}', { status: 404 }), '/count': () => Response.json({ count: '0' }) },
    );
    expect(empty.check('orders')).toMatchObject({ outcome: 'ok' });
    const full = await ask({ entities }, { '/orders': () => Response.json([{ name: 'a' }]) });
    expect(full.paths).toEqual(['/me', '/orders']);
  });

  it('is followed by several, each of which is about the answer before it', async () => {
    const otherwise = [
      { when: { status: 404 }, ask: get('/other') },
      { when: { status: 410 }, ask: get('/last') },
    ];
    const entities = { orders: reads(get('/orders', { otherwise }), { permission: 'Orders', list: '', title: 'name' }) };
    const fails = (status: number) => () => new Response('{}', { status });
    const all = await ask({ entities }, { '/orders': fails(404), '/other': fails(410), '/last': () => Response.json([]) });
    expect(all.paths).toEqual(['/me', '/orders', '/other', '/last']);
    expect(all.check('orders')).toMatchObject({ outcome: 'ok' });
    const none = await ask({ entities }, { '/orders': fails(410) });
    expect(none.paths).toEqual(['/me', '/orders']);
  });

  it('does not miss what an answer only may give', async () => {
    const authenticate = get('/me', { take: { first: { maybe: 'data.0.id' } } });
    const entities = { products: list('/shops/{first}/products', { needs: { first: 'There is no shop in this account yet.' } }) };
    const none = await ask({ authenticate, entities });
    expect(none.report.outcome).toBe('ok');
    expect(none.check('products')).toEqual({
      id: 'products',
      entity: 'products',
      outcome: 'skipped',
      message: 'There is no shop in this account yet.',
    });
    const one = await ask({ authenticate, entities }, { '/me': () => Response.json({ data: [{ id: 5 }] }) });
    expect(one.paths).toEqual(['/me', '/shops/5/products']);
  });

  it('carries lists and numbers into JSON as what they are', async () => {
    const authenticate = get('/me', {
      take: { ids: (answer) => (answer as { data: { id: string }[] }).data.map(({ id }) => id) },
    });
    const entities = {
      orders: reads(query('/orders', { ids: '{ids}', at: '{unixTime}', text: 'at {unixTime}' }), {
        permission: 'Orders',
        list: 'data',
        title: 'name',
      }),
    };
    const { sent } = await ask({ authenticate, entities }, { '/me': () => Response.json({ data: [{ id: 'a' }, { id: 'b' }] }) });
    const body = await sent[1]?.json();
    expect(body).toEqual({ ids: ['a', 'b'], at: expect.any(Number), text: `at ${body.at}` });
    expect(Math.abs(body.at - Date.now() / 1000)).toBeLessThan(10);
  });

  it('leaves out a header whose value is not given', async () => {
    const authenticate = get('/me', { headers: { 'X-Shop': '{shopId}' }, auth: header('X-Key', '{token}') });
    expect((await ask({ authenticate })).sent[0]?.headers.has('x-shop')).toBe(false);
    expect((await ask({ authenticate }, {}, { shopId: '7' })).sent[0]?.headers.get('x-shop')).toBe('7');
  });

  it('blames the value that stands in a host which does not exist', async () => {
    const changes = {
      methods: [
        {
          id: 'token',
          title: 'Token',
          steps,
          fields: [text('name', 'Account Name', { from: 'first', like: 'acme' }), fields[1]],
        },
      ],
      api: { name: 'REST', hosts: ['*.example.com'], base: 'https://{name}.example.com', auth: bearer('{token}') },
    };
    const gone: Play = () => {
      throw new TypeError('fetch failed', { cause: Object.assign(new Error('ENOTFOUND'), { code: 'ENOTFOUND' }) });
    };
    expect((await ask(changes, { '/me': gone }, { name: 'acme' })).report).toMatchObject({
      outcome: 'store-not-found',
      field: 'name',
      step: 'first',
    });
  });
});

describe('XML', () => {
  const hostile = `a"><Action>DELETE</Action>&x;]]>`;
  const answer = (rows: string) => () =>
    new Response(`<?xml version="1.0"?><Response><Status>OK</Status><List possibleLength="37">${rows}</List></Response>`, {
      headers: { 'content-type': 'text/xml' },
    });
  const products = (rows: string) => {
    const found = (json: unknown) => {
      const inner = (json as { Response?: { List?: { Product?: unknown } } }).Response?.List;
      return inner === undefined ? undefined : [inner.Product ?? []].flat();
    };
    const entities = {
      products: reads(xmlQuery('/xml', '<Request><Key>{token}</Key></Request>'), {
        permission: 'Products',
        list: found,
        title: 'Name',
        total: 'Response.List.@possibleLength',
      }),
    };
    return ask({ entities }, { '/xml': answer(rows) }, { token: hostile });
  };

  it('keeps a value inside its element', async () => {
    const { sent } = await products('');
    expect(sent[1]?.headers.get('content-type')).toBe('text/xml');
    expect(await sent[1]?.text()).toBe(
      '<Request><Key>a&quot;&gt;&lt;Action&gt;DELETE&lt;/Action&gt;&amp;x;]]&gt;</Key></Request>',
    );
  });

  it('is read like JSON: no record, one, several', async () => {
    expect((await products('')).check('products')).toMatchObject({ outcome: 'ok', total: { value: 37, exact: true } });
    expect((await products('<Product id="8"><Name>Blue &amp; red mug</Name></Product>')).check('products')?.preview).toEqual({
      title: 'Blue & red mug',
      details: [],
    });
    expect(
      (await products('<Product><Name><![CDATA[A]]></Name></Product><Product><Name>B</Name></Product>')).check('products')
        ?.preview?.title,
    ).toBe('A');
  });

  it.each([
    ['an entity of its own', '<!DOCTYPE r [<!ENTITY x "boom">]><r>&x;</r>'],
    ['an entity from elsewhere', '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>&x;</r>'],
    ['an element that is not closed', '<r><a></r>'],
    ['elements without end', '<a>'.repeat(50_000)],
  ])('is not understood with %s', async (_what, document) => {
    expect((await ask({ authenticate: formQuery('/me', {}) }, { '/me': () => new Response(document) })).report.outcome).toBe(
      'platform-error',
    );
  });

  it('gives no object another nature', async () => {
    const { report } = await ask(
      { answers: [when({ json: { 'r.polluted': 'yes' } }, 'ip-blocked')] },
      { '/me': () => new Response('<r><__proto__><polluted>yes</polluted></__proto__></r>') },
    );
    expect(report.outcome).toBe('ok');
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });
});

describe('one kind of data', () => {
  it('can need a request of its own first', async () => {
    const entities = {
      orders: list('/orders/{location}', { first: { locations: get('/locations', { take: { location: 'data.0.id' } }) } }),
    };
    const good = await ask({ entities }, { '/locations': () => Response.json({ data: [{ id: 'L1' }] }) });
    expect(good.paths).toEqual(['/me', '/locations', '/orders/L1']);
    const refused = await ask({ entities }, { '/locations': () => Response.json({}, { status: 403 }) });
    expect(refused.check('orders')).toMatchObject({ outcome: 'permission-missing', permission: 'Read' });
    expect(refused.paths).toEqual(['/me', '/locations']);
  });

  it('can take more than one answer', async () => {
    const entities = { customers: list('/accounts', { also: [get('/contacts')] }) };
    const half = await ask(
      { entities },
      { '/accounts': () => Response.json({ data: [{ name: 'A' }] }), '/contacts': () => Response.json({}, { status: 403 }) },
    );
    expect(half.check('customers')).toMatchObject({ outcome: 'permission-missing' });
    expect(half.check('customers')?.preview).toBeUndefined();
    const whole = await ask({ entities }, { '/accounts': () => Response.json({ data: [{ name: 'A' }] }) });
    expect(whole.check('customers')).toMatchObject({ outcome: 'ok', preview: { title: 'A' } });
  });

  it('is read as the store keeps it', async () => {
    const authenticate = get('/me', { take: { version: { maybe: 'version' } } });
    const entities = { products: varies('version', { V1: list('/v1'), V3: list('/v3') }, 'This site has no shop.') };
    const says = (version: string) => ({ '/me': () => Response.json({ version }) });
    expect((await ask({ authenticate, entities }, says('V3'))).paths).toEqual(['/me', '/v3']);
    expect((await ask({ authenticate, entities }, says('V1'))).paths).toEqual(['/me', '/v1']);
    expect((await ask({ authenticate, entities }, says('V9'))).check('products')).toMatchObject({
      outcome: 'skipped',
      message: 'This site has no shop.',
    });
  });

  it.each<[total: unknown, value: number | undefined]>([
    [{ header: 'x-count' }, 12],
    [{ header: 'content-range', match: /\/(\d+)$/ }, 98],
    [{ header: 'x-missing' }, undefined],
    [(answer: { data: unknown[] }) => answer.data.length, 1],
  ])('is counted by %s', async (total, value) => {
    const entities = { products: list('/products', { total }) };
    const headers = { 'x-count': '12', 'content-range': 'resources=0-1/98' };
    const { check } = await ask({ entities }, { '/products': () => Response.json({ data: [{ name: 'A' }] }, { headers }) });
    expect(check('products')?.total?.value).toBe(value);
  });

  it.each([
    [{ count: 10_000, precision: 'AT_LEAST' }, 'Products can be read: at least 10,000.'],
    [{ count: 1, precision: 'EXACT' }, 'Products can be read: 1.'],
    [{}, 'Products can be read.'],
  ])('is counted in words: %j', async (counted, message) => {
    const total = { path: 'count', atLeastWhen: { path: 'precision', is: 'AT_LEAST' } };
    const { check } = await ask(
      { entities: { products: list('/products', { total }) } },
      { '/products': () => Response.json({ data: [{ name: 'A' }], ...counted }) },
    );
    expect(check('products')?.message).toBe(message);
  });

  it('is empty where its list is null', async () => {
    const { check } = await ask(
      { entities: { products: list('/products') } },
      { '/products': () => Response.json({ data: null }) },
    );
    expect(check('products')).toMatchObject({ outcome: 'ok', message: 'Products can be read. There are none yet.' });
  });
});

describe('a method', () => {
  it('can lead to another API than the platform’s own', async () => {
    const old = {
      id: 'old',
      title: 'Old',
      steps: [step('second', 'Second', 'Two.')],
      fields: [text('key', 'Key', { like: 'k' })],
      api: { name: 'Old', hosts: ['old.example.com'], base: 'https://old.example.com', auth: header('X-Key', '{key}') },
      authenticate: get('/ping'),
      entities: { pages: notOffered('The old API has no pages.') },
    };
    const platform = platformWith({
      methods: [{ id: 'token', title: 'Token', steps, fields }, old],
      entities: { products: list('/products'), pages: list('/pages') },
    });
    const sent: string[] = [];
    const fetch = (async (input) => {
      sent.push(String(input));
      return Response.json({ data: [] });
    }) as typeof globalThis.fetch;
    const report = await checkConnection({ platform, method: 'old', values: { key: 'k' }, fetch });
    expect(sent).toEqual(['https://old.example.com/ping', 'https://old.example.com/products']);
    expect(report.checks.at(-1)).toMatchObject({ id: 'pages', outcome: 'skipped', message: 'The old API has no pages.' });
  });
});

it('sends nothing where nothing can prove the values', async () => {
  const { report, sent } = await ask({ entities: { products: list('/products') } }, {}, { token: 'refresh_fake' });
  expect(sent).toEqual([]);
  expect(report).toMatchObject({ outcome: 'unverified', message: 'Only the tool can use a refresh token.' });
  expect(report.checks.map(({ outcome }) => outcome)).toEqual(['ok', 'skipped', 'skipped']);
});

it('tells rules the values, for explaining', async () => {
  const answers = [
    when({ status: 401, test: (_answer, { token }) => token?.startsWith('old_') === true }, 'credentials-expired'),
  ];
  const refuse = { '/me': () => Response.json({}, { status: 401 }) };
  expect((await ask({ answers }, refuse, { token: 'old_fake' })).report.outcome).toBe('credentials-expired');
  expect((await ask({ answers }, refuse)).report.outcome).toBe('credentials-rejected');
});

it('takes a function of the definition that throws for one that did not understand', async () => {
  const fails = () => {
    throw new TypeError('Cannot read properties of null');
  };
  expect((await ask({ authenticate: get('/me', { take: { id: fails } }) })).report.outcome).toBe('platform-error');
  const entities = { products: reads(get('/products'), { permission: 'Products', list: fails, title: 'name' }) };
  expect((await ask({ entities })).check('products')?.outcome).toBe('platform-error');
  expect((await ask({ answers: [when({ test: fails }, 'ip-blocked')] })).report.outcome).toBe('ok');
  const counted = await ask({ entities: { products: list('/products', { total: fails }) } });
  expect(counted.check('products')).toMatchObject({ outcome: 'ok' });
  expect(counted.check('products')?.total).toBeUndefined();
});

describe('a signature by OAuth 1.0a', () => {
  const auth = (place: 'header' | 'query') => oauth1({ consumerKey: '{shopId}', consumerSecret: '{token}', place });
  const api = (place: 'header' | 'query') => ({ name: 'REST', hosts: ['*.example.com'], base: '{shop}', auth: auth(place) });

  it('stands in the header, and the secret nowhere', async () => {
    const { sent } = await ask({ api: api('header') }, { '/me': () => Response.json({ id: 1 }) }, { shopId: 'ck_0000' });
    expect(sent[0]?.headers.get('authorization')).toMatch(/^OAuth oauth_consumer_key="ck_0000", .*oauth_signature="/);
    expect(sent[0]?.url).toBe('https://www.example.com/me');
  });

  it('stands in the query where it is told to, and the same question is asked once', async () => {
    const entities = { products: list('/me?limit=1'), orders: list('/me?limit=1') };
    const { sent, report } = await ask({ api: api('query'), entities }, {}, { shopId: 'ck_0000' });
    expect(report.checks.map(({ outcome }) => outcome)).toEqual(['ok', 'ok', 'ok', 'ok']);
    expect(sent).toHaveLength(2);
    expect(new URL(sent[1]?.url ?? '').searchParams.get('limit')).toBe('1');
    expect(new URL(sent[1]?.url ?? '').searchParams.get('oauth_signature')).toMatch(/^\S{43}=$/);
    expect(sent.map(({ url }) => url).join()).not.toContain('fake0000');
  });
});

describe('other ways to show the key', () => {
  const api = {
    name: 'REST',
    hosts: ['*.example.com'],
    base: '{shop}',
    auth: bearer('{token}'),
    otherAuth: [
      {
        after: { status: 401, json: { code: 'no_key' } },
        auth: oauth1({ consumerKey: '{shopId}', consumerSecret: '{token}', place: 'query' }),
        says: 'Your server cuts off the key.',
        step: 'first',
      },
      {
        after: { status: 401, json: { code: 'no_key' } },
        auth: inQuery({ key: '{token}' }),
        says: 'Your server cuts off the key, and knows no signatures.',
      },
    ],
  };
  const noKey = () => Response.json({ code: 'no_key' }, { status: 401 });
  const wrongKey = () => Response.json({ code: 'wrong_key' }, { status: 401 });
  const good = () => Response.json({ data: [{ id: 1, name: 'Mug' }] });
  const byHeader = ({ headers }: Request) => headers.has('authorization');
  const has = (name: string, { url }: Request) => new URL(url).searchParams.has(name);
  const entities = { products: list('/products') };
  const inLog = /stands in the log of the shop’s own server/;

  it('are not tried where the first is accepted, or refused for another reason', async () => {
    expect((await ask({ api, entities }, { '/me': good })).sent).toHaveLength(2);
    const { report, sent } = await ask({ api, entities }, { '/me': wrongKey });
    expect([report.outcome, report.advice, sent.length]).toEqual(['credentials-rejected', [], 1]);
  });

  it('one that is accepted serves the rest of the check, and advice says why', async () => {
    const route: Play = (request) => (has('oauth_signature', request) ? good() : noKey());
    const { report, sent } = await ask({ api, entities }, { '/me': route, '/products': route });
    expect(report.outcome).toBe('ok');
    expect(report.advice).toEqual([{ message: 'Your server cuts off the key.', step: 'first' }]);
    expect(sent.map((request) => [byHeader(request), has('oauth_signature', request), has('key', request)])).toEqual([
      [true, false, false],
      [false, true, false],
      [false, true, false],
    ]);
    const requests = report.checks.flatMap(({ requests = [] }) => requests);
    expect(requests.map(({ headers, signed }) => [headers, signed])).toEqual([
      [{ Authorization: 'Bearer {token}' }, undefined],
      [undefined, true],
      [undefined, true],
    ]);
  });

  it('the key goes into an address only after all else, and the result says so', async () => {
    const route: Play = (request) => (has('key', request) ? good() : noKey());
    const { report, sent } = await ask({ api, entities }, { '/me': route, '/products': route });
    expect(report.outcome).toBe('ok');
    expect(sent.map((request) => has('key', request))).toEqual([false, false, true, true]);
    expect(report.advice[0]?.message).toMatch(/^Your server cuts off the key, and knows no signatures\. /);
    expect(report.advice[0]?.message).toMatch(inLog);
    expect(report.checks.at(-1)?.requests?.map(({ url }) => url)).toEqual(['{shop}/products?key={token}']);
  });

  it('a key that nobody accepts is told where it stands too', async () => {
    const { report, sent } = await ask({ api, entities }, { '/me': noKey });
    expect([report.outcome, sent.length]).toEqual(['credentials-rejected', 3]);
    expect(report.advice.map(({ message }) => message)).toEqual([expect.stringMatching(inLog)]);
    expect(report.advice[0]?.message).not.toContain('cuts off');
  });

  it('one that is only for what another one was answered is not tried without that', async () => {
    const [signed, inAddress] = api.otherAuth;
    const otherwise = {
      after: { status: 401, json: { code: 'bad_signature' } },
      onlyThen: true,
      auth: oauth1({ consumerKey: '{shopId}', consumerSecret: '{token}', place: 'query', signedScheme: 'http' }),
      says: 'Your server does not know of https.',
    };
    const otherAuth = [signed, otherwise, inAddress];
    const badSignature = () => Response.json({ code: 'bad_signature' }, { status: 401 });
    expect((await ask({ api: { ...api, otherAuth } }, { '/me': badSignature })).sent).toHaveLength(1);
    const route: Play = (request) => (has('oauth_signature', request) ? badSignature() : noKey());
    expect((await ask({ api: { ...api, otherAuth } }, { '/me': route })).sent).toHaveLength(3);
  });

  it('what puts a key into an address must come last', () => {
    const otherAuth = api.otherAuth.toReversed();
    expect(() => platformWith({ api: { ...api, otherAuth } })).toThrow(/otherAuth.*must come last, after every signature/);
  });
});
