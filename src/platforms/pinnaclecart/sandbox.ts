import { noBody, redirect, webPage } from '../../../plugins/sandbox/play/answers.ts';
import { createSandbox } from '../../../plugins/sandbox/play/createSandbox.ts';
import { outages } from '../../../plugins/sandbox/play/outages.ts';
import { sharedHost, strayRedirects } from '../../../plugins/sandbox/play/strayRedirects.ts';

const username = 'migration';
const password = 'fake-password-0';
const token = '0'.repeat(64);
const wrongToken = '1'.repeat(64);

/** The whole API is this one file. */
const script = '/content/admin/plugins/openapi/index.php';

const hosts = {
  /** The store under its own domain. */
  store: 'www.example.com',
  /** The same domain without `www`: redirects. */
  bare: 'example.com',
  /** The same store under the vendor's domain. */
  hosted: 'example-com.mypinnaclecart.com',
  /** A site on which PinnacleCart is not installed. */
  other: 'blog.example.com',
  /** A shop under a suffix that it shares with others. */
  shared: sharedHost,
};

const names = { GetProducts: 'Product', GetOrders: 'Order', GetCustomers: 'Customer', GetCategories: 'Category' } as const;
type Call = keyof typeof names;
type Name = (typeof names)[Call];
type Fields = Record<string, unknown>;

interface Store {
  /** Whether customers find the store with `www` or without; the other name leads there. */
  main: 'store' | 'bare';
  /** Folder of the installation. `''` is the root. */
  folder: string;
  credentials: { username: string; password: string; token: string };
  /** Calls that the store knows. Not every version has the same. */
  calls: readonly Call[];
  /** Calls that the API access allows. */
  allowed: readonly Call[];
  /** How records are wrapped; several ways occur. */
  wrap: (name: Name, records: Fields[]) => unknown;
  /** How a problem is told; the real way is not documented. */
  tell: (text: string) => Response;
  /** What PHP prints before the answer. */
  printed: string;
  /** Sends every product, whatever was asked for. */
  sendsAllProducts: boolean;
  records: Record<Call, Fields[]>;
}

/** Answers come as a web page, even when they are JSON. */
function answerOf(body: BodyInit, status = 200): Response {
  return new Response(body, { status, headers: { 'Content-Type': 'text/html; charset=UTF-8' } });
}

const asArray: Store['wrap'] = (name, records) => records.map((record) => ({ [name]: record }));
const asObject: Store['wrap'] = (name, records) => ({ [name]: records });

const allCalls = Object.keys(names) as Call[];

const works: Store = {
  main: 'store',
  folder: '',
  credentials: { username, password, token },
  calls: allCalls,
  allowed: allCalls,
  wrap: (name, records) => (name === 'Product' ? asArray(name, records) : asObject(name, records)),
  tell: (text) => answerOf(JSON.stringify(text)),
  printed: '',
  sendsAllProducts: false,
  records: {
    GetProducts: [product(1, 'Sample mug', '19.95', 'Mugs'), product(2, 'Sample plate', '24.50', 'Plates')],
    GetOrders: [order(11, 'Process', 'Ada', 'Sample'), order(12, 'Completed', 'Ben', 'Sample')],
    GetCustomers: [
      { CustomerId: '7', FirstName: 'Ada', LastName: 'Sample', Email: 'ada.sample@example.com', Phone: '555-0100' },
      { CustomerId: '8', FirstName: 'Ben', LastName: 'Sample', Email: 'ben.sample@example.com', Phone: '555-0101' },
    ],
    GetCategories: [
      { CategoryId: '1', Name: 'Mugs' },
      { CategoryId: '2', Name: 'Plates' },
    ],
  },
};

function product(number: number, title: string, price: string, category: string): Fields {
  return {
    Sku: `FAKE-${number}`,
    Title: title,
    Price: price,
    Description: `<p>A ${title.toLowerCase()} of stoneware, made up for trying.</p>`,
    Weight: '0.5',
    CategoryName: category,
    ImageUrl: `https://${hosts.store}/images/products/${number}.jpg`,
    ThumbnailImageUrl: `https://${hosts.store}/images/products/thumbs/${number}.jpg`,
  };
}

function order(id: number, status: string, firstName: string, lastName: string): Fields {
  return {
    OrderId: String(id),
    OrderNumber: String(990 + id),
    Status: status,
    TaxAmount: '0.00',
    ShippingAmount: '5.00',
    DiscountAmount: '0.00',
    Billing: {
      FirstName: firstName,
      LastName: lastName,
      Email: `${firstName}.${lastName}@example.com`.toLowerCase(),
      Phone: '555-0100',
      Address: { Street1: '1 Sample Street', City: 'Sampleton', Zip: '00000', Country: 'US' },
    },
    OrderItems: [{ SKU: 'FAKE-1', Title: 'Sample mug', Price: '19.95', Quantity: '1', PID: '3' }],
  };
}

/** The answer with 50,000 products, about 20 MB, made while it is read. */
function everyProduct(): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const last = 50_000;
  let number = 0;
  return new ReadableStream({
    pull(controller) {
      number++;
      const json = JSON.stringify({ Product: product(number, `Sample mug ${number}`, '19.95', 'Mugs') });
      controller.enqueue(encoder.encode(`${number === 1 ? '[' : ','}${json}`));
      if (number < last) return;
      controller.enqueue(encoder.encode(']'));
      controller.close();
    },
  });
}

function answer(request: Request, store: Store): Response {
  const url = new URL(request.url);
  const other = store.main === 'store' ? hosts.bare : hosts.store;
  if (url.hostname === other) return redirect(url.href.replace(`//${other}/`, `//${hosts[store.main]}/`), 301);
  const isApi = url.hostname !== hosts.other && url.pathname === store.folder + script && request.method === 'GET';
  if (!isApi) return webPage('Page not found', 404);

  const query = url.searchParams;
  for (const [name, value] of Object.entries(store.credentials)) {
    if (query.get(name) !== value) return store.tell('Invalid username, password or token');
  }
  // The shape of `xml` and `soap` answers is not known.
  if (query.get('apiType') !== 'json') return store.tell('This apiType is not played here');

  const call = query.get('call') ?? '';
  // A call that changes something: nobody who only reads may send it.
  if (call === 'UpdateProductStatus') return answerOf('"SUCCESS"');
  if (!isCall(call) || !store.calls.includes(call)) return store.tell(`Unknown call ${call}`);
  if (!store.allowed.includes(call)) return store.tell(`This user has no permission for the call ${call}`);

  if (call === 'GetProducts' && store.sendsAllProducts) return answerOf(everyProduct());
  const records = select(store.records[call], query);
  return answerOf(store.printed + JSON.stringify(store.wrap(names[call], records)));
}

function isCall(call: string): call is Call {
  return Object.hasOwn(names, call);
}

/** The records that the arguments of a call choose. */
function select(records: Fields[], query: URLSearchParams): Fields[] {
  const status = query.get('Status');
  const lastOrder = Number(query.get('LastOrder') ?? 0);
  const batchSize = Number(query.get('BatchSize') ?? records.length);
  return records
    .filter((record) => status === null || record.Status === status)
    .filter((record) => lastOrder === 0 || Number(record.OrderNumber) > lastOrder)
    .slice(0, batchSize);
}

const withoutAccess = (missing: Call) => allCalls.filter((call) => call !== missing);

const tooMany =
  (status: number, headers: HeadersInit = {}) =>
  () =>
    new Response('Resource limit is reached', { status, headers });

/** Only where a user asks: without one the script refuses as always. */
const ofUser =
  (answer: () => Response) =>
  ({ url }: Request) =>
    new URL(url).searchParams.has('token') ? answer() : undefined;

/** PinnacleCart's Unified API, written from public clients of it; what it says about problems is partly assumed. */
export const sandbox = createSandbox<Store>({
  platform: 'pinnaclecart',
  samples: {
    'unified-api': { storeUrl: `https://${hosts.store}`, apiUsername: username, apiPassword: password, securityToken: token },
  },
  hosts: (hostname) => Object.values(hosts).includes(hostname),
  works,
  answer,
  scenarios: [
    {
      id: 'empty-store',
      title: 'A new store without any data',
      facts: { records: { GetProducts: [], GetOrders: [], GetCustomers: [], GetCategories: [] } },
    },
    { id: 'empty-store-object', title: 'A new store that answers with an empty object', facts: { wrap: () => ({}) } },
    { id: 'empty-store-null', title: 'A new store that answers with nothing', facts: { wrap: () => null } },
    { id: 'wrapped-as-arrays', title: 'The store wraps everything as it usually does products', facts: { wrap: asArray } },
    { id: 'wrapped-as-objects', title: 'The store wraps everything as it usually does orders', facts: { wrap: asObject } },
    {
      id: 'single-records',
      title: 'The store answers with one record instead of a list',
      facts: { wrap: (name, [record]) => ({ [name]: record }) },
    },
    { id: 'all-products-at-once', title: 'The store sends all its 50,000 products at once', facts: { sendsAllProducts: true } },
    {
      id: 'php-warning',
      title: 'The store prints a warning before the answer',
      facts: { printed: '<br />\n<b>Warning</b>:  Division by zero in <b>/home/store/api.php</b> on line <b>12</b><br />\n' },
    },
    {
      id: 'unusual-password',
      title: 'The password holds signs that mean something in an address',
      values: { apiPassword: 'fake*&pass=word+0 %#' },
      facts: { credentials: { username, password: 'fake*&pass=word+0 %#', token } },
    },
    {
      id: 'own-token',
      title: 'The token was made up and not generated',
      values: { securityToken: 'fake-own-token' },
      facts: { credentials: { username, password, token: 'fake-own-token' } },
    },
    {
      id: 'hosted-address',
      title: 'The store under its address at PinnacleCart',
      values: { storeUrl: `https://${hosts.hosted}` },
    },
    { id: 'without-www', title: 'The address without “www”, which redirects', values: { storeUrl: `https://${hosts.bare}` } },
    { id: 'with-www', title: 'The address with “www”, which redirects', facts: { main: 'bare' } },
    {
      id: 'in-folder',
      title: 'PinnacleCart is installed in a folder',
      values: { storeUrl: `https://${hosts.store}/shop` },
      facts: { folder: '/shop' },
    },

    { id: 'wrong-username', title: 'The username is wrong', values: { apiUsername: 'admin' } },
    { id: 'wrong-password', title: 'The password is wrong', values: { apiPassword: 'fake-password-1' } },
    { id: 'wrong-token', title: 'The token is not the one that was saved', values: { securityToken: wrongToken } },
    {
      id: 'wrong-token-as-object',
      title: 'The token is wrong, told in another shape',
      values: { securityToken: wrongToken },
      facts: { tell: (text) => answerOf(JSON.stringify({ Error: { Message: text } })) },
    },
    {
      id: 'wrong-token-as-text',
      title: 'The token is wrong, told in plain text',
      values: { securityToken: wrongToken },
      facts: { tell: (text) => answerOf(text) },
    },
    {
      id: 'wrong-token-401',
      title: 'The token is wrong, told with status 401',
      values: { securityToken: wrongToken },
      facts: { tell: (text) => answerOf(JSON.stringify(text), 401) },
    },
    {
      id: 'wrong-token-403',
      title: 'The token is wrong, told with status 403',
      values: { securityToken: wrongToken },
      facts: { tell: (text) => answerOf(JSON.stringify(text), 403) },
    },
    { id: 'api-disabled', title: 'API access is switched off', outage: () => answerOf('"The Unified API is not enabled"') },
    {
      id: 'api-disabled-page',
      title: 'API access is switched off, a web page answers',
      outage: () => webPage('Page not found', 404),
    },

    { id: 'scope-missing-products', title: 'The API may not read products', facts: { allowed: withoutAccess('GetProducts') } },
    { id: 'scope-missing-orders', title: 'The API may not read orders', facts: { allowed: withoutAccess('GetOrders') } },
    { id: 'scope-missing-customers', title: 'The API may not read customers', facts: { allowed: withoutAccess('GetCustomers') } },
    {
      id: 'scope-missing-categories',
      title: 'The API may not read categories',
      facts: { allowed: withoutAccess('GetCategories') },
    },
    { id: 'scope-missing-all', title: 'The API may read nothing', facts: { allowed: [] } },
    {
      id: 'calls-unknown',
      title: 'This version cannot list customers and categories',
      facts: { calls: ['GetProducts', 'GetOrders'] },
    },

    { id: 'unknown-store', title: 'There is no such address', values: { storeUrl: 'https://www.no-such-store.example.com' } },
    {
      id: 'not-pinnaclecart',
      title: 'The address is a site without PinnacleCart',
      values: { storeUrl: `https://${hosts.other}` },
    },
    { id: 'wrong-folder', title: 'PinnacleCart is in a folder, which the address lacks', facts: { folder: '/shop' } },
    { id: 'redirect-login', title: 'The store asks to log in', outage: () => redirect('/login.php') },
    {
      id: 'redirect-admin',
      title: 'The store sends the visitor to its admin area',
      outage: () => redirect(`https://${hosts.store}/admin.php`),
    },
    {
      id: 'store-expired',
      title: 'The store has expired, PinnacleCart’s own site answers',
      outage: () => redirect('https://www.pinnaclecart.com/'),
    },
    { id: 'store-suspended', title: 'The store is suspended', outage: () => webPage('This store is suspended') },
    { id: 'ip-blocked', title: 'A firewall blocks our IP address', outage: () => webPage('Your IP address is blocked', 403) },
    { id: 'forbidden-page', title: 'A firewall refuses without a reason', outage: () => webPage('403 Forbidden', 403) },
    { id: 'rate-limited', title: 'Too many requests', outage: tooMany(429, { 'Retry-After': '30' }) },
    { id: 'resource-limit', title: 'The store’s server is at its limit', outage: tooMany(508) },
    { id: 'bandwidth-limit', title: 'The store has used up its traffic', outage: tooMany(509) },
    {
      id: 'php-error',
      title: 'The store’s software fails in the middle',
      outage: ofUser(() =>
        answerOf('<br />\n<b>Fatal error</b>:  Out of memory in <b>/home/store/api.php</b> on line <b>12</b><br />\n'),
      ),
    },
    { id: 'blank-answer', title: 'The store answers with nothing at all', outage: ofUser(() => noBody(200)) },
    { id: 'refused-strangely', title: 'The store refuses in words that nobody knows', outage: ofUser(() => answerOf('"No"')) },
    ...strayRedirects({ storeUrl: `https://${sharedHost}` }),
    ...outages,
  ],
});
