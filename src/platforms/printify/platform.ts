import {
  advise,
  bearer,
  date,
  definePlatform,
  get,
  jwtIsOver,
  mistake,
  money,
  notOffered,
  reads,
  secret,
  step,
  text,
  when,
} from '../../definition/index.ts';

interface Shop {
  id?: number;
  sales_channel?: string;
}

const shopsIn = (answer: unknown): (Shop | null)[] => (Array.isArray(answer) ? answer : []);
const isConnected = (shop: Shop | null) => shop?.sales_channel !== 'disconnected';

/** The shop to look into: the first that is connected to a sales channel, else the first. */
const usualShop = (answer: unknown): string | undefined => {
  const shop = shopsIn(answer).find(isConnected) ?? shopsIn(answer)[0];
  return shop?.id === undefined ? undefined : String(shop.id);
};

/** Products and orders belong to a shop. Nobody needs to know its number. */
const inShop = {
  first: { shops: get('/shops.json', { onlyIf: ({ shopId }) => !shopId, take: { shopId: { maybe: usualShop } } }) },
  needs: { shopId: 'There is no shop in this account yet, so there is nothing to read.' },
};

/** Each product with the first of its variants that is for sale. */
const productsOf = (answer: unknown) => {
  const products = (answer as { data?: { variants?: { is_enabled?: boolean }[] }[] } | undefined)?.data;
  if (!Array.isArray(products)) return undefined;
  return products.map((product) => {
    const variants = Array.isArray(product?.variants) ? product.variants : [];
    return { ...product, variant: variants.find((variant) => variant?.is_enabled) ?? variants[0] };
  });
};

const newToken = 'Tokens cannot be changed, so make a new one.';

export const printify = definePlatform({
  id: 'printify',
  name: 'Printify',
  alsoCalled: ['print on demand'],
  summary: 'Create a Personal Access Token in Printify with the right scopes, and test it on this page.',
  reviewed: '2026-11-22',
  sources: [
    'https://developers.printify.com/#create-a-personal-access-token',
    'https://developers.printify.com/#access-scopes',
    'https://developers.printify.com/#api-basics',
    'https://developers.printify.com/#http-status-codes',
    'https://developers.printify.com/#overview',
    'https://github.com/ARau87/printify-mcp/issues/3',
  ],
  needs: ['The login of the Printify account. Every plan may use the API, also the free one.'],

  methods: [
    {
      id: 'personal-access-token',
      title: 'Personal Access Token',
      steps: [
        step(
          'open-connections',
          'Open Connections',
          'Log in to **Printify**. Open the menu of your account or of your store and choose **Connections** (**My Profile → Connections**, or **My stores → Connections**). Or open `https://printify.com/app/account/api`.\n\nIf the page first asks for an e-mail address of a developer, enter your own.',
        ),
        step('api-tokens', 'Find the API tokens', 'Scroll to the section **API tokens** and press **Generate**.'),
        step(
          'scopes',
          'Name it and choose the scopes',
          'Name the token “{app}” and choose the access scopes. `shops.read` is always needed; besides:\n\n{permissions}\n\nFor a full move, also add `catalog.read`, and if {tool} asks for them `uploads.read` (the artwork) and `print_providers.read`. Full access is not needed: it may also change your shop. Scopes cannot be changed later.',
        ),
        step(
          'copy-token',
          'Generate and copy the token',
          'Press **Generate token** and copy the token at once: Printify shows it only **once**. It is very long and usually starts with `eyJ`. It ends after **one year**.',
        ),
        step(
          'shop-id',
          'Only with several shops: find the Shop ID',
          'The check looks into the first connected shop of the account. For another one, open that shop in Printify: its number stands in the address, `https://printify.com/app/store/…`.',
        ),
      ],
      fields: [
        secret('apiToken', 'API Token', {
          from: 'copy-token',
          like: 'eyJ0eXAiOiJKV1QifQ.eyJleHAiOjQxMDI0NDQ4MDB9.AAAA_fake_AAAA',
          help: 'Printify calls it a Personal Access Token.',
          clean: [
            [/\s*[\r\n]+\s*/g, ''],
            [/^(?:export\s+)?[A-Z]+(?:_[A-Z]+)*_(?:TOKEN|KEY)=["']?([^"'=][^"']*)["']?$/, '$1'],
            [/^(?:API Token|Personal Access Token)\s*[:=]\s*/i, ''],
            [/^(?:Authorization:\s*)?Bearer\s+/i, ''],
          ],
          pattern: /^[A-Za-z0-9._~+/=-]{20,3000}$/,
          patternSays: 'A token is long, has no blanks, and usually starts with eyJ. Copy all of it again.',
          mistakes: [
            mistake(/^\d+$/, 'This is a number, such as the one of a shop. The token usually starts with eyJ.', {
              belongsIn: 'shopId',
            }),
            mistake(
              /^(?:https?:\/\/)?(?:www\.)?printify\.com\b|^https?:/i,
              'This is a web address. Copy the token; it usually starts with eyJ.',
              {
                belongsIn: 'shopId',
              },
            ),
            mistake(/^[^@\s]+@[^@\s]+$/, 'This is an e-mail address. Copy the token; it usually starts with eyJ.'),
          ],
          notes: [
            {
              match: /^[A-Za-z0-9]{40}$/,
              says: 'This may be a token of Printful, which is another service. A token of Printify usually starts with eyJ.',
            },
            {
              match: /^(?!eyJ[\w-]+\.[\w-]+\.[\w-]+$)/,
              says: 'A token usually starts with eyJ and has two dots in it. If this one is rejected, copy all of it again.',
            },
          ],
          found: [
            /\S[\s"'=:]+(eyJ[\w-]+\.[\w-]+\.[\w-]+)/,
            /(?:access_token|(?:API|Access)[ _]Token|Authorization)["']?\s*[:=]\s*["']?(?:Bearer\s+)?([\w.~+/=-]{20,})/i,
          ],
        }),
        text('shopId', 'Shop ID', {
          from: 'shop-id',
          like: '1234567',
          help: 'Leave it empty to look into the first connected shop.',
          optional: true,
          added: true,
          clean: [[/^.*\/app\/store\/(\d+).*$/, '$1']],
          pattern: /^\d{1,12}$/,
          patternSays: 'A Shop ID is a number, such as 1234567. It stands in the address of the shop in Printify.',
          mistakes: [mistake(/^eyJ/, 'This is the API Token. The Shop ID is a number.', { belongsIn: 'apiToken' })],
          found: [/\/app\/store\/(\d{1,12})/, /shop[ _]?id["']?\s*[:=]\s*["']?(\d{1,12})\b/i],
        }),
      ],
    },
  ],
  afterwards: ['Delete the token under **Connections → API tokens**.'],

  api: {
    name: 'API v1',
    hosts: ['api.printify.com'],
    base: 'https://api.printify.com/v1',
    headers: { 'User-Agent': 'Storekeys', 'Content-Type': 'application/json;charset=utf-8' },
    auth: bearer('{apiToken}'),
    limits:
      'Printify allows an account 600 requests a minute, and wants few of them to fail. So nothing is sent when a value is obviously wrong; this check sends three.',
  },
  authenticate: get('/shops.json', { proves: Array.isArray }),
  entities: {
    products: reads(get('/shops/{shopId}/products.json?limit=1'), {
      ...inShop,
      permission: 'products.read',
      list: productsOf,
      title: 'title',
      show: { Number: 'id', SKU: 'variant.sku', Price: money('variant.price', { minor: true }) },
      total: 'total',
    }),
    orders: reads(get('/shops/{shopId}/orders.json?limit=1'), {
      ...inShop,
      permission: 'orders.read',
      list: 'data',
      title: 'id',
      show: { Status: 'status', Total: money('total_price', { minor: true }), Created: date('created_at') },
      total: 'total',
    }),
    customers: notOffered('Printify has no list of customers. They appear only inside orders.'),
    categories: notOffered('Printify has no categories. Its catalogue lists the blank goods that it can print on.'),
    pages: notOffered('Printify has no pages. They belong to the shop that sells your goods.'),
    blogs: notOffered('Printify has no blog.'),
  },

  answers: [
    when({ status: 403, html: true }, 'ip-blocked'),
    when({ status: 401, test: (_, { apiToken = '' }) => jwtIsOver(apiToken) }, 'credentials-expired', {
      says: 'This token has ended, as tokens do after a year. Generate a new one.',
      field: 'apiToken',
      step: 'api-tokens',
    }),
    when({ status: 401 }, 'credentials-rejected', {
      says: 'Printify does not accept this token. Copy all of it again; if it was deleted, generate a new one.',
      field: 'apiToken',
      step: 'api-tokens',
    }),
    when({ on: 'authenticate', status: 403 }, 'permission-missing', {
      says: `The token is genuine, but may not read the shops, and everything else belongs to a shop: the scope “shops.read” is missing. ${newToken}`,
      step: 'scopes',
    }),
    when({ on: 'entities', status: 403 }, 'permission-missing', {
      says: `The token works, but it may not read {entity}: the scope “{permission}” is missing. ${newToken}`,
      step: 'scopes',
    }),
    when({ status: 402 }, 'plan-required', {
      says: 'Printify says that your plan’s share of requests is used up. Try again later, ask Printify, or choose a higher plan.',
    }),
    when({ on: 'entities', status: 404 }, 'store-not-found', {
      says: 'This account has no shop with this Shop ID. Copy it again, or leave the field empty.',
      field: 'shopId',
    }),
  ],
  advice: [
    advise(
      { test: ({ answers }) => shopsIn(answers.authenticate).filter(isConnected).length > 1 },
      'This account has several shops. Unless you enter a Shop ID, the first connected one is looked into.',
      { field: 'shopId', step: 'shop-id' },
    ),
  ],
});
