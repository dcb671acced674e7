import {
  address,
  advise,
  anyPublicHost,
  date,
  definePlatform,
  exact,
  exchange,
  get,
  lines,
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
import { isExternal, isProof, namesTwoAccounts, withoutNames } from './answered.ts';

export const vtex = definePlatform({
  id: 'vtex',
  name: 'VTEX',
  alsoCalled: ['VTEX Commerce Platform', 'VTEX IO'],
  summary: 'Generate an application key and token in VTEX with a role that may read, and test them on this page.',
  reviewed: '2026-11-25',
  sources: [
    'https://developers.vtex.com/docs/api-reference',
    'https://github.com/vtex/openapi-schemas',
    'https://github.com/vtexdocs/dev-portal-content',
    'https://help.vtex.com/en/tutorial/generated-keys--7fnU4iZdvZKbxCaT3Ymdjc',
    'https://help.vtex.com/en/docs/tracks/api-keys-for-integrations',
    'https://help.vtex.com/tutorial/api-keys--4bFEmcHXgpNksoePchZyy6',
    'https://nango.dev/docs/api-integrations/vtex/connect',
    'https://github.com/vtex/faststore/issues/2907',
    'https://help.vtex.com/en/tutorial/creating-roles',
  ],
  needs: [
    'A VTEX user with the role **User Administrator - RESTRICTED**, or with a custom role that has the resource **Edit API Keys**; to make the role too, also **Save access profile**.',
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
          'A key may only do what its roles allow, and a key without a role may read nothing. Open your [[profile avatar → Account Settings → User roles]], press **+ Create Role** and choose **Custom**. Add these resources, product by product with **Configure Another Product**, then name the role and press **Save**:\n\n{permissions}\n\nResources of the catalogue and of Master Data are in none of the ready-made roles. A high-level role such as **Owner (Admin Super)** contains everything and works too, but such a key can also change everything; VTEX advises against it.',
        ),
        step(
          'create-key',
          'Generate a key',
          'Click your **profile avatar** at the top right and open [[Account Settings → API Keys]], tab **Generated**. Press **+ Generate Key**, write “{app}” as **Key identification**, choose the role, and press **Generate**.\n\nIn an older admin, click the **Apps** icon, then [[Application Keys → Manage My Keys → Generate New]]; the name is called **label** there.',
        ),
        step(
          'copy-key',
          'Copy the key and the token',
          lines(
            'Today VTEX calls the two **API key** and **API token**, and does not show the token but a **one-time link** to it, which starts with `https://share.vtex.com/`.',
            'Press **Copy link**, then **Close**; open the link, which works once and for 24 hours, and press **Copy token**: that is the **Application Token**, not the link.',
            'The **Application Key** stays in the list, under the tab **Generated**.\n\nAn older admin shows the token itself, also only **once**.',
          ),
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
          labels: ['Admin URL'],
          found: [/(https:\/\/[\w-]+\.(?:myvtex\.com|vtexcommercestable\.com\.br))\b/i],
        }),
        text('accountName', 'Account Name', {
          from: 'account',
          like: 'examplestore',
          lowerCase: true,
          clean: [
            [/^(?:https?:\/\/)?([a-z0-9_-]+)\.(?:myvtex\.com|vtexcommercestable\.com\.br)\b.*$/i, '$1'],
            // A workspace stands before the account: dev--examplestore.
            [/^[a-z0-9-]{1,60}?--(?=[a-z0-9_]+)/i, ''],
          ],
          pattern: /^[a-z0-9][a-z0-9_-]{0,62}$/,
          patternSays:
            'An Account Name has letters, digits and dashes only. It is the first word of the address of your admin panel, before .myvtex.com.',
          labels: ['account', 'an', 'workspace account'],
          // The address tells it too.
          found: [/\/\/([\w-]+)\.(?:myvtex\.com|vtexcommercestable\.com\.br)\b/i],
        }),
        secret('appKey', 'Application Key', {
          from: 'copy-key',
          like: 'vtexappkey-examplestore-AAAAAA',
          shape: /^vtexappkey-/i,
          labels: ['API key', 'App key', 'X-VTEX-API-AppKey'],
          pattern: /^vtexappkey-[A-Za-z0-9_-]+$/,
          patternSays:
            'An Application Key starts with vtexappkey-, in small letters, and the name of an account. Copy it again from the list of API keys.',
        }),
        secret('appToken', 'Application Token', {
          from: 'copy-key',
          like: 'A'.repeat(96),
          shape: /^[A-Z]{40,}$/,
          labels: ['API token', 'App token', 'X-VTEX-API-AppToken'],
          pattern: /^[A-Za-z0-9._-]{20,2000}$/,
          patternSays:
            'An Application Token is a long row of letters. Copy all of it; if it is not shown any more, generate a new key.',
          mistakes: [
            mistake(
              /\bshare\.vtex\.com\b/i,
              'This is the one-time link to the token. Open it, which works only once and for 24 hours, and copy the token that it shows. If it was opened already, generate a new key.',
            ),
          ],
          notes: [
            {
              match: /^eyJ/,
              says: 'This may be the token of a logged-in user, which ends after a day. If it is rejected, enter the Application Token of a key.',
            },
          ],
        }),
      ],
    },
  ],
  afterwards: [
    'Set the key to **Inactive** under [[Account Settings → API Keys]]. A token does not end by itself; VTEX only reminds you to renew it.',
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
    {
      proves: isProof,
      otherwise: { when: { status: [403, 404, 405] }, ask: get('/api/oms/pvt/orders?page=1&per_page=1', { proves: isProof }) },
    },
  ),
  entities: {
    products: reads(get('/api/catalog_system/pvt/products/GetProductAndSkuIds?_from=1&_to=1'), {
      permission: exact('Catalog → Content → Product management'),
      list: withoutNames,
      title: 'title',
      show: { SKUs: 'skus' },
      total: 'range.total',
    }),
    categories: reads(get('/api/catalog_system/pub/category/tree/1'), {
      permission: exact('Catalog → Content → Category'),
      list: '',
      title: 'name',
    }),
    customers: reads(
      get('/api/dataentities/CL/search?_fields=id,email,firstName,lastName', { headers: { 'REST-Range': 'resources=0-1' } }),
      {
        permission: exact('Dynamic Storage → Read only documents'),
        list: '',
        title: personal('firstName'),
        titled: 'First name',
        show: { 'Last name': personal('lastName'), 'E-mail': personal('email') },
        total: { header: 'REST-Content-Range', match: /\/(\d+)$/ },
      },
    ),
    orders: reads(get('/api/oms/pvt/orders?page=1&per_page=1'), {
      permission: exact('OMS → OMS access → List Orders'),
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
    when({ status: [403, 404], text: /\b(?:account|store)\b[^".]{0,40}\binactive\b/i }, 'store-unavailable', {
      says: 'VTEX says that this account is not active. Ask VTEX’s support.',
    }),
    when({ on: 'customers', status: 503, text: /wildcard|usage/i }, 'rate-limited', {
      says: 'VTEX does not allow searches for customers at the moment, because there were too many. Check again later.',
    }),
    when(
      [
        { on: 'authenticate', status: 401 },
        { on: 'authenticate', status: '2xx', json: { authStatus: /^(?!Success$)/ } },
      ],
      'credentials-rejected',
      {
        says: lines(
          'VTEX does not accept this Application Key with this Application Token.',
          'Usually one of them is not whole, the key is inactive, or its token was renewed: copy both again, or generate a new key.',
        ),
        step: 'copy-key',
      },
    ),
    // Where there is no login, the list of orders is asked: a key that may not read it may still read the rest.
    when({ on: 'authenticate', status: 403, others: 'some-ok' }, 'ok'),
    // A key without the resource gets either status, even with the word "Unauthorized".
    when({ on: 'entities', status: [401, 403] }, 'permission-missing', {
      says: 'The key works, but VTEX refuses {entity}. Usually no role of the key has the resource “{permission}”: add it to its role.',
      step: 'role',
    }),
    when({ on: 'authenticate', status: 404 }, 'store-not-found', {
      says: 'VTEX has nothing under this Account Name. Usually it is mistyped: copy it again from the address of your admin panel.',
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
