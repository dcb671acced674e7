import { type Context, Hono } from 'hono';
import { noBody, webPage } from '../../../plugins/sandbox/play/answers.ts';
import { at } from '../../../plugins/sandbox/play/at.ts';
import { createSandbox } from '../../../plugins/sandbox/play/createSandbox.ts';
import { hostInPath } from '../../../plugins/sandbox/play/hostInPath.ts';
import { outages } from '../../../plugins/sandbox/play/outages.ts';

const legacyHost = 'secure.myhelcim.com';
const newerHost = 'api.helcim.com';
const accountId = '2500000000';
const apiToken = 'FAKE0000000000000000TOKEN';
/** A token of the newer API, which looks different and opens nothing here. */
const newerToken = 'fake.newer-token-00000000000000000000000000#0000%';

/** What the newer API answers to a token of its own. */
type Newer = 'connected' | 'no-permission-401' | 'no-permission-403' | 'not-there';

type Fields = Record<string, string>;
type List = 'products' | 'customers' | 'orders';

/** The facts about a played Helcim account. */
interface Account {
  /** False: the token was deleted, or is not marked as active. */
  tokenWorks: boolean;
  /** A digit that may follow the text about a wrong token. */
  tokenDigit: string;
  /** Types of data for which View is ticked. */
  views: readonly List[];
  /** How a type of data that is not ticked is refused; the words are not documented. */
  refusal: string;
  /** A text that stands in front of everything. */
  refusesAll?: string;
  /** Texts may come with blanks around them. */
  padded: boolean;
  /** The names around the orders: documented in one way, and perhaps another one today. */
  orderNames: [list: string, record: string];
  newer: Newer;
  records: Record<List, Fields[]>;
}

const works: Account = {
  tokenWorks: true,
  tokenDigit: '',
  views: ['products', 'customers', 'orders'],
  refusal: 'You do not have permission to perform this action',
  padded: false,
  orderNames: ['orders', 'order'],
  newer: 'connected',
  records: {
    products: [
      { id: '1000001', name: 'Fake mug', SKU: 'FAKE-1', stock: '3', price: '9.90', salePrice: '0.00', availability: '1' },
      { id: '1000002', name: 'Cups & saucers', SKU: 'FAKE-2', stock: '1', price: '14.00', salePrice: '0.00', availability: '1' },
    ],
    customers: [
      { customerCode: 'CST1000', businessName: 'Example Ltd', contactName: 'Ada Example' },
      { customerCode: 'CST1001', businessName: '', contactName: 'Ben Sample' },
    ],
    orders: [
      {
        orderNumber: 'INV1000',
        amount: '19.90',
        currency: 'CAD',
        customerCode: 'CST1000',
        status: 'PAID',
        dateCreated: '2026-01-02 03:04:05',
      },
    ],
  },
};

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const element = (name: string, content: string) => `<${name}>${content}</${name}>`;
const xml = (content: string) =>
  new Response(`<?xml version="1.0"?>${content}`, { headers: { 'Content-Type': 'text/xml; charset=utf-8' } });

/** Helcim says what is wrong under status 200. */
function refuse(text: string, padded = false): Response {
  const around = (value: string) => (padded ? `\n  ${value}\n  ` : value);
  return xml(element('message', element('response', around('0')) + element('responseMessage', around(escaped(text)))));
}

/** What can be asked, by the older names and by the paths of today. */
const actions = {
  productSearch: { path: '/api/product/search', list: 'products' },
  customerSearch: { path: '/api/customer/search', list: 'customers' },
  orderSearch: { path: '/api/invoice/search', list: 'orders' },
} as const satisfies Record<string, { path: string; list: List }>;

type Played = { Bindings: { account: Account } };

// Two hosts: the name of the host is the first part of the routes.
const app = new Hono<Played>({ getPath: hostInPath });

function search(list: List, given: { accountId?: string; apiToken?: string }, account: Account): Response {
  const { records, views, refusal, refusesAll, padded, tokenWorks, tokenDigit } = account;
  const missing = [...(given.accountId ? [] : ['Account ID']), ...(given.apiToken ? [] : ['API Token'])];
  if (missing.length > 0) return refuse(`Missing or Invalid Fields - ${missing.join(', ')}`, padded);
  if (given.accountId !== accountId) return refuse('Missing or Invalid Fields - Account ID', padded);
  if (refusesAll) return refuse(refusesAll, padded);
  if (!tokenWorks || given.apiToken !== apiToken) return refuse(`Invalid API Token${tokenDigit}`, padded);
  if (!views.includes(list)) return refuse(refusal, padded);
  if (records[list].length === 0) return refuse('No Results', padded);
  const [plural, singular] = list === 'orders' ? account.orderNames : [list, list.slice(0, -1)];
  const all = records[list].map((fields) =>
    element(
      singular,
      Object.entries(fields)
        .map(([name, value]) => element(name, escaped(value)))
        .join(''),
    ),
  );
  return xml(element(plural, all.join('')));
}

for (const { path, list } of Object.values(actions))
  app.post(`/${legacyHost}${path}`, ({ req, env: { account } }) =>
    search(list, { accountId: req.header('account-id') ?? '', apiToken: req.header('api-token') ?? '' }, account),
  );

// The older form of the same: everything in the body.
app.post(`/${legacyHost}/api/`, async ({ req, env: { account } }) => {
  const { action = '', ...given } = (await req.parseBody()) as Record<string, string>;
  const known = Object.entries(actions).find(([name]) => name === action);
  return known ? search(known[1].list, given, account) : refuse('Invalid Action Requested');
});

app.all(`/${legacyHost}/api/*`, () => refuse('Invalid Action Requested'));
app.all(`/${legacyHost}/*`, () => webPage('Helcim: log in'));

const unauthorized = () => Response.json({ errors: 'Unauthorized' }, { status: 401 });

/** The newer API knows no account number, and no token of the older one. */
function newerApi(answer: () => unknown) {
  return ({ req, env: { account } }: Context<Played>) => {
    if (account.newer === 'not-there') return Response.json({ errors: 'Not Found' }, { status: 404 });
    if (req.header('api-token') !== newerToken) return unauthorized();
    const body = account.newer === 'connected' ? answer() : { errors: 'No access permission' };
    return Response.json(body, {
      status: { connected: 200, 'no-permission-401': 401, 'no-permission-403': 403 }[account.newer],
      headers: { 'minute-limit-remaining': '99', 'hour-limit-remaining': '2999' },
    });
  };
}

app.get(
  `/${newerHost}/v2/connection-test`,
  newerApi(() => ({ message: 'Connected Successfully' })),
);
app.get(
  `/${newerHost}/v2/customers`,
  newerApi(() => [{ id: 1, customerCode: 'CST1000', contactName: 'Ada Example', billingAddress: '', cards: [] }]),
);
app.get(
  `/${newerHost}/v2/invoices`,
  newerApi(() => []),
);
app.all(`/${newerHost}/*`, () => unauthorized());

const many = (list: List) =>
  Array.from({ length: 12_000 }, (_, index) => ({ ...works.records[list][0], note: `Fake record ${index + 1}` }));

const without = (list: List) => works.views.filter((other) => other !== list);

/** Helcim's older API, written from its documentation and public clients; of the newer one what tells its tokens. */
export const sandbox = createSandbox<Account>({
  platform: 'helcim',
  samples: { 'legacy-access': { storeUrl: 'https://fake-store.example.com', accountId, apiToken } },
  hosts: (hostname) => hostname === legacyHost || hostname === newerHost,
  works,
  answer: (request, account) => app.fetch(request, { account }),
  scenarios: [
    {
      id: 'empty-store',
      title: 'A new account without any data',
      facts: { records: { products: [], customers: [], orders: [] } },
    },
    {
      id: 'one-product',
      title: 'A single product',
      facts: { records: { ...works.records, products: works.records.products.slice(0, 1) } },
    },
    {
      id: 'many-records',
      title: 'More products and customers than the check looks through',
      facts: { records: { ...works.records, products: many('products'), customers: many('customers') } },
    },
    {
      id: 'orders-as-invoices',
      title: 'Orders are called invoices in the answer',
      facts: { orderNames: ['invoices', 'invoice'] },
    },
    {
      id: 'padded-empty-store',
      title: 'A new account, and texts with blanks around them',
      facts: { padded: true, records: { products: [], customers: [], orders: [] } },
    },

    { id: 'wrong-token', title: 'The API Token is mistyped', values: { apiToken: 'FAKE9999999999999999TOKEN' } },
    {
      id: 'wrong-token-no-newer-api',
      title: 'The API Token is mistyped, and the newer API cannot be asked about it',
      values: { apiToken: 'FAKE9999999999999999TOKEN' },
      facts: { newer: 'not-there' },
    },
    {
      id: 'token-revoked',
      title: 'The API Token was revoked, in words that nobody has described',
      facts: { refusesAll: 'This API access token has been revoked' },
    },
    { id: 'token-inactive', title: 'The API access is not marked as active', facts: { tokenWorks: false } },
    {
      id: 'token-inactive-digit',
      title: 'The API access was deleted, said with a number',
      facts: { tokenWorks: false, tokenDigit: '2', padded: true },
    },
    { id: 'newer-token', title: 'The token is one of the newer API', values: { apiToken: newerToken } },
    {
      id: 'newer-token-no-permission',
      title: 'The token is one of the newer API and may read nothing there',
      values: { apiToken: newerToken },
      facts: { newer: 'no-permission-403' },
    },
    {
      id: 'newer-token-no-permission-401',
      title: 'The token is one of the newer API and may read nothing there, with another status',
      values: { apiToken: newerToken },
      facts: { newer: 'no-permission-401' },
    },
    { id: 'wrong-account', title: 'Helcim does not know the Account ID', values: { accountId: '2599999999' } },
    {
      id: 'values-lost',
      title: 'Neither value reaches Helcim',
      facts: { refusesAll: 'Missing or Invalid Fields - Account ID, API Token' },
    },
    { id: 'api-off', title: 'The API is switched off for the account', facts: { refusesAll: 'API Access Disabled' } },
    { id: 'account-closed', title: 'The account is closed', facts: { refusesAll: 'Account status is closed' } },
    { id: 'unknown-action', title: 'Helcim no longer knows what is asked', facts: { refusesAll: 'Invalid Action Requested' } },
    { id: 'unknown-text', title: 'Helcim says something that nobody knows', facts: { refusesAll: 'Something Else' } },

    { id: 'scope-missing-products', title: 'View is not ticked for products', facts: { views: without('products') } },
    { id: 'scope-missing-customers', title: 'View is not ticked for customers', facts: { views: without('customers') } },
    { id: 'scope-missing-orders', title: 'View is not ticked for orders', facts: { views: without('orders') } },
    {
      id: 'scope-missing-orders-other-words',
      title: 'View is not ticked for orders, in other words',
      facts: { views: without('orders'), refusal: 'Access Denied' },
    },
    { id: 'scope-missing-all', title: 'View is not ticked anywhere', facts: { views: [] } },

    { id: 'rate-limited', title: 'Too many requests', outage: () => noBody(429) },
    {
      id: 'rate-limited-orders',
      title: 'The limit of requests is reached at the orders',
      outage: at(actions.orderSearch.path, () => noBody(429, { 'Retry-After': '60' })),
    },
    {
      id: 'blocked-by-edge',
      title: 'A server in front of Helcim refuses with a web page',
      outage: () => webPage('Sorry, you have been blocked', 403),
    },
    {
      id: 'not-xml',
      title: 'Helcim answers with a bare sentence',
      outage: () => new Response('Please try again'),
    },
    { id: 'json-instead', title: 'Helcim answers in another format', outage: () => Response.json({ status: 'ok' }) },
    ...outages,
  ],
});
