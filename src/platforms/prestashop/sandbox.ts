import { asksForPassword, noBody, redirect, webPage } from '../../../plugins/sandbox/play/answers.ts';
import { at } from '../../../plugins/sandbox/play/at.ts';
import { createSandbox } from '../../../plugins/sandbox/play/createSandbox.ts';
import { outages } from '../../../plugins/sandbox/play/outages.ts';
import { sharedHost, strayRedirects } from '../../../plugins/sandbox/play/strayRedirects.ts';
import { adminApi } from './sandboxAdminApi.ts';
import { resources, rightsFor, type Shop, works } from './sandboxShop.ts';
import { webservice } from './sandboxWebservice.ts';

const mainHost = 'www.fake-shop.example';
/** Names that lead to the main one. */
const otherHosts = ['fake-shop.example', 'shop.fake-shop.example', 'old-shop.example'];
const storeUrl = `https://${mainHost}`;
const webserviceKey = 'FAKE0000FAKE0000FAKE0000FAKE0000';
const client = { clientId: 'fake-migration', clientSecret: '0000fake0000fake0000fake0000fake' };

const notFound = () =>
  new Response('<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>404 Not Found</title>\n</head></html>', {
    status: 404,
    headers: { 'Content-Type': 'text/html; charset=iso-8859-1' },
  });

function answer(request: Request, shop: Shop): Response | Promise<Response> {
  const url = new URL(request.url);
  if (!url.pathname.startsWith(`${shop.folder}/`)) return notFound();
  const path = url.pathname.slice(shop.folder.length);
  const inAdminApi = /^\/admin-api(\/.*)$/.exec(path)?.[1];
  if (inAdminApi) return shop.adminApiOn ? adminApi(request, inAdminApi, shop, client) : notFound();
  const resource = resourceIn(path, url.searchParams, shop);
  if (resource === undefined) return path === '/' ? webPage('Fake shop') : notFound();
  if (url.hostname !== mainHost) return toMainHost(url, resource, shop);
  return webservice(request, resource, shop, webserviceKey);
}

function resourceIn(path: string, parameters: URLSearchParams, { rewrites }: Shop): string | undefined {
  if (path === '/webservice/dispatcher.php') return parameters.get('url') ?? '';
  return rewrites
    ? /^\/api(?:\/(.*))?$/
        .exec(path)
        ?.slice(1)
        .map((rest = '') => rest)[0]
    : undefined;
}

/** Leads to the main name; only between a name and the same with `www` does the path survive. */
function toMainHost({ hostname, pathname, search, searchParams }: URL, resource: string, { folder }: Shop): Response {
  const parameters = new URLSearchParams([['url', resource], ...searchParams]);
  const path = `www.${hostname}` === mainHost ? `${pathname}${search}` : `${folder}/`;
  return redirect(`https://${mainHost}${path}?${parameters}`);
}

/** The way that is entered by its key alone, and the one with two values. */
const byKey = { method: 'webservice' };
const byClient = { method: 'admin-api' };
const without = (...missing: string[]) => rightsFor(Object.keys(works.rights).filter((name) => !missing.includes(name)));

/** PrestaShop: the webservice from a server of version 8.2, the Admin API from the source of version 9. */
export const sandbox = createSandbox<Shop>({
  platform: 'prestashop',
  samples: { webservice: { storeUrl, webserviceKey }, 'admin-api': { storeUrl, ...client } },
  hosts: (hostname) => [mainHost, ...otherHosts, sharedHost].includes(hostname),
  works,
  answer,
  scenarios: [
    {
      id: 'empty-store',
      title: 'A new shop without any data',
      facts: { records: {} },
    },
    {
      id: 'in-folder',
      title: 'The shop lives in a folder',
      values: { storeUrl: `${storeUrl}/boutique` },
      facts: { folder: '/boutique' },
    },
    {
      id: 'folder-missing',
      title: 'The shop lives in a folder, and the address is without it',
      facts: { folder: '/boutique' },
    },
    { id: 'page-address', title: 'The address of a page', values: { storeUrl: `${storeUrl}/new-products` } },
    {
      id: 'back-office-address',
      title: 'The address of the back office',
      values: { storeUrl: `${storeUrl}/admin123abc/index.php` },
    },
    { id: 'without-www', title: 'The address without “www”, which redirects', values: { storeUrl: 'https://fake-shop.example' } },
    {
      id: 'other-name',
      title: 'Another name of the shop, which leads to the main one and loses the path',
      values: { storeUrl: 'https://shop.fake-shop.example' },
    },
    {
      id: 'former-domain',
      title: 'A former domain of the shop, which leads to another one',
      values: { storeUrl: 'https://old-shop.example' },
    },
    { id: 'no-rewriting', title: 'The web server does not rewrite addresses', facts: { rewrites: false } },
    { id: 'several-languages', title: 'The shop has two languages', ...byKey, facts: { languages: 2 } },
    {
      id: 'key-in-small-letters',
      title: 'The key was typed in small letters',
      ...byKey,
      values: { webserviceKey: webserviceKey.toLowerCase() },
    },
    {
      id: 'older-version-column',
      title: 'An older version lacks a column',
      ...byKey,
      facts: { lacks: ['price', 'date_add'] },
    },
    {
      id: 'notice-before-json',
      title: 'PHP prints a notice in front of each list',
      ...byKey,
      facts: {
        printed: '<br />\n<b>Deprecated</b>:  Creation of dynamic property in <b>/classes/Shop.php</b> on line <b>1</b><br />\n',
      },
    },
    {
      id: 'key-may-change',
      title: 'The key may also change and delete data',
      ...byKey,
      facts: { rights: rightsFor(resources, ['GET', 'PUT', 'POST', 'PATCH', 'DELETE', 'HEAD']) },
    },

    { id: 'webservice-off', title: 'The webservice is switched off', ...byKey, facts: { webserviceOn: false } },
    { id: 'header-cut-off', title: 'The server cuts off the header with the key', ...byKey, facts: { headerArrives: false } },
    {
      id: 'key-never-arrives',
      title: 'The server cuts off the key, in the header and in the address',
      ...byKey,
      facts: { headerArrives: false, queryArrives: false },
    },
    {
      id: 'wrong-key',
      title: 'The key is mistyped',
      ...byKey,
      values: { webserviceKey: 'FAKE0000FAKE0000FAKE0000FAKE9999' },
    },
    { id: 'key-switched-off', title: 'The key is switched off, or was deleted', ...byKey, facts: { keyWorks: false } },
    {
      id: 'key-does-not-exist',
      title: 'The key does not exist, said by another version',
      ...byKey,
      facts: { refusal: [401, 19, 'Authentification key does not exist'] },
    },
    {
      id: 'key-format',
      title: 'PrestaShop does not take the key for one',
      ...byKey,
      facts: { refusal: [401, 18, 'Invalid authentication key format'] },
    },
    { id: 'key-without-permissions', title: 'Nothing is ticked for the key', ...byKey, facts: { rights: {} } },
    { id: 'key-of-another-shop', title: 'The key is for another of several shops', ...byKey, facts: { keyIsOfShop: false } },
    {
      id: 'wrong-client-secret',
      title: 'The Client secret is mistyped',
      ...byClient,
      values: { clientSecret: '9999fake0000fake0000fake0000fake' },
    },
    { id: 'client-switched-off', title: 'The API client is switched off', ...byClient, facts: { clientWorks: false } },

    {
      id: 'scope-missing-products',
      title: 'Products may not be read',
      facts: { rights: without('products'), scopes: ['category_read'] },
    },
    {
      id: 'scope-missing-categories',
      title: 'Categories may not be read',
      facts: { rights: without('categories'), scopes: ['product_read'] },
    },
    { id: 'scope-missing-customers', title: 'Customers may not be read', ...byKey, facts: { rights: without('customers') } },
    { id: 'scope-missing-orders', title: 'Orders may not be read', ...byKey, facts: { rights: without('orders') } },
    {
      id: 'scope-missing-pages',
      title: 'Pages may not be read',
      ...byKey,
      facts: { rights: without('content_management_system') },
    },
    {
      id: 'scope-missing-all',
      title: 'Nothing of this may be read',
      ...byKey,
      facts: { rights: rightsFor(['languages']) },
    },
    { id: 'no-scopes', title: 'The API client has no scopes', ...byClient, facts: { scopes: [] } },
    {
      id: 'ticked-but-not-view',
      title: 'Products are ticked, but not under View',
      ...byKey,
      facts: { rights: { ...works.rights, products: ['POST'] } },
    },
    {
      id: 'token-without-scope',
      title: 'The token lacks the scope it was asked for',
      ...byClient,
      facts: { tokenHasScopes: false },
    },

    {
      id: 'older-version-pages',
      title: 'An old version without pages in its webservice',
      ...byKey,
      outage: at('/api/content_management_system', () =>
        Response.json(
          { errors: [{ code: 27, message: 'Resource of type "content_management_system" does not exists.' }] },
          { status: 400 },
        ),
      ),
    },
    {
      id: 'older-admin-api-categories',
      title: 'An older Admin API without categories',
      ...byClient,
      facts: { knownScopes: ['product_read'] },
    },
    {
      id: 'admin-api-off',
      title: 'The Admin API is switched off, or the version is older than 9',
      ...byClient,
      facts: { adminApiOn: false },
    },
    {
      id: 'php-error-products',
      title: 'A fault of PHP at the products, in debug mode',
      ...byKey,
      outage: at('/api/products', () =>
        Response.json(
          { errors: [{ code: 2, message: '[PHP Warning #2] Undefined array key (/classes/Product.php, line 1)' }] },
          { status: 500 },
        ),
      ),
    },
    {
      id: 'server-error-products',
      title: 'The products end in an empty answer',
      ...byKey,
      outage: at('/api/products', () => noBody(500)),
    },
    {
      id: 'password-in-front',
      title: 'The web server asks for a password of its own',
      outage: asksForPassword,
    },
    { id: 'other-website', title: 'Another website is at this address', outage: () => webPage('Page not found', 404) },
    {
      id: 'rate-limited',
      title: 'The host lets through no more requests',
      outage: () => noBody(429, { 'Retry-After': '30' }),
    },
    ...strayRedirects({ storeUrl: `https://${sharedHost}` }),
    ...outages,
  ],
});
