import { type Context, Hono } from 'hono';
import { noBody, webPage } from '../../../plugins/sandbox/play/answers.ts';
import { at } from '../../../plugins/sandbox/play/at.ts';
import { createSandbox } from '../../../plugins/sandbox/play/createSandbox.ts';
import { outages } from '../../../plugins/sandbox/play/outages.ts';

const secureUrl = 'fake-widgets-com.3dcartstores.com';
const token = '0'.repeat(32);
const privateKey = '1'.repeat(32);
/** Shown next to the private key, and good for the store's side only. */
const publicKey = '2'.repeat(32);
/** What the other way of signing in gives: it works alone. */
const accessToken = `${'fake'.repeat(10)}==`;

type Entry = Record<string, unknown>;

/** The lists of the API. */
const lists = ['Products', 'Categories', 'Customers', 'Orders'] as const;
type List = (typeof lists)[number];

/** The facts about a played store and the app that it authorized. */
interface Store {
  /** Spellings of the Secure URL that the API takes for this store. */
  spellings: readonly string[];
  /** False: the owner has removed the app, or the module is not open. The API does not say which. */
  authorized: boolean;
  /** What the app may read. */
  mayRead: readonly List[];
  /** The API words a refusal in several ways, and does not tell wrong keys from a missing right. */
  refuse: () => Response;
  /** How a list without records is answered. */
  none: () => Response;
  records: Record<List, Entry[]>;
}

const problem = (status: number, text: string) => [{ Key: 'Error', Value: '', Status: String(status), Message: text }];
const unauthorized = 'The combination of PrivateKey/Token/SecureURL is invalid';

const works: Store = {
  spellings: [secureUrl],
  authorized: true,
  mayRead: lists,
  refuse: () => Response.json(problem(401, unauthorized), { status: 401 }),
  none: () => noBody(404),
  records: {
    Products: [product(1, 'Fake mug', 9.5, 3), product(2, 'Fake plate', 14, 8), product(3, 'Fake bowl', 12.25, 0)],
    Categories: [
      { CategoryID: 1, CategoryName: 'Mugs', CategoryParent: 0, Hide: false },
      { CategoryID: 2, CategoryName: 'Plates', CategoryParent: 0, Hide: false },
    ],
    Customers: [customer(1, 'Ada', 'Example'), customer(2, 'Ben', 'Sample')],
    Orders: [order(1, 1000, 9.5, 'Ada', 'Example'), order(2, 1001, 26.25, 'Ben', 'Sample')],
  },
};

function product(id: number, name: string, price: number, stock: number): Entry {
  return { SKUInfo: { CatalogID: id, SKU: `FAKE-${id}`, Name: name, Price: price, Stock: stock }, MFGID: '', Hide: false };
}

/** A customer comes with the password. */
function customer(id: number, first: string, last: string): Entry {
  return {
    CustomerID: id,
    Email: `${first}@example.com`.toLowerCase(),
    Password: 'fake-password-of-a-customer',
    BillingFirstName: first,
    BillingLastName: last,
    BillingPhoneNumber: '555-0100',
  };
}

/** An order comes with fields for the card. */
function order(id: number, number: number, amount: number, first: string, last: string): Entry {
  return {
    OrderID: id,
    InvoiceNumberPrefix: 'AB-',
    InvoiceNumber: number,
    OrderDate: '2024-03-01T10:15:00',
    OrderStatusID: 1,
    OrderAmount: amount,
    BillingFirstName: first,
    BillingLastName: last,
    BillingEmail: `${first}@example.com`.toLowerCase(),
    IP: '192.0.2.1',
    CardNumber: '0000000000000000',
    CardVerification: '000',
    CardName: `${first} ${last}`,
  };
}

type Played = { Bindings: { store: Store } };

const app = new Hono<Played>();
const api = new Hono<Played>();

api.use(async ({ req, env: { store } }, next) => {
  const bearer = /^Bearer (.+)$/i.exec(req.header('Authorization') ?? '')?.[1];
  const trio = [req.header('SecureURL'), req.header('PrivateKey'), req.header('Token')];
  if (!bearer && trio.some((value) => !value)) return noBody(400);
  const known = bearer
    ? bearer === accessToken
    : store.spellings.includes(trio[0] ?? '') && trio[1] === privateKey && trio[2] === token;
  return known && store.authorized ? next() : store.refuse();
});

/** A list: `limit` and a 1-based `offset`, or `countonly`. */
function list(key: List) {
  return ({ req, env: { store } }: Context<Played>) => {
    if (!store.mayRead.includes(key)) return store.refuse();
    const entries = store.records[key];
    if (req.query('countonly') === '1') return Response.json({ TotalCount: entries.length });
    const limit = Number(req.query('limit') ?? 10);
    const offset = Number(req.query('offset') ?? 1);
    if (!(limit >= 1 && offset >= 1)) return Response.json(problem(400, 'limit and offset must be positive'), { status: 400 });
    const shown = entries.slice(offset - 1, offset - 1 + limit);
    return shown.length > 0 ? Response.json(shown) : store.none();
  };
}

for (const key of lists) api.get(`/${key}`, list(key));
api.get('/Products/skuinfo', list('Products'));
api.get('/StoreSettings', () =>
  Response.json({
    StoreInformation: { StoreName: 'Fake', StoreURL: 'http://www.fake-widgets.example', StoreSecureURL: `https://${secureUrl}` },
    MerchantInformation: { Email: 'owner@example.com' },
    StoreStandards: { CurrencyCode: 'USD' },
  }),
);
api.notFound(() => noBody(404));

// Both versions answer, with the same resources.
app.route('/3dCartWebAPI/v1', api);
app.route('/3dCartWebAPI/v2', api);
app.notFound(() => webPage('404 - File or directory not found.', 404));

const without = (missing: List) => lists.filter((key) => key !== missing);

/** 3dCart (Shift4Shop) as its REST API answers to an app that a store has authorized. */
export const sandbox = createSandbox<Store>({
  platform: '3dcart',
  samples: { 'rest-api': { storeUrl: `https://${secureUrl}`, apiKey: token, privateKey } },
  hosts: (hostname) => hostname === 'apirest.3dcart.com',
  works,
  answer: (request, store) => app.fetch(request, { store }),
  scenarios: [
    {
      id: 'empty-store',
      title: 'A new store without any data',
      facts: { records: { Products: [], Categories: [], Customers: [], Orders: [] } },
    },
    {
      id: 'empty-store-400',
      title: 'A new store that calls the first page wrong because there are no records',
      facts: {
        records: { Products: [], Categories: [], Customers: [], Orders: [] },
        none: () => Response.json(problem(400, 'The offset is greater than the record count.'), { status: 400 }),
      },
    },
    {
      id: 'secure-url-with-https',
      title: 'The store is known by its Secure URL with https:// only',
      facts: { spellings: [`https://${secureUrl}`] },
    },
    {
      id: 'secure-url-without-www',
      title: 'The store is known by its Secure URL without “www” only',
      values: { storeUrl: 'https://www.fake-widgets.example' },
      facts: { spellings: ['fake-widgets.example'] },
    },
    {
      id: 'access-token',
      title: 'An access token is used, which needs no private key',
      values: { apiKey: accessToken, privateKey: '' },
    },
    {
      id: 'access-token-with-private-key',
      title: 'An access token is entered together with a private key',
      values: { apiKey: accessToken },
    },
    { id: 'token-alone', title: 'The private key is not entered', values: { privateKey: '' } },
    { id: 'wrong-token', title: 'The API key is wrong', values: { apiKey: '9'.repeat(32) } },
    { id: 'wrong-private-key', title: 'The private key is wrong', values: { privateKey: '9'.repeat(32) } },
    { id: 'public-key', title: 'The public key was entered as the private key', values: { privateKey: publicKey } },
    { id: 'same-key-twice', title: 'The private key was entered twice', values: { apiKey: privateKey } },
    { id: 'other-store', title: 'The values belong to another store', values: { storeUrl: 'https://000x00000000.s4shops.com' } },
    {
      id: 'app-removed',
      title: 'The owner has removed the app, or the API module is not open yet',
      facts: { authorized: false },
    },
    {
      id: 'refused-as-object',
      title: 'The keys are refused in another shape',
      facts: { authorized: false, refuse: () => Response.json({ Message: unauthorized }, { status: 401 }) },
    },
    {
      id: 'refused-without-words',
      title: 'The keys are refused without a word',
      facts: { authorized: false, refuse: () => noBody(401) },
    },
    {
      id: 'refused-in-a-list',
      title: 'The keys are refused in a list of errors that comes with a good status',
      facts: { authorized: false, refuse: () => Response.json(problem(401, 'Unauthorized')) },
    },
    {
      id: 'only-a-message',
      title: 'A good status comes with a sentence and no list',
      outage: () => Response.json({ Message: 'The service is moving.' }),
    },
    { id: 'headers-refused', title: 'The API misses one of the values', outage: () => noBody(400) },
    { id: 'scope-missing-products', title: 'The app may not read products', facts: { mayRead: without('Products') } },
    { id: 'scope-missing-categories', title: 'The app may not read categories', facts: { mayRead: without('Categories') } },
    { id: 'scope-missing-customers', title: 'The app may not read customers', facts: { mayRead: without('Customers') } },
    { id: 'scope-missing-orders', title: 'The app may not read orders', facts: { mayRead: without('Orders') } },
    { id: 'scope-missing-all', title: 'The app may read nothing', facts: { mayRead: [] } },
    { id: 'rate-limited', title: 'Too many requests', outage: () => noBody(429) },
    {
      id: 'server-error-orders',
      title: 'The platform fails to list the orders',
      outage: at('/3dCartWebAPI/v2/Orders', () => noBody(500)),
    },
    { id: 'content-type-refused', title: 'The API does not accept how the check asks', outage: () => noBody(415) },
    {
      id: 'moved-page',
      title: 'The server sends the visitor to an error page',
      outage: () => {
        const answer = webPage('Object moved', 302);
        answer.headers.set('Location', '/error/');
        return answer;
      },
    },
    ...outages,
  ],
});
