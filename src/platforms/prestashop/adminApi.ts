import {
  bearer,
  exact,
  exchange,
  get,
  lines,
  type MethodInput,
  mistake,
  money,
  notOffered,
  reads,
  secret,
  sourced,
  step,
  text,
} from '../../definition/index.ts';
import { generatedKey, storeUrl } from './values.ts';

const noList = 'The Admin API lists no such data. Create a Webservice key for it, which works in PrestaShop 9 too.';

/** The Admin API, new in PrestaShop 9. Each kind of data gets a token of its own, so that one missing scope spoils nothing else. */
export const adminApi: MethodInput = {
  id: 'admin-api',
  title: 'Admin API (version 9)',
  chooseIf: 'PrestaShop 9, for a tool that asks for a Client ID.',
  intro:
    'For PrestaShop **9** and later. The Admin API lists products and categories, but no orders, customers or pages: most moves need a **Webservice key**, also in version 9.',
  minutes: 5,
  keyLives: 'until you delete the API client; the tokens made from it end after about an hour',
  afterwards: [
    sourced(
      'Delete the API client under [[Advanced Parameters → Admin API]].',
      'https://devdocs.prestashop-project.org/9/admin-api/authorization_server/internal_authorization/',
    ),
  ],
  steps: [
    step(
      'open-admin-api',
      'Open the Admin API',
      lines(
        'Visit your shop as a customer does and copy its address: that is the **Store URL**.\n\nThen',
        'log in to the back office of your shop and open [[Advanced Parameters → Admin API]]. Before version 9 there is none.',
      ),
    ),
    step(
      'create-client',
      'Create an API client',
      lines(
        'Press **Add new API Client**. Enter “{app}” as **Client name**, and choose a **Client ID**, such as `migration`.',
        'Set **Enabled** to **Yes**, and leave the **Token lifetime** as it is.',
      ),
    ),
    step('scopes', 'Allow reading', 'Among the scopes, switch on these:\n\n{permissions}'),
    step(
      'copy-secret',
      'Copy the secret',
      'Press **Generate client secret and save**. Copy the **Client secret** at once: it is shown only now.',
    ),
  ],
  fields: [
    storeUrl('open-admin-api'),
    text('clientId', 'Client ID', {
      from: 'create-client',
      like: 'fake-migration',
      labels: ['PRESTASHOP_CLIENT_ID', 'Identifiant client', 'ID de cliente', 'Client-ID'],
      pattern: /^[\w.-]{1,255}$/,
      patternSays: 'A Client ID has letters, digits, dots and dashes, and no blanks. Copy it again from the list of API clients.',
    }),
    secret('clientSecret', 'Client secret', {
      from: 'copy-secret',
      like: '0000fake0000fake0000fake0000fake',
      labels: ['PRESTASHOP_CLIENT_SECRET', 'Secret client', 'Client-Secret'],
      pattern: /^\S{16,128}$/,
      patternSays: 'A Client secret has at least 16 characters and no blanks. Generate a new one if it is not at hand.',
      mistakes: [
        mistake(
          /^eyJ[\w-]*\.[\w-]+\.[\w-]*$/,
          'This token was made from the Client secret, and ends after an hour. Copy the Client secret itself.',
        ),
        mistake(
          generatedKey,
          'This looks like a Webservice key. Choose “Webservice key” above, or enter the Client secret of the API client.',
        ),
      ],
    }),
  ],
  // Without any scope: whatever the client may do, this is its proof.
  authenticate: token('accessToken'),
  entities: {
    products: list('products', 'product_read', {
      title: 'name',
      show: { Price: money('priceTaxExcluded'), Quantity: 'quantity' },
    }),
    categories: list('categories', 'category_read', { title: 'name' }),
    customers: notOffered(noList),
    orders: notOffered(noList),
    pages: notOffered(noList),
  },
};

function token(variable: string, scope: Record<string, string> = {}) {
  const client = { grant_type: 'client_credentials', client_id: '{clientId}', client_secret: '{clientSecret}' };
  return exchange(
    '{storeUrl}/admin-api/access_token',
    { form: { ...client, ...scope } },
    { take: { [variable]: 'access_token' } },
  );
}

function list(path: string, scope: string, options: Pick<Parameters<typeof reads>[1], 'title' | 'show'>) {
  return reads(get(`{storeUrl}/admin-api/${path}?limit=1`, { auth: bearer(`{${path}Token}`) }), {
    first: { [`${path}-token`]: token(`${path}Token`, { 'scope[]': scope }) },
    permission: exact(scope),
    list: 'items',
    total: 'totalItems',
    ...options,
  });
}
