/**
 * How a collection file is written, or what is wrong with it. `v1` is the Playground's own format, `v2` Postman's newer one;
 * `v2-auth` keeps the token apart from the addresses, `encoded` has it percent-encoded.
 */
export type CollectionStyle = 'v1' | 'v2' | 'v2-auth' | 'encoded' | 'without-token' | 'empty' | 'two-stores' | 'other-host';

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
    const query = style === 'without-token' || style === 'v2-auth' ? '' : `?token=${shownToken}`;
    return `https://${server}/api/v3/${store}/${path}${query}`;
  };
  const listed = requests.map((request, index) => ({ ...request, url: url(request.path, index) }));
  const file =
    style === 'v2' || style === 'v2-auth'
      ? {
          info: { name, schema: 'https://schema.getpostman.com/json/collection/v2.0.0/collection.json' },
          ...(style === 'v2-auth' ? { auth: { type: 'apikey', apikey: { key: 'token', value: token, in: 'query' } } } : {}),
          item: listed.map(({ name, method, url }) => ({ name, request: { method, header: [], url: { raw: url } } })),
        }
      : {
          id: '00000000-0000-0000-0000-000000000000',
          name,
          requests: listed.map(({ name, method, url }) => ({ name, method, url, headers: '', dataMode: 'raw' })),
        };
  return JSON.stringify(file, undefined, 2);
}
