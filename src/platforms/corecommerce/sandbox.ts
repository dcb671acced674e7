import { noBody, redirect, webPage } from '../../../plugins/sandbox/play/answers.ts';
import { createSandbox } from '../../../plugins/sandbox/play/createSandbox.ts';
import { outages } from '../../../plugins/sandbox/play/outages.ts';

const username = 'api';
const key = '0'.repeat(32);
const password = 'password-00000000';
const storeName = 'example-store';

const hosts = {
  store: `${storeName}.corecommerce.com`,
  /** Older shops share a server. */
  shared: 'www12.corecommerce.com',
};

/** The actions that read, with the name of their records. */
const names = {
  ACTION_TYPE_PRODUCT_LIST: 'Product',
  ACTION_TYPE_CATEGORY_LIST: 'Category',
  ACTION_TYPE_CUSTOMER_LIST: 'Customer',
  ACTION_TYPE_ORDER_LIST: 'Order',
} as const;
type Action = keyof typeof names;

interface Store {
  /** Where the admin lives: at the shop's own name, or on a shared server in a folder. */
  admin: string;
  password: string;
  allowed: readonly Action[];
  /** How a refusal is told; the real way is not known. */
  refuse: (action: string, words: string) => Response;
  /** The records as XML. */
  records: Record<Action, string[]>;
}

const allActions = Object.keys(names) as Action[];
const without = (...missing: Action[]) => allActions.filter((action) => !missing.includes(action));

const inXml = (content: string, status = 200) =>
  new Response(`<?xml version="1.0"?>\n<Response>${content}</Response>\n`, { status, headers: { 'Content-Type': 'text/xml' } });

const refuse = (action: string, words: string) =>
  inXml(`<Action>${action}</Action><Status>FAILURE_CODE</Status><Code>0</Code><Message>${words}</Message>`);

const address = '<Address><Street>1 Sample Street</Street><City>Sampleton</City></Address>';

const works: Store = {
  admin: `https://${hosts.store}/admin`,
  password,
  allowed: allActions,
  refuse,
  records: {
    ACTION_TYPE_PRODUCT_LIST: [
      product(8, 'Sample mug', 'MUG-1', '10.00'),
      product(9, 'Sample plate', 'PLATE-1', '12.50'),
      product(10, 'Mug &amp; plate', 'SET-1', '20.00'),
    ],
    ACTION_TYPE_CATEGORY_LIST: [
      '<Category id="1"><Name>Mugs</Name></Category>',
      '<Category id="2"><Name>Plates</Name></Category>',
    ],
    // Passwords come along in clear text.
    ACTION_TYPE_CUSTOMER_LIST: [
      `<Customer id="7"><FirstName>Ada</FirstName><Email>ada.sample@example.com</Email><Password>fake-clear-text</Password><PasswordHint>fake-hint</PasswordHint>${address}</Customer>`,
    ],
    ACTION_TYPE_ORDER_LIST: [
      `<Order id="100"><Number>1100</Number><IpAddress>192.0.2.1</IpAddress><Items length="1"><Item id="1"/></Items>${address}</Order>`,
      `<Order id="101"><Number>1101</Number><IpAddress>192.0.2.1</IpAddress><Items length="2"><Item id="2"/><Item id="3"/></Items>${address}</Order>`,
    ],
  },
};

function product(id: number, name: string, sku: string, price: string): string {
  const language = `<LanguageData charset="UTF-8" name="English" id="1"><Name>${name}</Name></LanguageData>`;
  return `<Product id="${id}"><Languages length="1">${language}</Languages><Sku>${sku}</Sku><Price><Amount>${price}</Amount></Price></Product>`;
}

/** What an element of a request holds. */
function read(xml: string, element: string): string {
  const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };
  const content = new RegExp(`<${element}>([^<]*)</${element}>`).exec(xml)?.[1] ?? '';
  return content.replace(/&\w+;/g, (entity) => entities[entity] ?? entity);
}

async function answer(request: Request, store: Store): Promise<Response> {
  if (request.url !== `${store.admin}/_callback.php`) return webPage('Page not found', 404);
  const xml = await request.text();
  if (request.method !== 'POST' || !/^(<\?xml[^>]*>)?\s*<Request version="1\.0">/.test(xml)) return noBody(200);
  const action = read(xml, 'Action') as Action;
  const credentials = ['Username', 'Password', 'StoreName', 'XMLKey'].map((element) => read(xml, element));
  if (credentials.join('\n') !== [username, store.password, storeName, key].join('\n'))
    return store.refuse(action, 'Authentication failed');
  // What changes data is not played: nobody who only reads may send it.
  if (!allActions.includes(action)) return store.refuse(action, 'Unknown action');
  if (!store.allowed.includes(action)) return store.refuse(action, 'Access to this action is denied');

  const records = store.records[action];
  const skip = Number(read(xml, 'Skip'));
  const shown = records.slice(skip, skip + Number(read(xml, 'Limit') || 240));
  const list = `<List length="${shown.length}" possibleLength="${records.length}">${shown.join('')}</List>`;
  return inXml(`<Action>${action}</Action><Status>SUCCESS_CODE</Status><Code/>${list}`);
}

const wrongKey = '1'.repeat(32);
const loginPage = () =>
  new Response(
    '<!DOCTYPE html><html><head><title>Login</title></head><body><form name="digiSHOP" method="post"></form></body></html>',
    { headers: { 'Content-Type': 'text/html' } },
  );

/** CoreCommerce's XML API, written from one public client and an integrator's samples; no refusal of it was ever seen. */
export const sandbox = createSandbox<Store>({
  platform: 'corecommerce',
  samples: {
    'api-key': { apiUsername: username, apiKey: key, storeUrl: `https://${hosts.store}`, storeName, apiPassword: password },
  },
  hosts: (hostname) => Object.values(hosts).includes(hostname),
  works,
  answer,
  scenarios: [
    {
      id: 'empty-store',
      title: 'A new store without any data',
      facts: {
        records: {
          ACTION_TYPE_PRODUCT_LIST: [],
          ACTION_TYPE_CATEGORY_LIST: [],
          ACTION_TYPE_CUSTOMER_LIST: [],
          ACTION_TYPE_ORDER_LIST: [],
        },
      },
    },
    { id: 'without-password', title: 'The store wants no password', values: { apiPassword: '' }, facts: { password: '' } },
    {
      id: 'unusual-password',
      title: 'The password holds signs that mean something in XML',
      values: { apiPassword: 'fake<&>"\'0' },
      facts: { password: 'fake<&>"\'0' },
    },
    {
      id: 'shared-address',
      title: 'An older store on a shared server',
      values: { storeUrl: `https://${hosts.shared}/~${storeName}` },
      facts: { admin: `https://${hosts.shared}/~${storeName}/admin` },
    },

    { id: 'wrong-key', title: 'The key is not the one that was made', values: { apiKey: wrongKey } },
    { id: 'wrong-username', title: 'The user name is wrong', values: { apiUsername: 'admin' } },
    { id: 'wrong-password', title: 'The password is missing', values: { apiPassword: '' } },
    { id: 'wrong-store-name', title: 'The Store Name is wrong', values: { storeName: 'Example Store Ltd' } },
    {
      id: 'wrong-key-401',
      title: 'The key is wrong, told with status 401',
      values: { apiKey: wrongKey },
      facts: { refuse: () => noBody(401) },
    },
    {
      id: 'wrong-key-403',
      title: 'The key is wrong, told with status 403',
      values: { apiKey: wrongKey },
      facts: { refuse: () => noBody(403) },
    },
    {
      id: 'refused-without-words',
      title: 'The store refuses without saying why',
      facts: {
        allowed: [],
        refuse: (action) => inXml(`<Action>${action}</Action><Status>FAILURE_CODE</Status><Code>801</Code>`),
      },
    },

    {
      id: 'scope-missing-products',
      title: 'The key may not read products',
      facts: { allowed: without('ACTION_TYPE_PRODUCT_LIST') },
    },
    {
      id: 'scope-missing-categories',
      title: 'The key may not read categories',
      facts: { allowed: without('ACTION_TYPE_CATEGORY_LIST') },
    },
    {
      id: 'scope-missing-customers',
      title: 'The key may not read customers',
      facts: { allowed: without('ACTION_TYPE_CUSTOMER_LIST') },
    },
    { id: 'scope-missing-orders', title: 'The key may not read orders', facts: { allowed: without('ACTION_TYPE_ORDER_LIST') } },
    { id: 'scope-missing-all', title: 'The key may read nothing', facts: { allowed: [] } },

    { id: 'own-domain', title: 'The store’s own domain', values: { storeUrl: 'https://www.example.com' } },
    {
      id: 'other-company',
      title: 'The address of another company of that name',
      values: { storeUrl: 'https://example-store.corecommerce.com.br' },
    },
    { id: 'vendor-address', title: 'The address of CoreCommerce itself', values: { storeUrl: 'https://www.corecommerce.com' } },
    { id: 'address-missing', title: 'The address is left out', values: { storeUrl: '' } },
    { id: 'unknown-store', title: 'There is no such store', values: { storeUrl: 'https://no-such-store.corecommerce.com' } },
    { id: 'login-page', title: 'The login page answers instead of the API', outage: loginPage },
    { id: 'page-not-found', title: 'There is no API at this store', outage: () => webPage('Page not found', 404) },
    {
      id: 'redirect-to-admin',
      title: 'The store sends the visitor to its admin area',
      outage: () => redirect('/admin/index.php'),
    },
    {
      id: 'redirect-to-own-domain',
      title: 'The store sends the visitor to its own domain',
      outage: () => redirect('https://www.example.com/admin/_callback.php', 301),
    },
    { id: 'blank-answer', title: 'The store answers with nothing at all', outage: () => noBody(200) },
    {
      id: 'cut-off',
      title: 'The XML breaks off in the middle',
      outage: () => new Response('<?xml version="1.0"?>\n<Response><Action>', { headers: { 'Content-Type': 'text/xml' } }),
    },
    {
      id: 'other-xml',
      title: 'Something else answers in XML',
      outage: () => new Response('<rss version="2.0"><channel/></rss>', { headers: { 'Content-Type': 'text/xml' } }),
    },
    { id: 'rate-limited', title: 'Too many requests', outage: () => noBody(429, { 'Retry-After': '20' }) },
    ...outages,
  ],
});
