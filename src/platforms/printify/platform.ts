import {
  advise,
  at,
  bearer,
  date,
  definePlatform,
  exact,
  get,
  lines,
  mistake,
  money,
  notOffered,
  reads,
  secret,
  source,
  step,
  text,
  when,
} from '../../definition/index.ts';

export const printify = definePlatform({
  id: 'printify',
  name: 'Printify',
  alsoCalled: ['print on demand'],
  summary: 'Create a Personal Access Token in Printify with the right scopes, and test it on this page.',
  reviewed: '2026-11-26',
  sources: [
    source('https://developers.printify.com/#create-a-personal-access-token', 'API reference: create a Personal Access Token'),
    source('https://developers.printify.com/#access-scopes', 'API reference: access scopes'),
    source('https://developers.printify.com/#api-basics', 'API reference: basics'),
    source('https://developers.printify.com/#http-status-codes', 'API reference: status codes'),
    source('https://developers.printify.com/#overview', 'API reference: overview'),
    source('https://github.com/ARau87/printify-mcp/issues/3', 'What a token without a scope is refused with'),
  ],
  needs: ['The login of the Printify account. Every plan may use the API, also the free one.'],

  methods: [
    {
      id: 'personal-access-token',
      title: 'Personal Access Token',
      minutes: 4,
      keyLives: 'one year',
      steps: [
        step(
          'open-connections',
          'Open Connections',
          lines(
            'Log in to **Printify** and open [printify.com/app/account/api](https://printify.com/app/account/api).',
            'In the menu it is [[My Profile → Connections]]; in some panels [[My stores → Connections]] or [[Manage My Stores → Connections]].',
            '\n\nIf the page first asks for an e-mail address of a developer, enter your own.',
          ),
        ),
        step('api-tokens', 'Find the API tokens', 'Scroll to the section **API tokens** and press **Generate**.'),
        step(
          'scopes',
          'Name it and choose the scopes',
          lines(
            'Name the token “{app}” and choose the access scopes.',
            '`shops.read` is always needed; besides:\n\n{permissions}',
            '\n\nFull access is not needed: it may also change your shop. If you need another scope later, make a new token.',
          ),
        ),
        step(
          'copy-token',
          'Generate and copy the token',
          lines(
            'Press **Generate token** and copy the token at once: Printify shows it only **once**.',
            'It is very long and usually starts with `eyJ`.',
          ),
        ),
        step(
          'shop-id',
          'Only with several shops: find the Shop ID',
          lines(
            'The check looks into the first connected shop of the account.',
            'For another one, choose that shop at [printify.com](https://printify.com): its number stands in the address, `https://printify.com/app/store/…`.',
          ),
        ),
      ],
      fields: [
        secret('apiToken', 'API Token', {
          from: 'copy-token',
          like: 'eyJ0eXAiOiJKV1QifQ.eyJleHAiOjQxMDI0NDQ4MDB9.AAAA_fake_AAAA',
          help: 'Printify calls it a Personal Access Token.',
          labels: ['PRINTIFY_API_TOKEN', 'PRINTIFY_API_KEY', 'PRINTIFY_TOKEN', 'Personal Access Token', 'accessToken'],
          shape: /^eyJ[\w-]+\.[\w-]+\.[\w-]+$/,
          pattern: /^[A-Za-z0-9._~+/=-]{20,3000}$/,
          patternSays: 'A token is long, has no blanks, and usually starts with eyJ. Copy all of it again.',
          mistakes: [
            mistake(/^\d+$/, 'This is a number, such as the one of a shop. The token usually starts with eyJ.'),
            mistake(/^(?:www\.)?printify\.com\b/i, 'This is a web address. Copy the token; it usually starts with eyJ.'),
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
          found: [/(?:^|[\s"'=:])(eyJ[\w-]+\.[\w-]+\.[\w-]+)/],
        }),
        text('shopId', 'Shop ID', {
          from: 'shop-id',
          like: '1234567',
          help: 'Leave it empty to look into the first connected shop.',
          optional: true,
          added: true,
          labels: ['PRINTIFY_SHOP_ID', 'Store ID'],
          shape: /^(\d{1,12}$|(https?:\/\/)?(www\.)?printify\.com\/app\/store\/\d)/i,
          clean: [[/^.*\/app\/store\/(\d+).*/, '$1']],
          pattern: /^\d{1,12}$/,
          patternSays: 'A Shop ID is a number, such as 1234567. It stands in the address of the shop in Printify.',
        }),
      ],
    },
  ],
  toolsAlsoWant: { addLater: false, permissions: [exact('catalog.read'), exact('uploads.read'), exact('print_providers.read')] },
  afterwards: ['Delete the token under [[My Profile → Connections → API tokens]].'],

  api: {
    name: 'API v1',
    hosts: ['api.printify.com'],
    base: 'https://api.printify.com/v1',
    headers: { 'User-Agent': 'Storekeys', 'Content-Type': 'application/json;charset=utf-8' },
    auth: bearer('{apiToken}'),
    lists: { list: 'data', total: 'total' },
    pace: { allows: { requests: 600, perS: 60 } },
    limits: lines(
      'Printify allows an account 600 requests a minute, and wants few of them to fail.',
      'So nothing is sent when a value is obviously wrong; this check sends three.',
    ),
  },
  authenticate: get('/shops.json', { proves: isListOfShops }),
  entities: {
    products: reads(get('/shops/{shopId}/products.json?limit=1'), {
      ...inShop(),
      permission: exact('products.read'),
      list: productsOf,
      title: 'title',
      show: { Number: 'id', SKU: 'variant.sku', Price: money('variant.price', { minor: true }) },
    }),
    orders: reads(get('/shops/{shopId}/orders.json?limit=1'), {
      ...inShop(),
      permission: exact('orders.read'),
      title: 'id',
      titled: 'Order ID',
      show: { Status: 'status', Total: money('total_price', { minor: true }), Created: date('created_at') },
    }),
    customers: notOffered('Printify has no list of customers. They appear only inside orders.'),
    categories: notOffered('Printify has no categories. Its catalogue lists the blank goods that it can print on.'),
    pages: notOffered('Printify has no pages. They belong to the shop that sells your goods.'),
    blogs: notOffered('Printify has no blog.'),
  },

  answers: [
    when({ status: 403, html: true }, 'ip-blocked'),
    when({ status: 401 }, 'credentials-rejected', {
      says: 'Printify does not accept this token. Copy all of it again; if it was deleted, generate a new one.',
      field: 'apiToken',
      step: 'api-tokens',
    }),
    when({ on: 'authenticate', status: 403 }, 'permission-missing', {
      says: lines(
        'This token may not read the shops, and everything else belongs to a shop: usually the scope “shops.read” is missing.',
        'Make a new token that has it.',
      ),
      step: 'scopes',
    }),
    when({ on: 'entities', status: 403 }, 'permission-missing', {
      says: 'The token works, but it may not read {entity}: usually the scope “{permission}” is missing. Make a new token that has it.',
      step: 'scopes',
    }),
    when({ status: 402 }, 'plan-required', {
      says: lines(
        'Printify points to the plan of the account: usually its share of requests is used up.',
        'Try again later, ask Printify, or choose a higher plan.',
      ),
    }),
    when({ on: 'entities', status: 404 }, 'store-not-found', {
      says: 'Usually this account has no shop with this Shop ID. Copy it again, or leave the field empty.',
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

function shopsIn(answer: unknown): unknown[] {
  return Array.isArray(answer) ? answer : [];
}

/** An account without a shop has an empty list. */
function isListOfShops(answer: unknown): boolean {
  return Array.isArray(answer) && answer.every((shop) => at(shop, 'id') !== undefined);
}

function isConnected(shop: unknown): boolean {
  return at(shop, 'sales_channel') !== 'disconnected';
}

/** The shop to look into: the first that is connected to a sales channel, else the first. */
function usualShop(answer: unknown): string | undefined {
  const id = at(shopsIn(answer).find(isConnected) ?? shopsIn(answer)[0], 'id');
  return id === undefined ? undefined : String(id);
}

/** Products and orders belong to a shop. Nobody needs to know its number. */
function inShop() {
  return {
    first: {
      shops: get('/shops.json', {
        onlyIf: ({ shopId }: Record<string, string>) => !shopId,
        take: { shopId: { maybe: usualShop } },
      }),
    },
    needs: { shopId: 'There is no shop in this account yet, so there is nothing to read.' },
  };
}

/** Each product with the first of its variants that is for sale. */
function productsOf(answer: unknown): unknown[] | undefined {
  const products = at(answer, 'data');
  if (!Array.isArray(products)) return undefined;
  return products.map((product: object) => {
    const variants = at(product, 'variants');
    const list = Array.isArray(variants) ? variants : [];
    return { ...product, variant: list.find((variant) => at(variant, 'is_enabled')) ?? list[0] };
  });
}
