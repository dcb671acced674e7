import { describe, expect, it } from 'vitest';
import {
  address,
  anyPublicHost,
  basic,
  bearer,
  definePlatform,
  exact,
  forMethod,
  get,
  type LivePlatform,
  type Method,
  notOffered,
  type PlatformInput,
  readAll,
  reads,
  secret,
  step,
  text,
  when,
} from '../../definition/index.ts';
import type { Answered, Asking } from '../ask/answered.ts';
import { type Answers, judge } from './judge.ts';

function platformWith(changes: Partial<PlatformInput> = {}): LivePlatform {
  return definePlatform({
    id: 'acme',
    name: 'Acme',
    summary: 'A platform for tests.',
    reviewed: '2026-11-22',
    sources: ['https://docs.example.com/'],
    needs: ['An account'],
    methods: [
      {
        id: 'token',
        title: 'Token',
        steps: [step('make', 'Make a token', 'Press **Make**.'), step('rights', 'Rights', 'Tick them.')],
        fields: [text('user', 'User', { like: 'me' }), secret('token', 'Token', { from: 'make', like: 'fake0000' })],
      },
    ],
    api: { name: 'API', hosts: ['api.acme.example'], base: 'https://api.acme.example', auth: bearer('{token}') },
    authenticate: get('/me', { proves: 'id', grants: 'scopes.*', expires: 'ends' }),
    entities: {
      products: reads(get('/products'), { permission: exact('read_products'), list: 'data', title: 'name' }),
      orders: reads(get('/orders'), { permission: 'read_orders', list: 'data', title: 'number' }),
      pages: notOffered('Acme has no pages.'),
    },
    answers: [when({ on: 'entities', status: 403 }, 'permission-missing', { step: 'rights' })],
    ...changes,
  } as PlatformInput) as LivePlatform;
}

interface Said {
  status?: number;
  headers?: Record<string, string>;
  body: unknown;
}

/** Judges answers that nobody asked for, as out of a text. */
function judged(platform: LivePlatform, answers: Record<string, Said>, settled = true) {
  const method = platform.methods[0] as Method;
  const seen = forMethod(platform, method);
  const askings = new Map<string, Asking>();
  for (const [id, { status = 200, headers = {}, body }] of Object.entries(answers)) {
    const entity = id === 'authenticate' || id === 'recognise' ? undefined : (id as 'products');
    const way = entity && seen.entities[entity];
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const html = text.startsWith('<!doctype');
    const request = id === 'recognise' ? seen.api.recognise?.request : way && 'request' in way ? way.request : seen.authenticate;
    const hostField = method.fields.find(({ kind }) => kind === 'address');
    const answered = {
      id,
      check: entity ?? 'authenticate',
      request,
      url: '{base}',
      reply: {
        answer: { status, headers: new Headers(headers), text, json: html || typeof body === 'string' ? undefined : body, html },
        host: 'shop.example',
      },
      lacking: [],
      values: { token: 'fake0000' },
      ...(hostField ? { hostField } : {}),
    } as unknown as Answered;
    const check = entity ?? 'authenticate';
    const asking: Asking = {
      id: check,
      answered: [answered],
      isDone: true,
      durationMs: 1,
      ...(entity ? { entity } : {}),
      ...(way && 'request' in way ? { way } : {}),
    };
    askings.set(check, asking);
  }
  const all: Answers = { platform: seen, method, askings, hide: (one) => one };
  return judge(all, { settled });
}

const page = (title: string, body = '') => `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;
const me = { id: 7 };

describe('what stands in front is not the API', () => {
  it.each<[what: string, said: Said, outcome: string, words: RegExp]>([
    [
      'a password of the web server',
      { status: 401, headers: { 'www-authenticate': 'Basic realm="Stage"' }, body: '' },
      'not-an-api',
      /user name and a password of its own/,
    ],
    [
      'the same with a page',
      { status: 401, headers: { 'www-authenticate': 'basic' }, body: page('401') },
      'not-an-api',
      /password/,
    ],
    [
      'a challenge',
      { status: 403, headers: { 'cf-mitigated': 'challenge' }, body: page('Just a moment...') },
      'ip-blocked',
      /Cloudflare/,
    ],
    ['a text of Cloudflare', { status: 403, body: 'error code: 1020' }, 'ip-blocked', /Cloudflare/],
    ['a page of Sucuri', { status: 403, body: page('Sucuri WebSite Firewall - Access Denied') }, 'ip-blocked', /Sucuri/],
    [
      'a page of Imunify360',
      { status: 200, body: page('One moment', 'Imunify360 checks your browser') },
      'ip-blocked',
      /Imunify360/,
    ],
    [
      'a page of DataDome',
      { status: 403, body: page('x', '<script src="https://ct.captcha-delivery.com/c.js"></script>') },
      'ip-blocked',
      /DataDome/,
    ],
    ['a page without a name', { status: 503, body: page('Attention', 'Sorry, you have been blocked') }, 'ip-blocked', /robots/],
    ['a page that refuses', { status: 403, body: page('Forbidden') }, 'not-an-api', /says nothing about your values/],
    ['a page that wants a login', { status: 401, body: page('Login') }, 'not-an-api', /says nothing about your values/],
    [
      'a redirect to a login',
      { status: 302, headers: { location: 'https://sso.example/login' }, body: '' },
      'not-an-api',
      /log in, at sso\.example/,
    ],
    [
      'a redirect elsewhere',
      { status: 301, headers: { location: 'https://www.shop.example/' }, body: '' },
      'not-an-api',
      /leads to www\.shop\.example/,
    ],
    [
      'a redirect to http',
      { status: 301, headers: { location: 'http://shop.example/me' }, body: '' },
      'not-an-api',
      /without encryption/,
    ],
    ['a gateway in trouble', { status: 521, body: page('521') }, 'platform-error', /problem of its own/],
  ])('%s', (_what, said, outcome, words) => {
    const result = judged(platformWith(), { authenticate: said }).get('authenticate');
    expect(result).toMatchObject({ outcome, message: expect.stringMatching(words) });
    expect(result?.said).toBeUndefined();
  });

  it('is the API where it uses that password itself, or answers with data', () => {
    const headers = { 'www-authenticate': 'Basic realm="api"' };
    const own = platformWith({
      api: { name: 'API', hosts: ['api.acme.example'], base: 'https://api.acme.example', auth: basic('{user}', '{token}') },
    });
    expect(judged(own, { authenticate: { status: 401, headers, body: '' } }).get('authenticate')?.outcome).toBe(
      'credentials-rejected',
    );
    const said = { status: 401, headers, body: { message: 'Bad token' } };
    expect(judged(platformWith(), { authenticate: said }).get('authenticate')).toMatchObject({
      outcome: 'credentials-rejected',
      said: 'Bad token',
    });
  });
});

describe('ok needs proof', () => {
  it.each<[body: unknown, outcome: string]>([
    [me, 'ok'],
    [{ id: null }, 'platform-error'],
    [{ name: 'x' }, 'platform-error'],
    [{}, 'platform-error'],
    [[], 'platform-error'],
    [null, 'platform-error'],
    [{ error: 'Unauthorized' }, 'credentials-rejected'],
  ])('%j at the login is %s', (body, outcome) => {
    expect(judged(platformWith(), { authenticate: { body } }).get('authenticate')?.outcome).toBe(outcome);
  });

  it.each<[body: unknown, outcome: string]>([
    [{ data: [{ name: 'Mug' }] }, 'ok'],
    [{ data: [{ id: 1 }] }, 'ok'],
    [{ data: [] }, 'ok'],
    [{ data: null }, 'ok'],
    [{ data: ['Unauthorized'] }, 'platform-error'],
    [{ data: [{ Key: 'Error' }] }, 'platform-error'],
    [{ list: [] }, 'platform-error'],
    [{}, 'platform-error'],
  ])('%j as a list is %s', (body, outcome) => {
    expect(judged(platformWith(), { authenticate: { body: me }, products: { body } }).get('products')?.outcome).toBe(outcome);
  });
});

describe('the platform’s own words', () => {
  it('reach the reader, and carry the message where no rule fits', () => {
    const said = judged(platformWith({ answers: [] }), { authenticate: { status: 400, body: { message: 'Shop 12 has moved' } } });
    expect(said.get('authenticate')).toMatchObject({
      outcome: 'platform-error',
      said: 'Shop 12 has moved',
      message: expect.stringContaining('Acme says: “Shop 12 has moved”.'),
    });
  });

  it('decide where a rule looks at the status alone, if they leave no doubt', () => {
    const products = { status: 403, body: { message: 'The users password has expired' } };
    expect(judged(platformWith(), { authenticate: { body: me }, products }).get('products')?.outcome).toBe('credentials-expired');
    const doubt = { status: 403, body: { message: 'Not for you' } };
    expect(judged(platformWith(), { authenticate: { body: me }, products: doubt }).get('products')).toMatchObject({
      outcome: 'permission-missing',
      step: 'rights',
      said: 'Not for you',
    });
  });
});

it.each([
  ['{"message":"Your address is 203.0.113.9, {host}"}', 'Let it in. Acme says: “Your address is 203.0.113.9, {host}”.'],
  ['{}', 'Let it in.'],
])('says what the platform said where a rule wants that, and only if it said something: %s', (text, message) => {
  const answers = [when({ status: 403 }, 'ip-blocked', { says: 'Let it in. {said}' })];
  const body = JSON.parse(text) as object;
  expect(judged(platformWith({ answers }), { authenticate: { status: 403, body } }).get('authenticate')?.message).toBe(message);
});

describe('permissions that an answer itself names', () => {
  const missing = ({ json }: { json: unknown }) => readAll(json, 'missing.*') as string[];
  const platform = platformWith({
    answers: [when({ json: { code: 'DENIED' } }, 'permission-missing', { says: 'Add “{permission}”.', step: 'rights', missing })],
  });
  const refusedWith = (body: object) =>
    judged(platform, { authenticate: { body: me }, products: { status: 403, body: { code: 'DENIED', ...body } } }).get(
      'products',
    );

  it('are told in place of those of the definition', () => {
    expect(refusedWith({ missing: ['tax:read', 'media:read'] })).toMatchObject({
      message: 'Add “tax:read, media:read”.',
      permission: 'tax:read, media:read',
    });
  });

  it.each([{}, { missing: [] }, { missing: [7, ' '] }, { missing: 'tax:read' }])('are not, where there are none: %j', (body) => {
    expect(refusedWith(body)).toMatchObject({ message: 'Add “read_products”.', permission: 'read_products' });
  });

  it('are cut, however many there are', () => {
    const told = refusedWith({ missing: Array.from({ length: 500 }, (_, index) => `${index}:${'x'.repeat(500)}`) });
    expect(told?.permission?.length).toBeLessThan(1000);
  });
});

it('calls nothing missing that was just listed as granted', () => {
  const authenticate = { body: { id: 7, scopes: ['read_products'] } };
  const refused = { status: 403, body: { message: 'Forbidden' } };
  const results = judged(platformWith(), { authenticate, products: refused, orders: refused });
  expect(results.get('products')?.permission).toBeUndefined();
  expect(results.get('products')?.message).toMatch(/lists “read_products” among what this key may do/);
  expect(results.get('orders')).toMatchObject({ outcome: 'permission-missing', permission: 'read_orders' });
});

it.each<[says: string, message: RegExp]>([
  ['The scope “{permission}” is missing.', /lists “read_products” among what this key may do/],
  ['This app is not approved to see {entity}.', /not approved to see products/],
])('of what is granted, a rule by the answer’s own words says “%s” only if it is true', (says, message) => {
  const platform = platformWith({ answers: [when({ json: { code: 'DENIED' } }, 'permission-missing', { says })] });
  const authenticate = { body: { id: 7, scopes: ['read_products'] } };
  const results = judged(platform, { authenticate, products: { status: 403, body: { code: 'DENIED' } } });
  expect(results.get('products')?.message).toMatch(message);
});

it.each<[status: number, body: unknown, outcome: string]>([
  [410, { error: 'Gone' }, 'platform-error'],
  [410, { message: 'This shop has been closed' }, 'store-unavailable'],
  [429, {}, 'rate-limited'],
  [500, {}, 'platform-error'],
])('%i with %j is %s', (status, body, outcome) => {
  expect(judged(platformWith(), { authenticate: { status, body } }).get('authenticate')?.outcome).toBe(outcome);
});

describe('a rule that depends on the others', () => {
  const platform = platformWith({
    answers: [when({ on: 'authenticate', status: 401, others: 'some-ok' }, 'ok'), when({ status: 401 }, 'credentials-rejected')],
  });
  const refused = { status: 401, body: { message: 'No' } };

  it('is open until all are settled', () => {
    expect(judged(platform, { authenticate: refused }, false).has('authenticate')).toBe(false);
    expect(judged(platform, { authenticate: refused }).get('authenticate')?.outcome).toBe('credentials-rejected');
  });

  it('is decided by one good answer', () => {
    const results = judged(platform, { authenticate: refused, products: { body: { data: [] } } }, false);
    expect(results.get('products')?.outcome).toBe('ok');
    const settled = judged(platform, { authenticate: refused, products: { body: { data: [] } } });
    expect(settled.get('authenticate')?.outcome).toBe('ok');
  });
});

describe('an address that may be anybody’s', () => {
  const platform = platformWith({
    methods: [
      {
        id: 'token',
        title: 'Token',
        steps: [step('make', 'Make a token', 'Press **Make**.')],
        fields: [
          address('shop', 'Shop URL', { from: 'make', like: 'https://shop.example' }),
          secret('token', 'Token', { like: 'fake0000' }),
        ],
      },
    ],
    api: {
      name: 'API',
      hosts: [anyPublicHost],
      base: '{shop}/api',
      auth: bearer('{token}'),
      recognise: { request: get('/version', { auth: 'none' }), is: { json: { product: 'Acme' } } },
    },
    answers: [],
  });

  it.each<[said: Said, outcome: string, words: RegExp]>([
    [
      { body: page('Roses') },
      'not-an-api',
      /does not answer at shop\.example, another website does, so none of your values were sent/,
    ],
    [{ body: { product: 'Other' } }, 'not-an-api', /does not answer at shop\.example, so none of your values were sent/],
    [{ status: 404, body: '' }, 'not-an-api', /none of your values were sent/],
    [{ status: 503, body: page('Maintenance') }, 'store-unavailable', /maintenance/],
    [{ status: 302, headers: { location: 'https://other.example/' }, body: '' }, 'not-an-api', /leads to other\.example/],
  ])('%j', (said, outcome, words) => {
    expect(judged(platform, { recognise: said }).get('authenticate')).toMatchObject({
      outcome,
      message: expect.stringMatching(words),
    });
  });
});
