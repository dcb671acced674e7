import { Hono } from 'hono';
import { noBody, redirect, webPage } from '../../../plugins/sandbox/play/answers.ts';
import { createSandbox } from '../../../plugins/sandbox/play/createSandbox.ts';
import { hostInPath } from '../../../plugins/sandbox/play/hostInPath.ts';
import { outages } from '../../../plugins/sandbox/play/outages.ts';
import { type CollectionStyle, collectionFile } from './sandboxCollection.ts';
import { pickFields } from './sandboxFields.ts';

const filesHost = 'ecwid-api-playground.s3.amazonaws.com';
const apiHost = 'app.ecwid.com';
const storeId = '1234567';
/** A store of somebody else. */
const otherStoreId = '7654321';
const secretToken = 'secret_00000000000000000000000000000000';
const collectionPath = '/1234567_0000000000000000.json.postman_collection';

type Entry = Record<string, unknown>;
type Scope = 'read_store_profile' | 'read_catalog' | 'read_orders' | 'read_customers' | 'read_brands' | 'read_discount_coupons';

/** The facts about a played Ecwid store. */
interface Store {
  scopes: Scope[];
  tokens: string[];
  /** What stands in front of every answer of the API. */
  state: 'open' | 'free-plan' | 'suspended' | 'deleted';
  /** How the API says what is wrong. Older answers have no body. */
  errors: 'code' | 'message' | 'none';
  /** The storefront is closed for maintenance. */
  closed: boolean;
  /** The profile says that the account is suspended. */
  suspendedAccount: boolean;
  /** What is wrong with the Personal Collection URL's file, or how it is written. */
  collection: CollectionStyle | 'denied' | 'gone' | 'web-page' | 'moved';
  products: Entry[];
  categories: Entry[];
  customers: Entry[];
  orders: Entry[];
  brands: Entry[];
  coupons: Entry[];
}

const works: Store = {
  scopes: ['read_store_profile', 'read_catalog', 'read_orders', 'read_customers', 'read_brands', 'read_discount_coupons'],
  tokens: [secretToken],
  state: 'open',
  errors: 'code',
  closed: false,
  suspendedAccount: false,
  collection: 'v1',
  products: [
    { id: 100000001, name: 'Sample mug', sku: 'MUG-1', price: 10, enabled: true },
    { id: 100000002, name: 'Sample plate', sku: 'PLATE-1', price: 14.5, enabled: true },
  ],
  categories: [
    { id: 200000001, name: 'Kitchen', enabled: true },
    { id: 200000002, name: 'Garden', enabled: false },
  ],
  customers: [
    { id: 300000001, name: 'Ada Example', email: 'ada@example.com' },
    { id: 300000002, name: 'Ben Sample', email: 'ben@example.com' },
  ],
  orders: [
    { id: 'XJ12H', total: 24.5, paymentStatus: 'PAID', email: 'ada@example.com', billingPerson: { name: 'Ada Example' } },
    {
      id: 'XJ12I',
      total: 10,
      paymentStatus: 'AWAITING_PAYMENT',
      email: 'ben@example.com',
      billingPerson: { name: 'Ben Sample' },
    },
  ],
  brands: [{ name: 'Sample Pottery' }],
  coupons: [{ id: 400000001, name: 'Welcome', code: 'WELCOME' }],
};

type Played = { Bindings: { store: Store } };

const lists = {
  products: { scope: 'read_catalog', records: 'products' },
  categories: { scope: 'read_catalog', records: 'categories' },
  customers: { scope: 'read_customers', records: 'customers' },
  orders: { scope: 'read_orders', records: 'orders' },
  brands: { scope: 'read_brands', records: 'brands' },
  discount_coupons: { scope: 'read_discount_coupons', records: 'coupons' },
} as const;

/** An error of the API. The code word may stand in either field, and older answers have none. */
function refuse(style: Store['errors'], status: number, errorCode: string, errorMessage: string): Response {
  if (style === 'none') return noBody(status);
  return Response.json(style === 'message' ? { errorMessage: errorCode } : { errorMessage, errorCode }, { status });
}

const storageError = (status: number, code: string, message: string) =>
  new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message><RequestId>FAKEREQUEST</RequestId></Error>`,
    { status, headers: { 'Content-Type': 'application/xml' } },
  );

// Two hosts: the name of the host is the first part of the routes.
const app = new Hono<Played>({ getPath: hostInPath });

app.use(`/${filesHost}/*`, async ({ req }, next) => {
  if (req.header('Authorization')) return storageError(400, 'InvalidArgument', 'Unsupported Authorization Type');
  if (req.method !== 'GET')
    return storageError(405, 'MethodNotAllowed', 'The specified method is not allowed against this resource.');
  return next();
});

app.get(`/${filesHost}${collectionPath}`, ({ env: { store } }) => {
  switch (store.collection) {
    case 'denied':
      return storageError(403, 'AccessDenied', 'Access Denied');
    case 'gone':
      return storageError(404, 'NoSuchKey', 'The specified key does not exist.');
    case 'web-page':
      return webPage('API Playground');
    case 'moved':
      return redirect('https://files.example.com/collection', 307);
    default:
      return new Response(collectionFile(store.collection, { host: apiHost, storeId, token: secretToken }), {
        headers: { 'Content-Type': 'binary/octet-stream' },
      });
  }
});

app.all(`/${filesHost}/*`, () => storageError(403, 'AccessDenied', 'Access Denied'));

app.use(`/${apiHost}/api/v3/:storeId/*`, async ({ req, env: { store } }, next) => {
  const asked = req.param('storeId');
  if ((asked !== storeId && asked !== otherStoreId) || store.state === 'deleted')
    return refuse(store.errors, 404, 'STORE_NOT_FOUND', `Store ${asked} not found`);
  const token = req.header('Authorization')?.match(/^Bearer (\S+)$/)?.[1] ?? '';
  if (asked !== storeId || !store.tokens.includes(token))
    return refuse(store.errors, 403, 'INVALID_API_TOKEN', 'The access token is not valid for this store');
  if (store.state === 'free-plan')
    return refuse(store.errors, 402, 'NOT_AVAILABLE_ON_CURRENT_PLAN', 'The API is not available on the current plan');
  if (store.state === 'suspended') return refuse(store.errors, 402, 'STORE_IS_SUSPENDED', 'The store is suspended');
  if (req.method !== 'GET') return refuse(store.errors, 403, 'INSUFFICIENT_APP_SCOPE', 'The app may not change the store');
  return next();
});

app.get(`/${apiHost}/api/v3/:storeId/profile`, ({ req, env: { store } }) => {
  const generalInfo = { storeId: Number(storeId), storeUrl: 'https://store1234567.company.site' };
  const profile = store.scopes.includes('read_store_profile')
    ? {
        generalInfo,
        account: {
          accountName: 'Ada Example',
          accountEmail: 'owner@example.com',
          suspended: store.suspendedAccount,
          availableFeatures: ['API', 'PREMIUM'],
        },
        settings: { storeName: 'Sample Store', closed: store.closed },
      }
    : { generalInfo };
  return Response.json(pickFields(profile, req.query('responseFields')));
});

for (const [path, list] of Object.entries(lists)) {
  app.get(`/${apiHost}/api/v3/:storeId/${path}`, ({ req, env: { store } }) => {
    if (!store.scopes.includes(list.scope))
      return refuse(store.errors, 403, 'INSUFFICIENT_APP_SCOPE', `The app lacks the scope ${list.scope}`);
    const limit = Math.min(Number(req.query('limit') ?? 100), 100);
    const offset = Number(req.query('offset') ?? 0);
    if (!(limit >= 0 && offset >= 0)) return refuse(store.errors, 400, 'WRONG_PARAMETER', 'limit and offset must be numbers');
    const records = store[list.records];
    const items = records.slice(offset, offset + limit);
    return Response.json(
      pickFields({ total: records.length, count: items.length, offset, limit, items }, req.query('responseFields')),
    );
  });
}

app.all(`/${apiHost}/api/*`, ({ env: { store } }) => refuse(store.errors, 404, 'NOT_FOUND', 'No such method'));
app.notFound(() => webPage('404 Not Found', 404));

const scopesWithout = (...scopes: Scope[]) => works.scopes.filter((scope) => !scopes.includes(scope));

/** Lets something happen to the API only; the collection file is read as always. */
const onApi = (answer: () => Response) => (request: Request) =>
  new URL(request.url).hostname === apiHost ? answer() : undefined;

const collectionUrl = `https://${filesHost}${collectionPath}`;

/** Ecwid: the Playground's file storage and the REST API v3. */
export const sandbox = createSandbox<Store>({
  platform: 'ecwid',
  samples: {
    'collection-url': { storeUrl: 'https://store1234567.company.site', collectionUrl },
    'secret-token': { storeId, secretToken },
  },
  hosts: (hostname) => hostname === filesHost || hostname === apiHost,
  works,
  answer: (request, store) => app.fetch(request, { store }),
  scenarios: [
    {
      id: 'empty-store',
      title: 'A new store without any data',
      facts: { products: [], categories: [], customers: [], orders: [], brands: [], coupons: [] },
    },
    { id: 'storefront-closed', title: 'The shop is closed for maintenance', facts: { closed: true } },
    {
      id: 'other-store-url',
      title: 'The Store URL is that of another store',
      method: 'collection-url',
      values: { storeUrl: 'https://another-shop.example' },
    },
    {
      id: 'collection-v2',
      title: 'The collection file is in the newer Postman format',
      method: 'collection-url',
      facts: { collection: 'v2' },
    },
    {
      id: 'collection-v2-auth',
      title: 'The collection file keeps the token apart from the addresses',
      method: 'collection-url',
      facts: { collection: 'v2-auth' },
    },
    {
      id: 'collection-v1-header',
      title: 'The collection file has the token in a line of headers',
      method: 'collection-url',
      facts: { collection: 'v1-header' },
    },
    {
      id: 'collection-v2-header',
      title: 'The collection file has the token in a list of headers',
      method: 'collection-url',
      facts: { collection: 'v2-header' },
    },
    {
      id: 'collection-v2-bearer',
      title: 'The collection file has the token as Postman’s bearer login',
      method: 'collection-url',
      facts: { collection: 'v2-bearer' },
    },
    {
      id: 'collection-encoded',
      title: 'The collection file writes the token percent-encoded',
      method: 'collection-url',
      facts: { collection: 'encoded' },
    },
    {
      id: 'collection-wrong-url',
      title: 'The Personal Collection URL is mistyped',
      method: 'collection-url',
      values: { collectionUrl: collectionUrl.replace('_0000', '_1111') },
    },
    {
      id: 'collection-denied',
      title: 'The collection file may not be read',
      method: 'collection-url',
      facts: { collection: 'denied' },
    },
    {
      id: 'collection-gone',
      title: 'The collection file is gone',
      method: 'collection-url',
      facts: { collection: 'gone' },
    },
    {
      id: 'collection-without-token',
      title: 'The collection file holds no token',
      method: 'collection-url',
      facts: { collection: 'without-token' },
    },
    {
      id: 'collection-empty',
      title: 'The collection file holds neither store id nor token',
      method: 'collection-url',
      facts: { collection: 'empty' },
    },
    {
      id: 'collection-two-stores',
      title: 'The collection file speaks of two stores',
      method: 'collection-url',
      facts: { collection: 'two-stores' },
    },
    {
      id: 'collection-other-host',
      title: 'The collection file leads to a server that is not Ecwid’s',
      method: 'collection-url',
      facts: { collection: 'other-host' },
    },
    {
      id: 'collection-web-page',
      title: 'A web page is there instead of the collection file',
      method: 'collection-url',
      facts: { collection: 'web-page' },
    },
    {
      id: 'collection-moved',
      title: 'The collection file’s address leads elsewhere',
      method: 'collection-url',
      facts: { collection: 'moved' },
    },
    {
      id: 'wrong-token',
      title: 'The token is wrong',
      method: 'secret-token',
      values: { secretToken: 'secret_11111111111111111111111111111111' },
    },
    { id: 'token-removed', title: 'The app was removed, and its token with it', facts: { tokens: [] } },
    {
      id: 'token-removed-no-code',
      title: 'The token is refused without a reason',
      facts: { tokens: [], errors: 'none' },
    },
    {
      id: 'token-removed-code-in-message',
      title: 'The token is refused, said in another form',
      facts: { tokens: [], errors: 'message' },
    },
    {
      id: 'token-of-another-store',
      title: 'The token belongs to another store',
      method: 'secret-token',
      values: { storeId: otherStoreId },
    },
    {
      id: 'unauthorized',
      title: 'Ecwid answers that nobody is signed in',
      outage: onApi(() => noBody(401)),
    },
    {
      id: 'scope-missing-products',
      title: 'The token may not read products and categories',
      facts: { scopes: scopesWithout('read_catalog') },
    },
    {
      id: 'scope-missing-customers',
      title: 'The token may not read customers',
      facts: { scopes: scopesWithout('read_customers') },
    },
    {
      id: 'scope-missing-orders',
      title: 'The token may not read orders',
      facts: { scopes: scopesWithout('read_orders') },
    },
    {
      id: 'scope-missing-orders-no-code',
      title: 'The token may not read orders, and Ecwid gives no reason',
      facts: { scopes: scopesWithout('read_orders'), errors: 'none' },
    },
    {
      id: 'scope-missing-manufacturers',
      title: 'The token may not read brands',
      facts: { scopes: scopesWithout('read_brands') },
    },
    {
      id: 'scope-missing-coupons',
      title: 'The token may not read discount coupons',
      facts: { scopes: scopesWithout('read_discount_coupons') },
    },
    {
      id: 'scope-missing-profile',
      title: 'The token may not read the store’s profile',
      facts: { scopes: scopesWithout('read_store_profile') },
    },
    {
      id: 'no-scopes',
      title: 'The token may not read any data',
      facts: { scopes: ['read_store_profile'] },
    },
    { id: 'store-deleted', title: 'The store was deleted', facts: { state: 'deleted' } },
    {
      id: 'unknown-store',
      title: 'No store has this Store ID',
      method: 'secret-token',
      values: { storeId: '9999999' },
    },
    {
      id: 'profile-not-found',
      title: 'The store has no profile any more',
      outage: onApi(() => refuse('code', 404, 'PROFILE_NOT_FOUND', 'Profile not found')),
    },
    { id: 'free-plan', title: 'The store is on the Free plan', facts: { state: 'free-plan' } },
    {
      id: 'free-plan-no-code',
      title: 'The store is on the Free plan, and Ecwid gives no reason',
      facts: { state: 'free-plan', errors: 'none' },
    },
    { id: 'store-suspended', title: 'The store is paused or suspended', facts: { state: 'suspended' } },
    {
      id: 'account-suspended',
      title: 'The store answers, and its profile says that it is suspended',
      facts: { suspendedAccount: true },
    },
    {
      id: 'rate-limited',
      title: 'Too many requests',
      outage: onApi(() => tooMany(20)),
    },
    {
      id: 'blocked-after-bad-tokens',
      title: 'Ecwid has blocked the checker after too many wrong tokens',
      outage: onApi(() => tooMany(3600)),
    },
    {
      id: 'ecwid-timeout',
      title: 'Ecwid needs too long for the answer',
      outage: onApi(() => refuse('code', 408, 'TIMEOUT', 'The request took too long')),
    },
    {
      id: 'parameter-refused',
      title: 'Ecwid does not understand how the check asks',
      outage: onApi(() => refuse('code', 400, 'WRONG_PARAMETER', 'Wrong parameter: responseFields')),
    },
    {
      id: 'api-error',
      title: 'Ecwid has an internal error',
      outage: onApi(() => refuse('code', 500, 'INTERNAL_ERROR', 'Internal server error')),
    },
    { id: 'api-web-page', title: 'Ecwid answers with a web page', outage: onApi(() => webPage('Ecwid')) },
    {
      id: 'api-redirect',
      title: 'Ecwid sends the visitor to another address',
      outage: onApi(() => redirect('https://my.ecwid.com/login')),
    },
    ...outages,
  ],
});

function tooMany(seconds: number): Response {
  const answer = refuse('code', 429, 'RATE_LIMITED', 'Too many requests');
  answer.headers.set('Retry-After', String(seconds));
  return answer;
}
