import { type Context, Hono } from 'hono';
import { asksForPassword, cutOffJson, noBody, redirect, webPage } from '../../../plugins/sandbox/play/answers.ts';
import { at } from '../../../plugins/sandbox/play/at.ts';
import { createSandbox } from '../../../plugins/sandbox/play/createSandbox.ts';
import { hostInPath } from '../../../plugins/sandbox/play/hostInPath.ts';
import { outages } from '../../../plugins/sandbox/play/outages.ts';
import { sharedHost, strayRedirects } from '../../../plugins/sandbox/play/strayRedirects.ts';

const secretKey = `sk_${'0'.repeat(64)}`;

/** One server, at its own domain and at that of the cloud. */
const serverHosts = ['api.shop.example.com', 'fake-project.medusajs.app', 'www.example.org', sharedHost];
/** Leads to the one with `www`. */
const bareHost = 'example.org';
/** Here Medusa lives in a folder. */
const folderHost = 'www.example.com';
const folder = '/medusa';
/** The storefront, made with Next.js. */
const storefrontHost = 'shop.example.com';
/** Another program of the same kind, which is no Medusa. */
const expressHost = 'other.example.com';
/** Medusa 1. */
const olderHost = 'old.example.com';

/** The lists of the Admin API, with what an answer calls the records and the policy that roles would need. */
const lists = {
  stores: { name: 'stores', policy: 'store:read' },
  products: { name: 'products', policy: 'product:read' },
  'product-categories': { name: 'product_categories', policy: 'product_category:read' },
  collections: { name: 'collections', policy: 'collection:read' },
  customers: { name: 'customers', policy: 'customer:read' },
  orders: { name: 'orders', policy: 'order:read' },
  promotions: { name: 'promotions', policy: 'promotion:read' },
} as const;
type Path = keyof typeof lists;
const paths = Object.keys(lists) as Path[];

interface Shop {
  /** Whether the server of the shop cuts off `Authorization`. */
  cutsOffHeader: boolean;
  /** The lists that the roles of the shop refuse. */
  refused: readonly Path[];
  /** What is said to that. */
  refusal: (policy: string) => string;
  /** The lists that this version does not have. */
  unknown: readonly Path[];
  records: Record<Path, Record<string, unknown>[]>;
}

const works: Shop = {
  cutsOffHeader: false,
  refused: [],
  refusal: () => 'Forbidden',
  unknown: [],
  records: {
    stores: [{ id: 'store_01FAKE', name: 'Medusa Store' }],
    products: [
      { id: 'prod_01FAKE', title: 'Canvas tote', status: 'published', variants: [{ id: 'variant_01FAKE', sku: 'TOTE-1' }] },
      { id: 'prod_02FAKE', title: 'Felt hat', status: 'draft', variants: [] },
    ],
    'product-categories': [{ id: 'pcat_01FAKE', name: 'Bags' }],
    collections: [{ id: 'pcol_01FAKE', title: 'Spring' }],
    customers: [
      { id: 'cus_01FAKE', email: 'ada.sample@example.com', first_name: 'Ada', last_name: 'Sample' },
      { id: 'cus_02FAKE', email: 'ben.sample@example.com', first_name: null, last_name: null },
    ],
    orders: [
      {
        id: 'order_02FAKE',
        display_id: 2,
        status: 'pending',
        total: 19.5,
        currency_code: 'eur',
        created_at: '2026-01-06T17:40:00.000Z',
        version: 1,
        items: [],
      },
      {
        id: 'order_01FAKE',
        display_id: 1,
        status: 'completed',
        total: 40,
        currency_code: 'eur',
        created_at: '2026-01-05T09:12:00.000Z',
        version: 1,
        items: [],
      },
    ],
    promotions: [{ id: 'promo_01FAKE', code: 'FAKE10' }],
  },
};

const says = (status: number, type: string, message: string) => Response.json({ type, message }, { status });
const unauthorized = (message = 'Unauthorized') => Response.json({ message }, { status: 401 });
/** What Express says of a path that nobody has. */
const cannotGet = (path: string) => {
  const page = webPage('Error', 404);
  return new Response(
    `<!DOCTYPE html>\n<html lang="en">\n<head><title>Error</title></head>\n<body>\n<pre>Cannot GET ${path}</pre>\n</body>\n</html>\n`,
    page,
  );
};

type Played = { Bindings: { shop: Shop } };

const server = new Hono<Played>();

server.get('/health', () => new Response('OK', { headers: { 'Content-Type': 'text/html; charset=utf-8' } }));
server.get('/app', () => webPage('Medusa'));
server.use('/store/*', ({ req }, next) =>
  req.header('x-publishable-api-key')
    ? next()
    : Promise.resolve(
        says(
          400,
          'not_allowed',
          'Publishable API key required in the request header: x-publishable-api-key. You can manage your keys in settings in the dashboard.',
        ),
      ),
);

/** Each path below it wants a key, also one that does not exist. */
server.use('/admin/*', ({ req, env: { shop } }, next) => {
  const sent = shop.cutsOffHeader ? undefined : req.header('Authorization');
  if (sent?.startsWith('Bearer sk_'))
    return Promise.resolve(
      unauthorized(
        'A secret API key was passed as a Bearer token. Secret API keys must be sent using HTTP Basic authentication instead (Authorization: Basic <key>).',
      ),
    );
  const accepted = [secretKey, btoa(`${secretKey}:`), btoa(secretKey)].map((written) => `Basic ${written}`);
  return accepted.includes(sent ?? '') ? next() : Promise.resolve(unauthorized());
});
for (const path of paths)
  server.get(`/admin/${path}`, (c) => {
    const { shop } = c.env;
    const { name, policy } = lists[path];
    if (shop.unknown.includes(path)) return cannotGet(c.req.path);
    if (shop.refused.includes(path)) return says(403, 'forbidden', shop.refusal(policy));
    const limit = Number(c.req.query('limit') ?? 50);
    const offset = Number(c.req.query('offset') ?? 0);
    if (Number.isNaN(limit) || Number.isNaN(offset)) return says(400, 'invalid_data', 'Invalid request: Expected type: number');
    if (offset < 0) return says(500, 'unknown_error', 'An unknown error occurred.');
    const all = shop.records[path];
    return Response.json({ [name]: withFields(all.slice(offset, offset + limit), c), count: all.length, offset, limit });
  });
server.get('/admin/users/me', () => says(404, 'not_found', 'User with id: apk_01FAKE was not found'));
server.all('*', ({ req }) => cannotGet(req.path));

/** A few facts of an order come even when they are not asked for; a field that nobody knows is passed over. */
function withFields(records: Record<string, unknown>[], { req }: Context<Played>): Record<string, unknown>[] {
  const fields = req
    .query('fields')
    ?.split(',')
    .map((field) => field.split('.')[0]);
  const always = ['id', 'items', 'version'];
  return records.map((record) =>
    Object.fromEntries(Object.entries(record).filter(([name]) => fields?.includes(name) !== false || always.includes(name))),
  );
}

// The hosts differ, so each is the first part of its routes.
const app = new Hono<Played>({ getPath: hostInPath });
for (const host of serverHosts) app.route(`/${host}`, server);
app.route(`/${folderHost}${folder}`, server);
app.all(`/${bareHost}/*`, ({ req }) => redirect(req.url.replace(`//${bareHost}/`, `//www.${bareHost}/`), 301));
app.all(`/${expressHost}/*`, ({ req }) => cannotGet(new URL(req.url).pathname));
app.get(`/${olderHost}/store/products`, (c) =>
  c.json({ products: [{ id: 'prod_01FAKE', title: 'Canvas tote' }], count: 1, offset: 0, limit: 1 }),
);
app.all(`/${olderHost}/*`, () => new Response('Unauthorized', { status: 401, headers: { 'Content-Type': 'text/plain' } }));
app.all('*', () => webPage('404: This page could not be found.', 404));

const atAdmin = (answer: () => Response) => (request: Request) =>
  new URL(request.url).pathname.startsWith('/admin/') ? answer() : undefined;
const otherKey = `sk_${'0'.repeat(63)}1`;

/** Medusa’s Admin API, written from what a server of version 2.21.2 answered. */
export const sandbox = createSandbox<Shop>({
  platform: 'medusa',
  samples: { 'secret-key': { serverUrl: 'https://api.shop.example.com', secretApiKey: secretKey } },
  hosts: (hostname) => [...serverHosts, bareHost, folderHost, storefrontHost, expressHost, olderHost].includes(hostname),
  works,
  answer: (request, shop) => app.fetch(request, { shop }),
  scenarios: [
    {
      id: 'empty-store',
      title: 'A new shop without any data',
      facts: {
        records: {
          ...(Object.fromEntries(paths.map((path) => [path, []])) as unknown as Shop['records']),
          stores: works.records.stores,
        },
      },
    },
    {
      id: 'admin-address',
      title: 'The address of Medusa Admin is entered',
      values: { serverUrl: 'https://api.shop.example.com/app/settings/secret-api-keys' },
    },
    { id: 'slash-at-end', title: 'The address ends with a slash', values: { serverUrl: 'https://api.shop.example.com/' } },
    { id: 'in-a-folder', title: 'Medusa lives in a folder', values: { serverUrl: `https://${folderHost}${folder}/app` } },
    { id: 'cloud', title: 'A project in Medusa Cloud', values: { serverUrl: 'fake-project.medusajs.app' } },
    { id: 'without-www', title: 'The address without “www”, which redirects', values: { serverUrl: `https://${bareHost}` } },
    { id: 'key-as-header', title: 'The key was copied with “Basic”', values: { secretApiKey: `Basic ${secretKey}` } },
    {
      id: 'customer-without-name',
      title: 'A customer who gave no name',
      facts: { records: { ...works.records, customers: works.records.customers.slice(1) } },
    },

    { id: 'wrong-key', title: 'The key was revoked, or never existed', values: { secretApiKey: otherKey } },
    { id: 'header-cut-off', title: 'The shop’s server cuts off the key', facts: { cutsOffHeader: true } },
    { id: 'publishable-key', title: 'The key is a publishable one', values: { secretApiKey: `pk_${'0'.repeat(64)}` } },
    { id: 'shortened-key', title: 'The key is the shortened form out of the list', values: { secretApiKey: 'sk_000***000' } },
    { id: 'cut-key', title: 'The key was not copied whole', values: { secretApiKey: secretKey.slice(0, 40) } },
    { id: 'stripe-key', title: 'The key is one of Stripe', values: { secretApiKey: 'sk_test_fake' } },
    { id: 'key-id', title: 'The key’s ID is entered', values: { secretApiKey: 'apk_01FAKE' } },
    {
      id: 'key-as-bearer',
      title: 'A server on the way sends the key in another manner',
      outage: atAdmin(() =>
        unauthorized(
          'A secret API key was passed as a Bearer token. Secret API keys must be sent using HTTP Basic authentication instead (Authorization: Basic <key>).',
        ),
      ),
    },

    { id: 'scope-missing-orders', title: 'The shop’s roles refuse the orders', facts: { refused: ['orders'] } },
    {
      id: 'scope-missing-policy',
      title: 'The shop’s roles refuse the orders, and name the policy',
      facts: { refused: ['orders'], refusal: (policy) => `Insufficient permissions. Required policies: ${policy}` },
    },
    { id: 'scope-missing-all', title: 'The shop’s roles refuse everything', facts: { refused: paths } },
    { id: 'route-missing-promotions', title: 'An older Medusa without promotions', facts: { unknown: ['promotions'] } },

    { id: 'storefront', title: 'The address is that of the storefront', values: { serverUrl: `https://${storefrontHost}` } },
    { id: 'other-server', title: 'Another program answers', values: { serverUrl: `https://${expressHost}` } },
    { id: 'medusa-1', title: 'The server is Medusa 1', values: { serverUrl: `https://${olderHost}` } },
    { id: 'without-folder', title: 'The folder was left out', values: { serverUrl: `https://${folderHost}` } },
    { id: 'vendor-address', title: 'The address is Medusa’s own', values: { serverUrl: 'https://cloud.medusajs.com/projects' } },
    { id: 'password-before-site', title: 'The whole server asks for a password', outage: asksForPassword },
    {
      id: 'password-before-admin',
      title: 'The server asks for a password before the Admin API',
      outage: atAdmin(asksForPassword),
    },
    {
      id: 'firewall-before-admin',
      title: 'A firewall refuses the Admin API',
      outage: atAdmin(() => webPage('403 Forbidden', 403)),
    },
    {
      id: 'database-down',
      title: 'The server cannot reach its database',
      outage: atAdmin(() =>
        Response.json({ code: 'unknown_error', type: 'unknown_error', message: 'An unknown error occurred.' }, { status: 500 }),
      ),
    },
    { id: 'sleeping', title: 'The server sleeps', outage: () => webPage('503 Service Unavailable', 503) },
    {
      id: 'being-deployed',
      title: 'The server is being updated meanwhile',
      outage: atAdmin(() => webPage('502 Bad Gateway', 502)),
    },
    { id: 'empty-answer-orders', title: 'The orders answer with nothing at all', outage: at('/admin/orders', () => noBody(200)) },
    { id: 'malformed-orders', title: 'The orders break off in the middle', outage: at('/admin/orders', cutOffJson) },
    ...strayRedirects({ serverUrl: `https://${sharedHost}` }, { serverUrl: `https://www.${bareHost}` }),
    ...outages,
  ],
});
