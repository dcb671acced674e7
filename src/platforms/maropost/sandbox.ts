import { noBody, redirect, webPage } from '../../../plugins/sandbox/play/answers.ts';
import { createSandbox } from '../../../plugins/sandbox/play/createSandbox.ts';
import { outages } from '../../../plugins/sandbox/play/outages.ts';
import { sharedHost, strayRedirects } from '../../../plugins/sandbox/play/strayRedirects.ts';

const apiKey = '0'.repeat(32);
const username = 'migration-api';

const hosts = {
  store: 'www.example.com.au',
  /** The same domain without `www`: redirects. */
  bare: 'example.com.au',
  /** The same store under the vendor's domain. */
  hosted: 'fakeshop.neto.com.au',
  /** A site that is no Maropost store. */
  other: 'blog.example.com.au',
  /** A shop under a suffix that it shares with others. */
  shared: sharedHost,
};

/** The actions that read, with the name of their records. */
const names = {
  GetItem: 'Item',
  GetCustomer: 'Customer',
  GetOrder: 'Order',
  GetCategory: 'Category',
  GetContent: 'Content',
} as const;
type Action = keyof typeof names;
type Fields = Record<string, unknown>;

interface Store {
  /** Whether customers find the store with `www` or without; the other name leads there. */
  main: 'store' | 'bare';
  /** False: the key was regenerated, or its staff user is inactive. */
  keyWorks: boolean;
  permitted: readonly Action[];
  /** How records are wrapped; several ways occur. */
  wrap: (records: Fields[]) => unknown;
  /** How a refusal is worded; the real words are not documented. */
  words: { key: string; permission: string };
  /** How a refusal comes; the real way is not documented either. */
  refuse: (message: string, action: string) => Response;
  /** Sends XML, whatever was asked for. */
  alwaysXml: boolean;
  /** Something about the answer that is no failure. */
  warning: string | undefined;
  /** Actions that do not know our filters. */
  strict: readonly Action[];
  records: Record<Action, Fields[]>;
}

const allActions = Object.keys(names) as Action[];
const without = (...missing: Action[]) => allActions.filter((action) => !missing.includes(action));
const noRecords = { GetItem: [], GetCustomer: [], GetOrder: [], GetCategory: [], GetContent: [] };

const works: Store = {
  main: 'store',
  keyWorks: true,
  permitted: allActions,
  wrap: (records) => records,
  words: { key: 'Invalid API key', permission: 'You do not have permission to perform this action' },
  refuse: (message) => Response.json(refusal(message)),
  alwaysXml: false,
  warning: undefined,
  strict: [],
  records: {
    GetItem: [
      { ID: '12', SKU: 'FAKE-1', Name: 'Sample mug', DefaultPrice: '19.95', InventoryID: '12' },
      { ID: '13', SKU: 'FAKE-2', Name: 'Sample plate', DefaultPrice: '24.50', InventoryID: '13' },
    ],
    GetCustomer: [{ ID: '7', Username: 'ada', EmailAddress: 'ada.sample@example.com', DateAdded: '2025-01-02 03:04:05' }],
    GetOrder: [{ OrderID: 'N1000', OrderStatus: 'New', GrandTotal: '19.95', DatePlaced: '2026-01-02 03:04:05' }],
    GetCategory: [{ CategoryID: '3', CategoryName: 'Mugs' }],
    GetContent: [
      { ContentID: '4', ContentName: 'About us', ContentType: 'page', ContentURL: 'about-us' },
      { ContentID: '5', ContentName: 'A new mug', ContentType: 'blog', ContentURL: 'a-new-mug' },
    ],
  },
};

const refusal = (Message: string) => ({
  Messages: { Error: [{ Message, SeverityCode: 'Error', Description: '' }] },
  CurrentTime: '2026-01-02 03:04:05',
  Ack: 'Error',
});

/** XML as the API writes it: a list is an element that is repeated. */
function xml(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => xml(name, item)).join('');
  const content =
    typeof value === 'object' && value !== null
      ? Object.entries(value)
          .map(([key, item]) => xml(key, item))
          .join('')
      : String(value ?? '');
  return `<${name}>${content}</${name}>`;
}

const inXml = (action: string, value: unknown, status = 200) =>
  new Response(`<?xml version="1.0" encoding="utf-8"?>\n${xml(`${action}Response`, value)}`, {
    status,
    headers: { 'Content-Type': 'text/xml; charset=utf-8' },
  });

async function answer(request: Request, store: Store): Promise<Response> {
  const url = new URL(request.url);
  const other = store.main === 'store' ? hosts.bare : hosts.store;
  if (url.hostname === other) return redirect(url.href.replace(`//${other}/`, `//${hosts[store.main]}/`), 301);
  if (url.hostname === hosts.other || url.pathname !== '/do/WS/NetoAPI') return webPage('Page not found', 404);
  if (request.method !== 'POST') return webPage('Method not allowed', 405);

  const { headers } = request;
  const action = headers.get('NETOAPI_ACTION') as Action;
  const user = headers.get('NETOAPI_USERNAME');
  // Without any key the store refuses in its own words, whatever it says of a wrong one.
  if (!headers.has('NETOAPI_KEY'))
    return store.alwaysXml ? inXml(action, refusal('API key is missing')) : Response.json(refusal('API key is missing'));
  if (!store.keyWorks || headers.get('NETOAPI_KEY') !== apiKey || (user !== null && user !== username))
    return store.refuse(store.words.key, action);
  // What adds, updates or deletes is not played: nobody who only reads may send it.
  if (!allActions.includes(action)) return store.refuse(`Unknown action ${action}`, action);
  if (!store.permitted.includes(action)) return store.refuse(store.words.permission, action);

  const { Filter } = JSON.parse(await request.text()) as { Filter?: Fields };
  const { OutputSelector, Page = '0', Limit = '100', ...filters } = Filter ?? {};
  if (!Array.isArray(OutputSelector) || Object.keys(filters).length === 0 || 'UpdateResults' in filters)
    return store.refuse('At least one filter and one OutputSelector are needed', action);
  if (store.strict.includes(action)) return store.refuse(`Unknown filter ${Object.keys(filters)[0]}`, action);

  const first = Number(Page) * Number(Limit);
  const records = store.records[action]
    .slice(first, first + Number(Limit))
    .map((record) => Object.fromEntries(Object.entries(record).filter(([key]) => key === 'ID' || OutputSelector.includes(key))));
  const good = {
    [names[action]]: store.wrap(records),
    ...(store.warning ? { Messages: { Warning: { Message: store.warning, SeverityCode: 'Warning' } } } : {}),
    CurrentTime: '2026-01-02 03:04:05',
    Ack: store.warning ? 'Warning' : 'Success',
  };
  const wantsJson = headers.get('Accept')?.includes('application/json');
  return wantsJson && !store.alwaysXml ? Response.json(good) : inXml(action, good);
}

const withStatus = (status: number) => (message: string) => Response.json(refusal(message), { status });

/** The Neto API of Maropost Commerce, written from its documentation and public clients; how it refuses is partly assumed. */
export const sandbox = createSandbox<Store>({
  platform: 'maropost',
  samples: {
    'store-key': { storeUrl: `https://${hosts.store}`, apiKey, apiUsername: '' },
    'staff-user': { storeUrl: `https://${hosts.store}`, apiKey, apiUsername: username },
  },
  hosts: (hostname) => Object.values(hosts).includes(hostname),
  works,
  answer,
  scenarios: [
    { id: 'empty-store', title: 'A new store without any data', facts: { records: noRecords } },
    {
      id: 'empty-store-text',
      title: 'A new store that answers with an empty text',
      facts: { records: noRecords, wrap: () => '' },
    },
    { id: 'empty-store-null', title: 'A new store that answers with nothing', facts: { records: noRecords, wrap: () => null } },
    {
      id: 'empty-store-left-out',
      title: 'A new store that leaves the list out',
      facts: { records: noRecords, wrap: () => undefined },
    },
    {
      id: 'single-records',
      title: 'The store answers with one record instead of a list',
      facts: { wrap: ([record]) => record },
    },
    { id: 'in-xml', title: 'The store answers in XML', facts: { alwaysXml: true } },
    { id: 'with-warning', title: 'The store answers with a warning', facts: { warning: 'This field will be removed' } },
    {
      id: 'hosted-address',
      title: 'The store under its address at Maropost',
      values: { storeUrl: `https://${hosts.hosted}` },
    },
    { id: 'panel-address', title: 'The address of the control panel', values: { storeUrl: `https://${hosts.store}/_cpanel` } },

    { id: 'wrong-key', title: 'The key is not the one on the page', values: { apiKey: '1'.repeat(32) } },
    { id: 'key-regenerated', title: 'Somebody regenerated the key', facts: { keyWorks: false } },
    {
      id: 'user-inactive',
      title: 'The staff user is inactive',
      facts: { keyWorks: false, words: { ...works.words, key: 'Authentication failed for this user' } },
    },
    {
      id: 'wrong-username',
      title: 'The key belongs to another staff user',
      values: { apiUsername: 'other-user' },
      facts: { words: { ...works.words, key: 'Username and key do not match' } },
    },
    { id: 'wrong-key-401', title: 'The key is wrong, told with status 401', facts: { keyWorks: false, refuse: withStatus(401) } },
    { id: 'wrong-key-403', title: 'The key is wrong, told with status 403', facts: { keyWorks: false, refuse: withStatus(403) } },
    {
      id: 'wrong-key-without-words',
      title: 'The key is refused without any text',
      facts: { keyWorks: false, refuse: () => noBody(401) },
    },
    {
      id: 'wrong-key-in-xml',
      title: 'The key is wrong, told in XML',
      facts: { keyWorks: false, refuse: (message, action) => inXml(action, refusal(message)) },
    },
    {
      id: 'wrong-key-without-ack',
      title: 'The key is wrong, told by nothing but an error',
      facts: { keyWorks: false, refuse: (Message) => Response.json({ Error: { Message } }) },
    },
    {
      id: 'wrong-key-as-array',
      title: 'The key is wrong, told in another shape',
      facts: {
        keyWorks: false,
        refuse: (Message) => Response.json({ Messages: [{ Error: { Message } }], Ack: 'Error' }),
      },
    },

    { id: 'scope-missing-products', title: 'The key may not read products', facts: { permitted: without('GetItem') } },
    { id: 'scope-missing-categories', title: 'The key may not read categories', facts: { permitted: without('GetCategory') } },
    { id: 'scope-missing-customers', title: 'The key may not read customers', facts: { permitted: without('GetCustomer') } },
    { id: 'scope-missing-orders', title: 'The key may not read orders', facts: { permitted: without('GetOrder') } },
    {
      id: 'scope-missing-orders-403',
      title: 'The key may not read orders, told with status 403',
      facts: { permitted: without('GetOrder'), refuse: withStatus(403) },
    },
    { id: 'scope-missing-pages', title: 'The key may not read content', facts: { permitted: without('GetContent') } },
    { id: 'scope-missing-all', title: 'The key may read nothing', facts: { permitted: [] } },
    { id: 'filter-unknown-categories', title: 'Categories cannot be asked for as we do', facts: { strict: ['GetCategory'] } },
    { id: 'filter-unknown-all', title: 'Nothing can be asked for as we do', facts: { strict: allActions } },
    {
      id: 'refused-strangely',
      title: 'The store refuses in words that nobody knows',
      outage: () => Response.json(refusal('Computer says no')),
    },

    { id: 'unknown-store', title: 'There is no such address', values: { storeUrl: 'https://www.no-such-store.example.com' } },
    { id: 'not-maropost', title: 'The address is a site without Maropost', values: { storeUrl: `https://${hosts.other}` } },
    { id: 'not-allowed', title: 'The site takes no questions', outage: () => noBody(405) },
    { id: 'other-json', title: 'Another API answers at this address', outage: () => Response.json({ hello: 'world' }) },
    { id: 'without-www', title: 'The address without “www”, which redirects', values: { storeUrl: `https://${hosts.bare}` } },
    { id: 'with-www', title: 'The address with “www”, which redirects', facts: { main: 'bare' } },
    {
      id: 'redirect-to-panel',
      title: 'The store sends the visitor to its control panel',
      outage: () => redirect(`https://${hosts.store}/_cpanel/login`),
    },
    {
      id: 'blocked-by-firewall',
      title: 'A firewall in front of the store blocks this checker',
      outage: () => webPage('Attention Required! | Cloudflare', 403),
    },
    { id: 'rate-limited', title: 'Too many requests', outage: () => noBody(429, { 'Retry-After': '41' }) },
    { id: 'rate-limited-without-time', title: 'Too many requests, and no word of how long', outage: () => noBody(429) },
    ...strayRedirects({ storeUrl: `https://${sharedHost}` }),
    ...outages,
  ],
});
