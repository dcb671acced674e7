import { Hono } from 'hono';
import { redirect, webPage } from '../../../plugins/sandbox/play/answers.ts';
import { createSandbox } from '../../../plugins/sandbox/play/createSandbox.ts';
import { outages } from '../../../plugins/sandbox/play/outages.ts';

const accessToken = '00D000000000000!FAKE.0000000000000000000000000000000000000000';
const orgHost = 'acme-demo.my.salesforce.com';
/** The login server that belongs to no org. */
const loginHost = 'login.salesforce.com';

type Fields = Record<string, unknown>;

/** The objects of the org, with all their fields that are played. */
const objects: Record<string, Fields[]> = {
  Organization: [
    {
      Id: '00D000000000000AAA',
      Name: 'Sample Company',
      OrganizationType: 'Enterprise Edition',
      IsSandbox: false,
      InstanceName: 'DEU00',
    },
  ],
  Product2: [
    { Id: '01t000000000001AAA', Name: 'Demo Lamp', ProductCode: 'DEMO-1', IsActive: true },
    { Id: '01t000000000002AAA', Name: 'Demo Chair', ProductCode: null, IsActive: false },
  ],
  PricebookEntry: [
    { Id: '01u000000000001AAA', Product2Id: '01t000000000001AAA', UnitPrice: 129.9, IsActive: true },
    { Id: '01u000000000002AAA', Product2Id: '01t000000000002AAA', UnitPrice: 59, IsActive: true },
  ],
  ProductCategory: [{ Id: '0ZG000000000001AAA', Name: 'Lighting', CatalogId: '0ZS000000000001AAA' }],
  Account: [
    { Id: '001000000000001AAA', Name: 'Sample Hotels' },
    { Id: '001000000000002AAA', Name: 'Sample Offices' },
    { Id: '001000000000003AAA', Name: 'Sample Schools' },
  ],
  Contact: [{ Id: '003000000000001AAA', Name: 'Ada Sample', Email: 'ada.sample@example.com' }],
  Order: [
    { Id: '801000000000001AAA', OrderNumber: '00000100', Status: 'Activated', TotalAmount: 129.9, EffectiveDate: '2026-10-01' },
    { Id: '801000000000002AAA', OrderNumber: '00000101', Status: 'Draft', TotalAmount: 0, EffectiveDate: '2026-10-02' },
  ],
  OrderItem: [
    {
      Id: '802000000000001AAA',
      OrderId: '801000000000001AAA',
      PricebookEntryId: '01u000000000001AAA',
      Quantity: 1,
      UnitPrice: 129.9,
    },
  ],
  WebStore: [{ Id: '0ZE000000000001AAA', Name: 'Sample Store', Type: 'B2B' }],
};

/** The facts about a played org. */
interface Org {
  /** As the list of versions names them. */
  versions: string[];
  /** Versions that are listed and gone nevertheless. */
  retired: string[];
  objects: Record<string, Fields[]>;
  /** Objects that the user cannot see: no access, switched off, or not in the licence. Salesforce does not say which. */
  hiddenObjects: string[];
  /** Fields that the user cannot see. @example 'Product2.ProductCode' */
  hiddenFields: string[];
  /** What stands in front of every answer that needs a token. */
  refuse?: () => Response;
}

const works: Org = {
  versions: ['59.0', '60.0', '66.0', '67.0', '68.0'],
  retired: [],
  objects,
  hiddenObjects: [],
  hiddenFields: [],
};

const error = (status: number, errorCode: string, message: string) => Response.json([{ message, errorCode }], { status });
const sessionOver = () => error(401, 'INVALID_SESSION_ID', 'Session expired or invalid');
const passwordOver = (status: number) =>
  error(
    status,
    'INVALID_OPERATION_WITH_EXPIRED_PASSWORD',
    'The users password has expired, you must call SetPassword before attempting any other API operations',
  );
const tooMany = () => error(403, 'REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.');

// A slash at the end of an address makes no difference.
const app = new Hono<{ Bindings: { org: Org; host: string } }>({ strict: false });

app.use(async (c, next) => {
  if (c.env.host === loginHost)
    return error(400, 'URL_NOT_RESET', 'Destination URL not reset. The URL returned from login must be set');
  await next();
});

app.get('/services/data', (c) =>
  c.json(c.env.org.versions.map((version) => ({ label: `Release ${version}`, url: `/services/data/v${version}`, version }))),
);

app.use('/services/data/:version/*', async (c, next) => {
  const { org } = c.env;
  const authorization = c.req.header('Authorization') ?? '';
  if (!authorization) return sessionOver();
  if (!/^(Bearer|OAuth) 00D\w{12,15}!\S{40,}$/.test(authorization))
    return error(401, 'INVALID_AUTH_HEADER', 'INVALID_HEADER_TYPE');
  if (authorization !== `Bearer ${accessToken}`) return sessionOver();
  if (org.refuse) return org.refuse();
  const version = c.req.param('version').slice(1);
  if (!org.versions.includes(version) || org.retired.includes(version))
    return error(404, 'NOT_FOUND', 'The requested resource does not exist');
  await next();
  c.header('Sforce-Limit-Info', 'api-usage=18/5000');
});

app.get('/services/data/:version', (c) => {
  const base = `/services/data/${c.req.param('version')}`;
  return c.json({ sobjects: `${base}/sobjects`, query: `${base}/query`, limits: `${base}/limits` });
});

app.get('/services/data/:version/query', (c) => answerSoql(c.req.query('q') ?? '', c.req.param('version'), c.env.org));

app.get('/services/data/:version/limits/recordCount', (c) => {
  const names = (c.req.query('sObjects') ?? '').split(',').filter((name) => c.env.org.objects[name]);
  return c.json({ sObjects: names.map((name) => ({ count: c.env.org.objects[name]?.length, name })) });
});

app.notFound(() => error(404, 'NOT_FOUND', 'The requested resource does not exist'));

/** As much of SOQL as one needs to list records: SELECT fields or COUNT() FROM an object, perhaps with LIMIT. */
function answerSoql(soql: string, version: string, org: Org): Response {
  const parts = /^SELECT\s+(COUNT\(\)|\w[\w.]*(?:\s*,\s*\w[\w.]*)*)\s+FROM\s+(\w+)(?:\s+LIMIT\s+(\d+))?$/i.exec(soql);
  if (!parts) return error(400, 'MALFORMED_QUERY', 'unexpected token');
  const [, selected = '', object = '', limit = '2000'] = parts;
  const records = org.objects[object];
  if (!records || org.hiddenObjects.includes(object))
    return error(
      400,
      'INVALID_TYPE',
      `sObject type '${object}' is not supported. If you are attempting to use a custom object, …`,
    );
  if (/^COUNT/i.test(selected)) return Response.json({ totalSize: records.length, done: true, records: [] });
  const fields = selected.split(',').map((field) => field.trim());
  const known = Object.keys(objects[object]?.[0] ?? {});
  const hidden = fields.find((field) => !known.includes(field) || org.hiddenFields.includes(`${object}.${field}`));
  if (hidden) return error(400, 'INVALID_FIELD', `No such column '${hidden}' on entity '${object}'.`);
  // The size of the answer, never of the whole object.
  const page = records.slice(0, Number(limit)).map((record) => ({
    attributes: { type: object, url: `/services/data/${version}/sobjects/${object}/${record.Id}` },
    ...Object.fromEntries(fields.map((field) => [field, record[field]])),
  }));
  return Response.json({ totalSize: page.length, done: true, records: page });
}

const emptyOrg = Object.fromEntries(Object.keys(objects).map((name) => [name, name === 'Organization' ? objects[name] : []]));

/** Salesforce's REST API, written from its documentation and public clients of it. */
export const sandbox = createSandbox<Org>({
  platform: 'salesforce',
  samples: { cli: { accessToken, instanceUrl: `https://${orgHost}` } },
  hosts: (hostname) => hostname === orgHost || hostname === loginHost,
  works,
  answer: (request, org) => app.fetch(request, { org, host: new URL(request.url).hostname }),
  scenarios: [
    { id: 'empty-store', title: 'A new org without any data', facts: { objects: emptyOrg as Record<string, Fields[]> } },
    { id: 'older-org', title: 'The org has not yet got the newest API version', facts: { versions: ['60.0', '65.0', '66.0'] } },
    {
      id: 'table-output',
      title: 'The values are copied out of the table that the Salesforce CLI prints',
      values: {
        accessToken: `│ ${accessToken.slice(0, 30)} │\n│              │ ${accessToken.slice(30)} │`,
        instanceUrl: `https://${orgHost.replace('.my.salesforce.com', '.lightning.force.com')}/lightning/page/home`,
      },
    },

    {
      id: 'session-expired',
      title: 'The session is over',
      facts: { refuse: sessionOver },
    },
    {
      id: 'token-of-another-org',
      title: 'The token belongs to another org',
      values: { accessToken: '00D111111111111!FAKE.1111111111111111111111111111111111111111' },
    },
    {
      id: 'token-cut-off',
      title: 'The end of the token is missing',
      values: { accessToken: accessToken.slice(0, 40) },
    },
    {
      id: 'session-refused-by-policy',
      title: 'The session is live, but the org does not let it use the API',
      facts: { refuse: () => error(401, 'INVALID_SESSION_ID', 'This session is not valid for use with the REST API') },
    },
    {
      id: 'password-expired',
      title: 'The password of the user has expired',
      facts: { refuse: () => passwordOver(401) },
    },
    {
      id: 'password-expired-later',
      title: 'The password of the user has expired, which only the queries say',
      outage: (request) => (new URL(request.url).pathname.endsWith('/query') ? passwordOver(403) : undefined),
    },
    {
      id: 'error-in-xml',
      title: 'The session is over, and Salesforce says so in XML',
      facts: {
        refuse: () =>
          new Response(
            '<?xml version="1.0" encoding="UTF-8"?><Errors><Error><errorCode>INVALID_SESSION_ID</errorCode><message>Session expired or invalid</message></Error></Errors>',
            { status: 401, headers: { 'Content-Type': 'application/xml' } },
          ),
      },
    },

    {
      id: 'api-not-enabled',
      title: 'The user does not have the permission API Enabled',
      facts: { refuse: () => error(403, 'API_CURRENTLY_DISABLED', 'API is currently disabled for this user') },
    },
    {
      id: 'edition-without-api',
      title: 'The edition has no API',
      facts: { refuse: () => error(403, 'API_DISABLED_FOR_ORG', 'API is not enabled for this Organization or Partner') },
    },
    { id: 'scope-missing-products', title: 'The user may not read products', facts: { hiddenObjects: ['Product2'] } },
    { id: 'scope-missing-prices', title: 'The user may not read price books', facts: { hiddenObjects: ['PricebookEntry'] } },
    {
      id: 'scope-missing-categories',
      title: 'The org has no Commerce licence',
      facts: { hiddenObjects: ['ProductCategory', 'WebStore'] },
    },
    { id: 'scope-missing-customers', title: 'The user may not read accounts', facts: { hiddenObjects: ['Account'] } },
    { id: 'scope-missing-contacts', title: 'The user may not read contacts', facts: { hiddenObjects: ['Contact'] } },
    { id: 'scope-missing-orders', title: 'Orders are switched off in the org', facts: { hiddenObjects: ['Order'] } },
    {
      id: 'scope-missing-order-products',
      title: 'The user may read orders, but not the products in them',
      facts: { hiddenObjects: ['OrderItem'] },
    },
    {
      id: 'access-refused-orders',
      title: 'Salesforce refuses access to orders',
      outage: (request) =>
        /FROM.Order\b/.test(decodeURIComponent(request.url))
          ? error(403, 'INSUFFICIENT_ACCESS_OR_READONLY', 'insufficient access rights on object id')
          : undefined,
    },
    {
      id: 'access-refused',
      title: 'Salesforce refuses any access',
      facts: { refuse: () => error(403, 'INSUFFICIENT_ACCESS', 'The user does not have access') },
    },
    {
      id: 'field-hidden',
      title: 'The user may read products, but not their product code',
      facts: { hiddenFields: ['Product2.ProductCode'] },
    },
    {
      id: 'every-field-hidden',
      title: 'Salesforce shows not even the Id of products',
      facts: { hiddenFields: ['Product2.ProductCode', 'Product2.Id'] },
    },

    { id: 'login-host', title: 'The address is that of the login page', values: { instanceUrl: `https://${loginHost}` } },
    {
      id: 'url-not-reset',
      title: 'The address turns out to be a login server',
      outage: () => error(400, 'URL_NOT_RESET', 'Destination URL not reset. The URL returned from login must be set'),
    },
    {
      id: 'unknown-my-domain',
      title: 'No org has this My Domain',
      values: { instanceUrl: 'https://nobody-here.my.salesforce.com' },
    },
    { id: 'org-deleted', title: 'The org was deleted; a web page answers', outage: () => webPage('Page not found', 404) },
    {
      id: 'org-renamed',
      title: 'The org’s My Domain has changed',
      outage: ({ url }) => redirect(url.replace(orgHost, 'acme-new.my.salesforce.com'), 301),
    },
    { id: 'maintenance', title: 'Salesforce is being maintained', outage: () => webPage('We are down for maintenance', 503) },
    { id: 'version-gone', title: 'A listed API version is gone', facts: { retired: ['67.0'] } },
    {
      id: 'server-unavailable',
      title: 'Salesforce has an internal error, in words',
      facts: { refuse: () => error(503, 'SERVER_UNAVAILABLE', 'Too many requests waiting for connections') },
    },
    {
      id: 'unknown-exception',
      title: 'Salesforce has an unexpected error',
      facts: { refuse: () => error(500, 'UNKNOWN_EXCEPTION', 'An unexpected error occurred.') },
    },

    { id: 'rate-limited', title: 'The org’s daily number of requests is used up', facts: { refuse: tooMany } },
    {
      id: 'rate-limited-later',
      title: 'The org’s daily number of requests is used up during the check',
      outage: (request) => (new URL(request.url).pathname.endsWith('/query') ? tooMany() : undefined),
    },
    ...outages,
  ],
});
