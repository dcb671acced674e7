import { auth } from 'hono/utils/basic-auth';
import { noBody } from '../../../plugins/sandbox/play/answers.ts';
import type { Entry, Right, Shop } from './sandboxShop.ts';

/** Columns whose texts are kept by language. */
const translated = ['name', 'meta_title'];

/** Everything that this version hands out. */
const known = [
  'addresses',
  'categories',
  'combinations',
  'content_management_system',
  'customers',
  'languages',
  'orders',
  'products',
  'shops',
];

/**
 * The webservice, as version 8.2 answers.
 * @param resource behind `/api/`
 * @param key the one that opens this shop
 */
export function webservice(request: Request, resource: string, shop: Shop, key: string): Response {
  const { searchParams } = new URL(request.url);
  const inJson = searchParams.get('output_format') === 'JSON';
  const refuse = (status: number, ...errors: [code: number, message: string][]) => written(status, errors, inJson);
  const given = keyIn(request, shop);
  if (given === undefined)
    return new Response('401 Unauthorized', {
      status: 401,
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'WWW-Authenticate':
          'Basic realm="Welcome to PrestaShop Webservice, please enter the authentication key as the login. No password required."',
      },
    });
  if (!shop.webserviceOn)
    return refuse(503, [22, 'The PrestaShop webservice is disabled. Please activate it in the PrestaShop Back Office']);
  if (given === '') return refuse(401, [17, 'Authentication key is empty']);
  if (given.length !== 32) return refuse(401, [18, 'Invalid authentication key format']);
  if (shop.refusal) return refuse(shop.refusal[0], [shop.refusal[1], shop.refusal[2]]);
  const noPermission: [number, string] = [21, 'No permission for this authentication key'];
  // The database does not look at capitals.
  if (!shop.keyWorks || given.toUpperCase() !== key) return refuse(401, [20, 'Authentification key is not active'], noPermission);
  if (Object.keys(shop.rights).length === 0) return refuse(401, noPermission);
  if (!shop.keyIsOfShop) return refuse(403, [132, 'No permission for this key on this shop']);
  if (resource === '') return inJson ? noBody(500) : root(shop);
  if (!known.includes(resource))
    return refuse(400, [
      27,
      `Resource of type "${resource}" does not exists. Did you mean: "orders"? The full list is: "addresses"`,
    ]);
  const rights = shop.rights[resource];
  if (!rights) return refuse(401, [26, `Resource of type "${resource}" is not allowed with this authentication key`]);
  if (!rights.includes(request.method as Right))
    return refuse(405, [25, `Method ${request.method} is not allowed for the resource ${resource} with this authentication key`]);
  return list(resource, searchParams, shop, inJson, refuse);
}

/** The user name of the header, or a parameter; a header of another kind is none. */
function keyIn(request: Request, shop: Shop): string | undefined {
  const inHeader = shop.headerArrives ? auth(request)?.username : undefined;
  return inHeader ?? (shop.queryArrives ? (new URL(request.url).searchParams.get('ws_key') ?? undefined) : undefined);
}

function list(
  resource: string,
  parameters: URLSearchParams,
  shop: Shop,
  inJson: boolean,
  refuse: (status: number, ...errors: [code: number, message: string][]) => Response,
): Response {
  const all = shop.records[resource] ?? [];
  const columns = /^\[(.+)\]$/.exec(parameters.get('display') ?? '')?.[1]?.split(',') ?? ['id'];
  const missing = columns.find((column) => shop.lacks.includes(column));
  if (missing) return refuse(400, [35, `Unable to display this field "${missing}". However, these are available: id, reference`]);
  const limit = Number(parameters.get('limit') ?? all.length);
  const records = all.slice(0, limit).map((record) => chosen(record, columns, shop));
  if (!inJson) return xml(`<${resource}>${records.map((record) => `<${resource} id="${record.id}"/>`).join('')}</${resource}>`);
  const text = JSON.stringify(records.length === 0 ? [] : { [resource]: records });
  return new Response(shop.printed + text, {
    headers: {
      'Content-Type': shop.printed ? 'application/javascript' : 'application/json',
      'PSWS-Version': '8.2.0',
      'Execution-Time': '0.027',
    },
  });
}

function chosen(record: Entry, columns: string[], { languages }: Shop): Record<string, unknown> {
  const inLanguages = (text: unknown) => [
    { id: '1', value: text },
    { id: '2', value: `${text} (fr)` },
  ];
  const entries = columns.map((column) => [
    column,
    languages > 1 && translated.includes(column) ? inLanguages(record[column]) : record[column],
  ]);
  return Object.fromEntries(entries);
}

/** What the key may do. */
function root({ rights }: Shop): Response {
  const all: Right[] = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE', 'HEAD'];
  const lines = Object.entries(rights).map(([name, own]) => {
    const attributes = all.map((right) => `${right.toLowerCase()}="${own.includes(right)}"`).join(' ');
    return `<${name} xlink:href="https://www.fake-shop.example/api/${name}" ${attributes}>\n<description>…</description>\n</${name}>`;
  });
  return xml(`<api shopName="Fake shop">\n${lines.join('\n')}\n</api>`);
}

function xml(inside: string, status = 200): Response {
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<prestashop xmlns:xlink="http://www.w3.org/1999/xlink">\n${inside}\n</prestashop>\n`,
    { status, headers: { 'Content-Type': 'text/xml; charset=utf-8', 'PSWS-Version': '8.2.0' } },
  );
}

/** An error in the format that was asked for. */
function written(status: number, errors: [code: number, message: string][], inJson: boolean): Response {
  if (inJson) return Response.json({ errors: errors.map(([code, message]) => ({ code, message })) }, { status });
  const lines = errors.map(
    ([code, message]) => `<error>\n<code><![CDATA[${code}]]></code>\n<message><![CDATA[${message}]]></message>\n</error>`,
  );
  return xml(`<errors>\n${lines.join('\n')}\n</errors>`, status);
}
