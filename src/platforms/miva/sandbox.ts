import { createHmac } from 'node:crypto';
import { noBody, redirect, webPage } from '../../../plugins/sandbox/play/answers.ts';
import { createSandbox } from '../../../plugins/sandbox/play/createSandbox.ts';
import { outages } from '../../../plugins/sandbox/play/outages.ts';
import { sharedHost, strayRedirects } from '../../../plugins/sandbox/play/strayRedirects.ts';

const token = '0'.repeat(32);
const signature = `${'A'.repeat(43)}=`;
const storeCode = 'EXAMPLE';

const hosts = {
  store: 'www.example.com',
  /** The same domain without `www`: redirects. */
  bare: 'example.com',
  /** A site on which Miva is not installed. */
  other: 'blog.example.com',
  /** A shop under a suffix that it shares with others. */
  shared: sharedHost,
};

/** The functions that are played, and whether they belong to a store or to the whole domain. */
const functions = {
  StoreList_Load_Query: 'domain',
  MivaMerchantVersion: 'domain',
  ProductList_Load_Query: 'store',
  CategoryList_Load_Query: 'store',
  CustomerList_Load_Query: 'store',
  OrderList_Load_Query: 'store',
  CouponList_Load_Query: 'store',
  PageList_Load_Query: 'store',
} as const;
type MivaFunction = keyof typeof functions;
type Rows = Record<string, unknown>[];

interface Domain {
  /** Whether customers find the store with `www` or without; the other name leads there. */
  main: 'store' | 'bare';
  /** The folder of the installation. */
  folder: string;
  /** False: the token is deleted, or our address is not on its list. Miva does not say which. */
  tokenWorks: boolean;
  /** The key that requests must be signed with; `undefined` when unsigned ones are accepted too. */
  mustSignWith: string | undefined;
  /** The token wants the current time in every request. */
  mustTellTime: boolean;
  refuse: () => Response;
  /** The functions that the groups of the token allow. */
  allowed: readonly MivaFunction[];
  /** The functions that this version of Miva has. */
  known: readonly MivaFunction[];
  /** How a missing permission is told; the real words are not documented. */
  denied: string;
  records: Partial<Record<MivaFunction, Rows>>;
}

const allFunctions = Object.keys(functions) as MivaFunction[];
const without = (...missing: MivaFunction[]) => allFunctions.filter((name) => !missing.includes(name));
const exampleStore = { id: 1, code: storeCode, name: 'Example Store', email: 'owner@example.com' };

const works: Domain = {
  main: 'store',
  folder: '/mm5',
  tokenWorks: true,
  mustSignWith: undefined,
  mustTellTime: true,
  refuse: () => noBody(401),
  allowed: allFunctions,
  known: allFunctions,
  denied: 'You do not have permission to use this function',
  records: {
    StoreList_Load_Query: [exampleStore],
    ProductList_Load_Query: [
      { id: 1, code: 'FAKE-1', sku: 'F1', name: 'Sample mug', price: 19.95, formatted_price: '$19.95', active: true },
      { id: 2, code: 'FAKE-2', sku: 'F2', name: 'Sample plate', price: 24.5, formatted_price: '$24.50', active: false },
    ],
    CategoryList_Load_Query: [{ id: 1, code: 'mugs', name: 'Mugs', parent_id: 0, active: true }],
    CustomerList_Load_Query: [
      {
        id: 7,
        login: 'ada',
        pw_email: 'ada.sample@example.com',
        ship_fname: 'Ada',
        ship_lname: 'Sample',
        ship_email: 'ada.sample@example.com',
        bill_email: 'ada.sample@example.com',
      },
    ],
    OrderList_Load_Query: [
      {
        id: 1000,
        orderdate: 1767322800,
        status: 0,
        total: 24.95,
        formatted_total: '$24.95',
        ship_email: 'ada.sample@example.com',
      },
      { id: 1001, orderdate: 1767326400, status: 100, total: 24.5, formatted_total: '$24.50', ship_email: 'ben@example.com' },
    ],
    CouponList_Load_Query: [{ id: 3, code: 'FAKE10', descrip: 'Ten per cent off' }],
    PageList_Load_Query: [
      { id: 1, code: 'SFNT', name: 'Storefront' },
      { id: 2, code: 'ABUS', name: 'About us' },
    ],
  },
};

const refusal = (error_message: string, more: Record<string, string> = {}) =>
  Response.json({ success: 0, error_code: 'MER-FAKE-00000', error_message, ...more });

/** Whether the header shows the token, signed where the token wants that. */
function isAuthorised(header: string | null, body: string, { mustSignWith }: Domain): boolean {
  if (header === `MIVA ${token}`) return mustSignWith === undefined;
  const signed = createHmac('sha256', Buffer.from(mustSignWith ?? signature, 'base64'))
    .update(body)
    .digest('base64');
  return header === `MIVA-HMAC-SHA256 ${token}:${signed}`;
}

async function answer(request: Request, domain: Domain): Promise<Response> {
  const url = new URL(request.url);
  const other = domain.main === 'store' ? hosts.bare : hosts.store;
  if (url.hostname === other) return redirect(url.href.replace(`//${other}/`, `//${hosts[domain.main]}/`), 301);
  if (url.hostname === hosts.other || url.pathname.toLowerCase() !== `${domain.folder}/json.mvc`)
    return webPage('Page not found', 404);

  const text = await request.text();
  if (!domain.tokenWorks || !isAuthorised(request.headers.get('X-Miva-API-Authorization'), text, domain)) return domain.refuse();
  const body = parse(text);
  if (!body) return refusal('The request is not valid JSON');
  const age = Date.now() / 1000 - Number(body.Miva_Request_Timestamp);
  if (domain.mustTellTime && !(Math.abs(age) < 60)) return domain.refuse();

  const name = String(body.Function ?? '') as MivaFunction;
  // What changes data is not played: nobody who only reads may send it.
  if (!domain.known.includes(name)) return refusal(`Invalid function '${name}'`, { error_field: 'Function' });
  if (functions[name] === 'store' && body.Store_Code === undefined)
    return refusal('Missing parameter: Store_Code', { error_field: 'Store_Code' });
  const stores = domain.records.StoreList_Load_Query ?? [];
  if (functions[name] === 'store' && !stores.some(({ code }) => code === body.Store_Code))
    return refusal(`Store '${body.Store_Code}' not found`, { error_field: 'Store_Code' });
  if (!domain.allowed.includes(name)) return refusal(domain.denied);

  if (name === 'MivaMerchantVersion') return Response.json({ success: 1, data: { version: '10.11.00', major: 10, minor: 11 } });
  const rows = domain.records[name] ?? [];
  const offset = Number(body.Offset ?? 0);
  const count = Number(body.Count ?? 0) || rows.length;
  const data = rows.slice(offset, offset + count);
  return Response.json({ success: 1, data: { total_count: rows.length, start_offset: offset, data } });
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const endpoint = `https://${hosts.store}/mm5/json.mvc`;

/** Miva's JSON API, written from its documentation and its SDKs; how it words its refusals is partly assumed. */
export const sandbox = createSandbox<Domain>({
  platform: 'miva',
  samples: {
    'api-token': {
      storeUrl: `https://${hosts.store}`,
      endpointUrl: endpoint,
      accessToken: token,
      storeCode,
      signature: '',
    },
  },
  hosts: (hostname) => Object.values(hosts).includes(hostname),
  works,
  answer,
  scenarios: [
    {
      id: 'empty-store',
      title: 'A new store without any data',
      facts: { records: { StoreList_Load_Query: [exampleStore] } },
    },
    { id: 'store-code-found', title: 'The Store Code is left out, and there is one store', values: { storeCode: '' } },
    {
      id: 'several-stores',
      title: 'The Store Code is left out, and there are two stores',
      values: { storeCode: '' },
      facts: { records: { ...works.records, StoreList_Load_Query: [exampleStore, { ...exampleStore, id: 2, code: 'SECOND' }] } },
    },
    {
      id: 'stores-not-listed',
      title: 'The Store Code is left out, and the token may not list the stores',
      values: { storeCode: '' },
      facts: { allowed: without('StoreList_Load_Query') },
    },
    { id: 'signed', title: 'The token wants signed requests', values: { signature }, facts: { mustSignWith: signature } },
    { id: 'signed-freely', title: 'Requests are signed although the token does not want it', values: { signature } },
    {
      id: 'signature-without-padding',
      title: 'The Signature lacks the sign at its end',
      values: { signature: signature.replace('=', '') },
      facts: { mustSignWith: signature },
    },
    {
      id: 'in-folder',
      title: 'Miva is installed in another folder',
      values: { endpointUrl: `https://${hosts.store}/Merchant2/json.mvc` },
      facts: { folder: '/merchant2' },
    },
    {
      id: 'admin-address',
      title: 'The address of the admin in place of the Endpoint URL',
      values: { endpointUrl: `https://${hosts.store}/mm5/admin.mvc?Session_Type=admin` },
    },

    { id: 'wrong-token', title: 'The token is not the one that was made', values: { accessToken: '1'.repeat(32) } },
    {
      id: 'token-deleted',
      title: 'The token was deleted, or may not be used from this address',
      facts: { tokenWorks: false },
    },
    {
      id: 'address-not-allowed',
      title: 'The token may not be used from this address, and Miva says so',
      facts: { tokenWorks: false, refuse: () => new Response('Your IP address is not allowed', { status: 401 }) },
    },
    { id: 'signature-missing', title: 'The token wants signed requests', facts: { mustSignWith: signature } },
    {
      id: 'signature-wrong',
      title: 'The Signature is that of another token, and Miva says so',
      values: { signature: `${'B'.repeat(43)}=` },
      facts: { mustSignWith: signature, refuse: () => new Response('Invalid signature', { status: 401 }) },
    },
    {
      id: 'clock-wrong',
      title: 'Miva does not accept the time of the request',
      facts: { tokenWorks: false, refuse: () => new Response('Invalid timestamp', { status: 401 }) },
    },
    { id: 'wrong-store-code', title: 'The Store Code is mistyped', values: { storeCode: 'EXAMPEL' } },

    {
      id: 'scope-missing-products',
      title: 'The token may not read products',
      facts: { allowed: without('ProductList_Load_Query') },
    },
    {
      id: 'scope-missing-categories',
      title: 'The token may not read categories',
      facts: { allowed: without('CategoryList_Load_Query') },
    },
    {
      id: 'scope-missing-customers',
      title: 'The token may not read customers',
      facts: { allowed: without('CustomerList_Load_Query') },
    },
    { id: 'scope-missing-orders', title: 'The token may not read orders', facts: { allowed: without('OrderList_Load_Query') } },
    {
      id: 'scope-missing-orders-other-words',
      title: 'The token may not read orders, told in other words',
      facts: { allowed: without('OrderList_Load_Query'), denied: 'Access denied' },
    },
    {
      id: 'scope-missing-coupons',
      title: 'The token may not read coupons',
      facts: { allowed: without('CouponList_Load_Query') },
    },
    { id: 'scope-missing-pages', title: 'The token may not read pages', facts: { allowed: without('PageList_Load_Query') } },
    { id: 'scope-missing-all', title: 'The token has no groups', facts: { allowed: [] } },
    {
      id: 'function-unknown',
      title: 'An older Miva cannot list coupons',
      facts: { known: without('CouponList_Load_Query') },
    },
    {
      id: 'api-off',
      title: 'The API is switched off for the store',
      outage: () => refusal('API access is disabled for this store'),
    },

    {
      id: 'unknown-host',
      title: 'There is no such address',
      values: { endpointUrl: 'https://www.no-such-store.example.com/mm5/json.mvc' },
    },
    {
      id: 'not-miva',
      title: 'The address is a site without Miva',
      values: { endpointUrl: `https://${hosts.other}/mm5/json.mvc` },
    },
    { id: 'wrong-folder', title: 'Miva is installed in another folder than the address says', facts: { folder: '/store' } },
    {
      id: 'other-json',
      title: 'Another API answers at this address',
      outage: () => Response.json({ hello: 'world' }),
    },
    {
      id: 'site-password',
      title: 'The whole site is behind a password',
      outage: () =>
        new Response('<!DOCTYPE html><html><head><title>401</title></head><body>Authorization required</body></html>', {
          status: 401,
          headers: { 'Content-Type': 'text/html', 'WWW-Authenticate': 'Basic realm="Development"' },
        }),
    },
    {
      id: 'site-password-page',
      title: 'The whole site is behind a password, told by nothing but nginx’s page',
      outage: () => webPage('401 Authorization Required', 401),
    },
    {
      id: 'without-www',
      title: 'The address without “www”, which redirects',
      values: { endpointUrl: endpoint.replace('www.', '') },
    },
    { id: 'with-www', title: 'The address with “www”, which redirects', facts: { main: 'bare' } },
    { id: 'rate-limited', title: 'Too many requests', outage: () => noBody(429, { 'Retry-After': '12' }) },
    {
      id: 'cut-short',
      title: 'Miva runs out of time in the middle',
      outage: ({ headers }) => (headers.has('X-Miva-API-Authorization') ? Response.json([], { status: 206 }) : undefined),
    },
    {
      id: 'refused-strangely',
      title: 'Miva refuses in words that nobody knows',
      outage: () => refusal('Computer says no'),
    },
    ...strayRedirects({ endpointUrl: `https://${sharedHost}/mm5/json.mvc` }),
    ...outages,
  ],
});
