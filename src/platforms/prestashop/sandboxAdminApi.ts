import type { Entry, Shop } from './sandboxShop.ts';

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token that names the scopes it was made for. It ends in the year 2100. */
const tokenFor = (scopes: string[]) =>
  `${part({ typ: 'JWT', alg: 'RS256' })}.${part({ sub: 'fake-migration', exp: 4_102_444_800, scopes })}.ZmFrZQ`;

const refuse = (status: number, error: string, description: string, hint?: string) =>
  Response.json({ error, error_description: description, ...(hint ? { hint } : {}), message: description }, { status });

/** The Admin API of version 9, as its module and its tests have it. */
export async function adminApi(
  request: Request,
  path: string,
  shop: Shop,
  client: { clientId: string; clientSecret: string },
): Promise<Response> {
  if (path === '/access_token' && request.method === 'POST') return accessToken(await request.formData(), shop, client);
  const header = request.headers.get('Authorization');
  // A bare text in JSON.
  if (!header) return Response.json('No Authorization header provided', { status: 401 });
  const given = /^Bearer [\w-]+\.([\w-]+)\.[\w-]+$/.exec(header)?.[1];
  if (!given) return Response.json('Invalid credentials', { status: 401 });
  const { scopes } = JSON.parse(Buffer.from(given, 'base64url').toString()) as { scopes: string[] };
  const limit = Number(new URL(request.url).searchParams.get('limit') ?? 50);
  const { products = [], categories = [] } = shop.records;
  if (path === '/products') return scopes.includes('product_read') ? list(products.map(product), limit) : forbidden();
  if (path === '/categories') return scopes.includes('category_read') ? list(categories.map(category), limit) : forbidden();
  return problem(404, `No route found for "GET ${request.url}"`);
}

function accessToken(form: FormData, shop: Shop, client: { clientId: string; clientSecret: string }): Response {
  const { clientId, clientSecret } = client;
  const isKnown = form.get('client_id') === clientId && form.get('client_secret') === clientSecret;
  if (form.get('grant_type') !== 'client_credentials')
    return refuse(400, 'unsupported_grant_type', 'The authorization grant type is not supported by the authorization server.');
  if (!shop.clientWorks || !isKnown) return refuse(401, 'invalid_client', 'Client authentication failed');
  const scopes = form.getAll('scope[]').map(String);
  const unknown = scopes.find((scope) => !shop.knownScopes.includes(scope));
  if (unknown)
    return refuse(
      400,
      'invalid_scope',
      'The requested scope is invalid, unknown, or malformed',
      `Check the \`${unknown}\` scope`,
    );
  const denied = scopes.find((scope) => !shop.scopes.includes(scope));
  if (denied)
    return refuse(
      401,
      'access_denied',
      'The resource owner or authorization server denied the request.',
      `Usage of scope \`${denied}\` is not allowed for this client`,
    );
  return Response.json({ token_type: 'Bearer', expires_in: 3600, access_token: tokenFor(shop.tokenHasScopes ? scopes : []) });
}

const product = ({ id, name, active, price }: Entry) => ({
  productId: id,
  type: 'standard',
  active: active === '1',
  name,
  quantity: 5,
  priceTaxExcluded: Number(price),
  priceTaxIncluded: Number(price) * 1.2,
});
const category = ({ id, name }: Entry) => ({ categoryId: id, active: true, name });

function list(all: object[], limit: number): Response {
  return Response.json({ totalItems: all.length, sortOrder: 'asc', limit, filters: [], items: all.slice(0, limit) });
}

const forbidden = () => problem(403, 'Access Denied.');

function problem(status: number, detail: string): Response {
  const headers = { 'Content-Type': 'application/problem+json; charset=utf-8' };
  return Response.json({ type: `/errors/${status}`, title: 'An error occurred', status, detail }, { status, headers });
}
