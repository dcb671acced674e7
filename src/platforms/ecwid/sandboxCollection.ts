/**
 * How a collection file is written, or what is wrong with it. `v1` is the Playground's own format, `v2` Postman's newer one;
 * `v2-auth` keeps the token apart from the addresses, `encoded` has it percent-encoded. Since tokens count in a header only,
 * it stands there: as a line of text (`v1-header`), in a list (`v2-header`), or as Postman's own kind of login (`v2-bearer`).
 */
export type CollectionStyle =
  | 'v1'
  | 'v2'
  | 'v2-auth'
  | 'v1-header'
  | 'v2-header'
  | 'v2-bearer'
  | 'encoded'
  | 'without-token'
  | 'empty'
  | 'two-stores'
  | 'other-host';

/** Requests that Ecwid's API Playground lists. Some of them write: whoever reads the file must not run it. */
const requests = [
  { name: 'Get categories', method: 'GET', path: 'categories' },
  { name: 'Get customers', method: 'GET', path: 'customers' },
  { name: 'Get orders', method: 'GET', path: 'orders' },
  { name: 'Get products', method: 'GET', path: 'products' },
  { name: 'Delete product', method: 'DELETE', path: 'products/100000001' },
  { name: 'Update store profile', method: 'PUT', path: 'profile' },
];

/** The Postman collection file behind a Personal Collection URL. */
export function collectionFile(
  style: CollectionStyle,
  { host, storeId, token }: { host: string; storeId: string; token: string },
): string {
  const name = 'Ecwid API Playground';
  if (style === 'empty') return JSON.stringify({ name, requests: [] });
  const url = (path: string, index: number) => {
    const server = style === 'other-host' ? 'api.ecwid.example' : host;
    const store = style === 'two-stores' && index > 0 ? '7654321' : storeId;
    const shownToken = style === 'encoded' ? token.replace('_', '%5F') : token;
    const query = isInAddress(style) ? `?token=${shownToken}` : '';
    return `https://${server}/api/v3/${store}/${path}${query}`;
  };
  const listed = requests.map((request, index) => ({ ...request, url: url(request.path, index) }));
  const header = style === 'v2-header' ? [{ key: 'Authorization', value: `Bearer ${token}` }] : [];
  const file = style.startsWith('v2')
    ? {
        info: { name, schema: 'https://schema.getpostman.com/json/collection/v2.0.0/collection.json' },
        ...loginOf(style, token),
        item: listed.map(({ name, method, url }) => ({ name, request: { method, header, url: { raw: url } } })),
      }
    : {
        id: '00000000-0000-0000-0000-000000000000',
        name,
        requests: listed.map(({ name, method, url }) => ({
          name,
          method,
          url,
          headers: style === 'v1-header' ? `Accept: application/json\nAuthorization: Bearer ${token}\n` : '',
          dataMode: 'raw',
        })),
      };
  return JSON.stringify(file, undefined, 2);
}

function isInAddress(style: CollectionStyle): boolean {
  return !['without-token', 'v2-auth', 'v1-header', 'v2-header', 'v2-bearer'].includes(style);
}

function loginOf(style: CollectionStyle, token: string): object {
  if (style === 'v2-auth') return { auth: { type: 'apikey', apikey: { key: 'token', value: token, in: 'query' } } };
  if (style === 'v2-bearer') return { auth: { type: 'bearer', bearer: [{ key: 'token', value: token, type: 'string' }] } };
  return {};
}
