import {
  type AnswerFacts,
  address,
  advise,
  anyPublicHost,
  date,
  definePlatform,
  exchange,
  get,
  mistake,
  money,
  notOffered,
  personal,
  reads,
  secret,
  step,
  text,
  when,
} from '../../definition/index.ts';

const orders = '/api/oms/pvt/orders?page=1&per_page=1';

/** The login says Success; the list of orders, which is asked where there is no login, has no such word. */
const isRefused = ({ json }: AnswerFacts) =>
  typeof json === 'object' && json !== null && !('list' in json) && (json as { authStatus?: unknown }).authStatus !== 'Success';

const accountOf = (storeUrl = '') => /^https:\/\/([^.]+)\.(?:myvtex\.com|vtexcommercestable\.com\.br)$/.exec(storeUrl)?.[1];

const namesTwoAccounts = (_: AnswerFacts, { storeUrl, accountName }: Record<string, string>) =>
  (accountOf(storeUrl) ?? accountName) !== accountName;

const isExternal = (_: AnswerFacts, { appKey = '', accountName }: Record<string, string>) =>
  !appKey.toLowerCase().startsWith(`vtexappkey-${accountName}-`);

export const vtex = definePlatform({
  id: 'vtex',
  name: 'VTEX',
  alsoCalled: ['VTEX Commerce Platform', 'VTEX IO'],
  summary: 'Generate an application key and token in VTEX with a role that may read, and test them on this page.',
  reviewed: '2026-11-22',
  sources: [
    'https://developers.vtex.com/docs/api-reference',
    'https://github.com/vtex/openapi-schemas',
    'https://github.com/vtexdocs/dev-portal-content',
    'https://help.vtex.com/en/tutorial/generated-keys--7fnU4iZdvZKbxCaT3Ymdjc',
    'https://help.vtex.com/en/docs/tracks/api-keys-for-integrations',
    'https://help.vtex.com/tutorial/api-keys--4bFEmcHXgpNksoePchZyy6',
    'https://nango.dev/docs/api-integrations/vtex/connect',
    'https://github.com/vtex/faststore/issues/2907',
  ],
  needs: [
    'A VTEX user with the role **User Administrator - RESTRICTED**, or with a custom role that has the resource **Edit API Keys**.',
  ],

  methods: [
    {
      id: 'application-key',
      title: 'Application key and token',
      steps: [
        step(
          'account',
          'Copy the Store URL and the Account Name',
          'Log in to your **VTEX admin panel**. The browser shows an address such as `https://accountname.myvtex.com/admin`. The part before `/admin` is the **Store URL**; the first word of it, here `accountname`, is the **Account Name**.',
        ),
        step(
          'role',
          'Prepare a role that may read',
          'A key may only do what its roles allow, and a key without a role may read nothing. Make a custom role with these resources of the **License Manager**:\n\n{permissions}\n\nResources of the catalogue and of Master Data are in none of the ready-made roles. A high-level role such as **Owner (Admin Super)** contains everything and works too, but such a key can also change everything; VTEX advises against it.',
        ),
        step(
          'create-key',
          'Generate a key',
          'Click your **profile avatar** at the top right and open **Account Settings → API Keys**, tab **Generated**. Press **+ Generate Key**, write “{app}” as **Key identification**, choose the role, and press **Generate**.\n\nIn an older admin, click the **Apps** icon, then **Application Keys → Manage My Keys → Generate New**; the name is called **label** there.',
        ),
        step(
          'copy-key',
          'Copy the key and the token',
          'Copy the **Application Key** and the **Application Token** at once; today VTEX calls them **API key** and **API token**. The token is shown only **once**.',
        ),
      ],
      fields: [
        address('storeUrl', 'Store URL', {
          from: 'account',
          like: 'https://examplestore.myvtex.com',
          help: 'It only serves to compare. The check uses the Account Name.',
          optional: true,
          hosts: [anyPublicHost],
          neverHosts: ['vtex.com', 'www.vtex.com', 'help.vtex.com', 'developers.vtex.com', 'status.vtex.com'],
          neverSays: 'This page belongs to VTEX and not to your store. Copy the address that you see in your admin panel.',
          clean: [
            // A workspace stands before the account: dev--examplestore.
            [
              /^(?:https?:\/\/)?(?:[a-z0-9-]{1,63}?--)?([a-z0-9_-]+)\.myvtex\.com(?:\.br)?(?:[/?#].*)?$/i,
              'https://$1.myvtex.com',
            ],
          ],
          notes: [
            {
              match: /^(?!https:\/\/[^.]+\.(?:myvtex\.com|vtexcommercestable\.com\.br)$)/,
              says: 'This is the public address of a shop, which does not tell its account. The Account Name decides.',
            },
          ],
          found: [/(https:\/\/[\w-]+\.myvtex\.com)\b/i],
        }),
        text('accountName', 'Account Name', {
          from: 'account',
          like: 'examplestore',
          lowerCase: true,
          clean: [
            [/^(?:https?:\/\/)?(?:[a-z0-9-]{1,63}?--)?([a-z0-9_-]+)\.(?:myvtex\.com|vtexcommercestable\.com\.br)\b.*$/i, '$1'],
          ],
          pattern: /^[a-z0-9][a-z0-9_-]{0,62}$/,
          patternSays:
            'An Account Name has letters, digits and dashes only. It is the first word of the address of your admin panel, before .myvtex.com.',
          mistakes: [
            mistake(/^vtexappkey-/i, 'This is the Application Key. The Account Name is the first word of the admin’s address.', {
              belongsIn: 'appKey',
            }),
          ],
          found: [/account[_ -]?name["']?\s*[:=]\s*["']?([\w-]+)/i, /https:\/\/([\w-]+)\.myvtex\.com\b/i],
        }),
        secret('appKey', 'Application Key', {
          from: 'copy-key',
          like: 'vtexappkey-examplestore-AAAAAA',
          clean: [[/^X-VTEX-API-AppKey\s*:\s*/i, '']],
          pattern: /^vtexappkey-[A-Za-z0-9_-]+$/i,
          patternSays:
            'An Application Key starts with vtexappkey- and the name of an account. Copy it again from the list of API keys.',
          mistakes: [
            mistake(/^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i, 'This is an e-mail address. The Application Key starts with vtexappkey-.'),
            mistake(
              /^(?:X-VTEX-API-AppToken\s*:\s*)?(?!vtexappkey|X-VTEX)[A-Za-z0-9._-]{40,}$/i,
              'This looks like the Application Token. The Application Key starts with vtexappkey-.',
              { belongsIn: 'appToken' },
            ),
          ],
          found: [/(vtexappkey-[A-Za-z0-9_-]+)/i],
        }),
        secret('appToken', 'Application Token', {
          from: 'copy-key',
          like: 'A'.repeat(96),
          // It is copied with line breaks where the page is narrow.
          clean: [
            [/\s+/g, ''],
            [/^X-VTEX-API-AppToken:/i, ''],
          ],
          pattern: /^[A-Za-z0-9._-]{20,2000}$/,
          patternSays:
            'An Application Token is a long row of letters. Copy all of it; if it is not shown any more, generate a new key.',
          mistakes: [
            mistake(
              /^(?:X-VTEX-API-AppKey\s*:\s*)?vtexappkey-/i,
              'This is the Application Key. The Application Token is much longer and is shown next to it.',
              { belongsIn: 'appKey' },
            ),
          ],
          notes: [
            {
              match: /^eyJ/,
              says: 'This may be the token of a logged-in user, which ends after a day. If it is rejected, enter the Application Token of a key.',
            },
          ],
          found: [/(?:app|application|api)?[_ -]?token["']?\s*[:=]\s*["']?([A-Za-z0-9._-]{20,})/i],
        }),
      ],
    },
  ],
  afterwards: [
    'Set the key to **Inactive** under **Account Settings → API Keys**. A token does not end by itself; VTEX only reminds you to renew it.',
  ],

  api: {
    name: 'Core Commerce APIs',
    hosts: ['*.vtexcommercestable.com.br'],
    base: 'https://{accountName}.vtexcommercestable.com.br',
    headers: { 'Content-Type': 'application/json' },
    auth: { headers: { 'X-VTEX-API-AppKey': '{appKey}', 'X-VTEX-API-AppToken': '{appToken}' } },
    limits:
      'VTEX does not say how many requests it allows; this check uses five. Orders are counted for the last two years, which is all that VTEX lists.',
  },
  // The login needs no role, and changes nothing. The token that it answers with is not used.
  authenticate: exchange(
    '/api/vtexid/apptoken/login',
    { json: { appkey: '{appKey}', apptoken: '{appToken}' } },
    { otherwise: { when: { status: [403, 404, 405] }, ask: get(orders) } },
  ),
  entities: {
    products: reads(get('/api/catalog_system/pvt/products/GetProductAndSkuIds?_from=1&_to=1'), {
      permission: 'Catalog → Content → Product management',
      list: (answer) => {
        const { data } = (answer ?? {}) as { data?: Record<string, number[]> };
        return data && Object.entries(data).map(([id, skus]) => ({ title: `Product ${id}`, skus: skus.join(', ') }));
      },
      title: 'title',
      show: { SKUs: 'skus' },
      total: 'range.total',
    }),
    categories: reads(get('/api/catalog_system/pub/category/tree/1'), {
      permission: 'Catalog → Content → Category',
      list: '',
      title: 'name',
    }),
    customers: reads(
      get('/api/dataentities/CL/search?_fields=id,email,firstName,lastName', { headers: { 'REST-Range': 'resources=0-1' } }),
      {
        permission: 'Dynamic Storage → Read only documents',
        list: '',
        title: personal('firstName'),
        show: { 'Last name': personal('lastName'), 'E-mail': personal('email') },
        total: { header: 'REST-Content-Range', match: /\/(\d+)$/ },
      },
    ),
    orders: reads(get(orders), {
      permission: 'OMS → OMS access → List Orders',
      list: 'list',
      title: 'orderId',
      show: {
        Customer: personal('clientName'),
        Status: 'status',
        Total: money('totalValue', { minor: true, currency: 'currencyCode' }),
        Created: date('creationDate'),
      },
      total: 'paging.total',
    }),
    pages: notOffered('Where a VTEX store keeps its pages depends on its storefront, so they are not checked.'),
    blogs: notOffered('Where a VTEX store keeps its blog depends on its storefront, so it is not checked.'),
  },

  answers: [
    when({ on: 'authenticate', test: namesTwoAccounts }, 'invalid-value', {
      says: 'The Store URL and the Account Name name two different accounts. Copy both from the address of the same admin panel.',
      field: 'accountName',
    }),
    when({ status: [403, 404, 410], text: /\b(?:account|store)\b[^".]{0,40}\binactive\b/i }, 'store-unavailable', {
      says: 'VTEX says that this account is not active. Ask VTEX’s support.',
    }),
    when({ on: 'customers', status: 503, text: /wildcard|usage/i }, 'rate-limited', {
      says: 'VTEX does not allow searches for customers at the moment, because there were too many. Check again later.',
    }),
    ...[{ status: 401 }, { status: '2xx' as const, test: isRefused }].map((condition) =>
      when({ ...condition, on: 'authenticate' }, 'credentials-rejected', {
        says: 'VTEX does not accept this Application Key with this Application Token. The key may be inactive or its token renewed; copy both again, or generate a new key.',
        step: 'copy-key',
      }),
    ),
    // Where there is no login, the list of orders is asked: a key that may not read it is a good key.
    when({ on: 'authenticate', status: 403, html: false }, 'ok'),
    when({ on: 'entities', status: [401, 403], html: false }, 'permission-missing', {
      says: 'The key works, but no role of it may read {entity}. Add the resource “{permission}” to its role.',
      step: 'role',
    }),
    when({ on: 'authenticate', status: 404, html: false }, 'store-not-found', {
      says: 'VTEX knows no account of this name. Copy the Account Name again from the address of your admin panel.',
      field: 'accountName',
    }),
  ],
  advice: [
    advise(
      { when: { on: 'authenticate', status: ['2xx', 403], test: isExternal } },
      'This key was made in another account than the store’s. That works if it was given a role in the store; otherwise generate a key there.',
      { step: 'create-key' },
    ),
  ],
});
