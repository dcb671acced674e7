import { Hono } from 'hono';
import { noBody, redirect, webPage } from '../../../plugins/sandbox/play/answers.ts';
import { at } from '../../../plugins/sandbox/play/at.ts';
import { createSandbox } from '../../../plugins/sandbox/play/createSandbox.ts';
import { outages } from '../../../plugins/sandbox/play/outages.ts';
import { sharedHost, strayRedirects } from '../../../plugins/sandbox/play/strayRedirects.ts';

const username = 'fakeadmin';
const key = '0'.repeat(40);

const hosts = {
  /** The shop under its own domain. */
  shop: 'www.example.com',
  /** The same domain without `www`: redirects. */
  bare: 'example.com',
  /** The same shop while it is on trial. */
  trial: 'example.bluepark.build',
  /** A site that is not made with Bluepark. */
  other: 'blog.example.com',
  /** A shop under a suffix that it shares with others. */
  shared: sharedHost,
};

/** The lists below `/api/v1`. */
const lists = ['products', 'orders', 'taxonomy', 'skus', 'users'] as const;
type List = (typeof lists)[number];

interface Shop {
  /** The host that has the shop. */
  host: string;
  /** False: API access is unticked, or the admin user is deleted. */
  accessWorks: boolean;
  /** What the admin user may see. */
  rights: readonly (List | 'company')[];
  /** What this version of the API has. */
  resources: readonly (List | 'company')[];
  refuse: () => Response;
  records: Record<List, Record<string, unknown>[]>;
}

const everything = ['company', ...lists] as const;
const without = (...missing: (List | 'company')[]) => everything.filter((name) => !missing.includes(name));

const phrases: Record<number, string> = {
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
};

/** A failure tells its status three times: in HTTP, as a number, and in words. */
function failure(code: number, message: string, headers: Record<string, string> = {}): Response {
  return Response.json({ error: { code, phrase: phrases[code], message } }, { status: code, headers });
}

const unauthorised = () => failure(401, 'Invalid API credentials');
const notFound = () => failure(404, 'The requested resource could not be found');

const works: Shop = {
  host: hosts.shop,
  accessWorks: true,
  rights: everything,
  resources: everything,
  refuse: unauthorised,
  records: {
    products: [
      { id: 2, sku: 'FAKE-1', title: 'Fake mug', active: true, selling_price: '9.50', quantity_in_stock: 10 },
      { id: 3, sku: 'FAKE-2', title: 'Fake plate', active: true, selling_price: '12.00', quantity_in_stock: 0 },
    ],
    orders: [
      {
        id: 2,
        order_number: 'IN1002',
        order_date: '2024-01-02T03:04:05+00:00',
        status: { id: 1, name: 'Pending' },
        currency_code: 'GBP',
        total_inc_vat: '9.50',
        user_id: 7,
        email_address: 'ada.sample@example.com',
        billing_address: { first_name: 'Ada', last_name: 'Sample', address_1: '1 Sample Street', town_city: 'Fakeville' },
        ip_address: '192.0.2.1',
      },
    ],
    taxonomy: [
      { id: 1, parent_id: 0, title_path: 'Mugs', title: 'Mugs', url: `http://${hosts.shop}/mugs`, children: 1 },
      { id: 2, parent_id: 1, title_path: 'Mugs > Large', title: 'Large', url: `http://${hosts.shop}/mugs/large`, children: 0 },
      { id: 3, parent_id: 0, title_path: 'Plates', title: 'Plates', url: `http://${hosts.shop}/plates`, children: 0 },
    ],
    skus: [{ sku: 'FAKE-1' }, { sku: 'FAKE-2' }],
    users: [{ id: 7, first_name: 'Ada', last_name: 'Sample', email_address: 'ada.sample@example.com' }],
  },
};

const app = new Hono<{ Bindings: { shop: Shop } }>().basePath('/api/v1');

app.use(async (c, next) => {
  const { accessWorks, refuse } = c.env.shop;
  if (!c.req.header('Authorization')) return unauthorised();
  if (!accessWorks || c.req.header('Authorization') !== `Basic ${btoa(`${username}:${key}`)}`) return refuse();
  // Orders can be deleted all at once; whoever only reads never learns what else the API can do.
  if (c.req.method !== 'GET') return failure(405, 'This method is not allowed');
  if (!/json|\*\/\*/.test(c.req.header('Accept') ?? '*/*')) return failure(406, 'Only JSON is offered');
  await next();
  c.res.headers.set('X-Requests-Limit', '1000');
  c.res.headers.set('X-Requests-Remaining', '882');
});

app.use('/:resource/*', async (c, next) => {
  const { rights, resources } = c.env.shop;
  const resource = c.req.param('resource') as List;
  if (!resources.includes(resource)) return notFound();
  if (!rights.includes(resource)) return failure(403, 'You do not have permission to access this resource');
  await next();
});

app.get('/company', (c) =>
  c.json(
    {
      company_name: 'Fake Ltd',
      email_address: 'office@example.com',
      telephone_number: '020 7946 0000',
      town_city: 'Fakeville',
      country_code: 'GB',
      time_zone: 'Europe/London',
    },
    200,
    { 'X-Response-Type': 'singleton', 'X-Resource-Name': 'company' },
  ),
);

for (const list of lists) {
  app.get(`/${list}/count`, (c) => {
    const count = c.env.shop.records[list].length;
    return c.json({ count: count === 0 ? '0' : count });
  });

  app.get(`/${list}`, (c) => {
    const records = c.env.shop.records[list];
    const limit = Math.min(Number(c.req.query('limit') ?? 100), 100);
    const page = Number(c.req.query('page') ?? 1);
    // The tree of categories comes whole.
    const shown = list === 'taxonomy' ? records : records.slice((page - 1) * limit, page * limit);
    if (shown.length === 0) return notFound();
    return c.json(shown, 200, {
      'X-Response-Type': 'collection',
      'X-Resource-Name': list,
      'X-Resource-Count': String(records.length),
      'X-Response-Count': String(shown.length),
      'X-Resource-Pages': String(Math.ceil(records.length / limit)),
      'X-Resource-Limit': String(limit),
      'X-Resource-Page': String(page),
    });
  });
}

app.notFound(notFound);

function answer(request: Request, shop: Shop): Response | Promise<Response> {
  const url = new URL(request.url);
  const other = shop.host === hosts.bare ? hosts.shop : hosts.bare;
  if (url.hostname === other) return redirect(url.href.replace(`//${other}/`, `//${shop.host}/`), 301);
  if (url.hostname !== shop.host || !url.pathname.startsWith('/api/')) return webPage('Page not found', 404);
  return app.fetch(request, { shop });
}

const tooMany = () => failure(429, 'Request limit exceeded', { 'X-Requests-Limit': '1000', 'X-Requests-Remaining': '0' });

/** Bluepark's API v1, written from its user guide and recorded answers. */
export const sandbox = createSandbox<Shop>({
  platform: 'bluepark',
  samples: { 'admin-user': { storeUrl: `https://${hosts.shop}/api/v1`, apiUsername: username, apiKey: key } },
  hosts: (hostname) => Object.values(hosts).includes(hostname),
  works,
  answer,
  scenarios: [
    {
      id: 'empty-store',
      title: 'A new shop without any data',
      facts: { records: { products: [], orders: [], taxonomy: [], skus: [], users: [] } },
    },
    {
      id: 'trial-shop',
      title: 'A shop on trial, under Bluepark’s own domain',
      values: { storeUrl: `https://${hosts.trial}/api/v1` },
      facts: { host: hosts.trial },
    },
    { id: 'shop-address', title: 'The plain address of the shop', values: { storeUrl: `https://${hosts.shop}/mugs` } },

    { id: 'wrong-key', title: 'The API Key is not the one on the page', values: { apiKey: '1'.repeat(40) } },
    { id: 'wrong-user', title: 'The API Username is wrong', values: { apiUsername: 'otheradmin' } },
    { id: 'access-off', title: 'API access is not ticked, or the admin user is deleted', facts: { accessWorks: false } },
    {
      id: 'access-off-without-words',
      title: 'API access is refused without any text',
      facts: { accessWorks: false, refuse: () => noBody(401, { 'WWW-Authenticate': 'Basic realm="API"' }) },
    },
    {
      id: 'access-off-page',
      title: 'API access is refused with a web page',
      facts: { accessWorks: false, refuse: () => webPage('401 Unauthorized', 401) },
    },

    { id: 'scope-missing-company', title: 'The admin user may not see the company', facts: { rights: without('company') } },
    { id: 'scope-missing-products', title: 'The admin user may not see products', facts: { rights: without('products') } },
    { id: 'scope-missing-orders', title: 'The admin user may not see orders', facts: { rights: without('orders') } },
    { id: 'scope-missing-categories', title: 'The admin user may not see categories', facts: { rights: without('taxonomy') } },
    { id: 'scope-missing-customers', title: 'The admin user may not see customers', facts: { rights: without('users') } },
    { id: 'scope-missing-all', title: 'The admin user may see nothing', facts: { rights: [] } },
    { id: 'customers-unknown', title: 'The shop’s API has no customers', facts: { resources: without('users') } },
    { id: 'company-unknown', title: 'The shop’s API has no company', facts: { resources: without('company') } },

    { id: 'unknown-shop', title: 'There is no such address', values: { storeUrl: 'https://www.no-such-shop.example.com' } },
    { id: 'not-bluepark', title: 'The address is a site without Bluepark', values: { storeUrl: `https://${hosts.other}` } },
    { id: 'other-json', title: 'Another API answers at this address', outage: () => Response.json({ hello: 'world' }) },
    { id: 'nothing-there', title: 'Nothing is found at this address', outage: notFound },
    { id: 'without-www', title: 'The address without “www”, which redirects', values: { storeUrl: `https://${hosts.bare}` } },
    { id: 'with-www', title: 'The address with “www”, which redirects', facts: { host: hosts.bare } },
    { id: 'redirect-to-shop', title: 'The API sends the visitor to the shop', outage: () => redirect(`https://${hosts.shop}/`) },

    { id: 'rate-limited', title: 'Too many requests', outage: tooMany },
    { id: 'rate-limited-orders', title: 'The limit of requests is reached at the orders', outage: at('/api/v1/orders', tooMany) },
    {
      id: 'server-error-orders',
      title: 'The orders cannot be read because of an internal error',
      outage: at('/api/v1/orders', () => failure(500, 'Internal error')),
    },
    ...strayRedirects({ storeUrl: `https://${sharedHost}/api/v1` }),
    ...outages,
  ],
});
