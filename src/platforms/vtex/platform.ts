import {
  advise,
  date,
  definePlatform,
  exact,
  exchange,
  get,
  lines,
  money,
  notOffered,
  personal,
  reads,
  source,
  sourced,
  step,
  when,
} from '../../definition/index.ts';
import { isExternal, isProof, namesTwoAccounts, withoutNames } from './answered.ts';
import { values } from './values.ts';

const generatedKeys = 'https://help.vtex.com/en/tutorial/generated-keys--7fnU4iZdvZKbxCaT3Ymdjc';

export const vtex = definePlatform({
  id: 'vtex',
  name: 'VTEX',
  alsoCalled: ['VTEX Commerce Platform', 'VTEX IO'],
  mark: 'vtex',
  summary: 'Generate an application key and token in VTEX with a role of their own, and test them on this page.',
  reviewed: '2026-11-26',
  sources: [
    source('https://developers.vtex.com/docs/api-reference', 'API reference'),
    source('https://github.com/vtex/openapi-schemas', 'VTEX’s own descriptions of its APIs', { dated: '2026-08' }),
    source('https://github.com/vtexdocs/dev-portal-content', 'Guides for developers', { dated: '2026-08' }),
    source(generatedKeys, 'Generated keys', { dated: '2025-08' }),
    source('https://help.vtex.com/en/docs/tracks/api-keys-for-integrations', 'API keys for integrations'),
    source('https://help.vtex.com/tutorial/api-keys--4bFEmcHXgpNksoePchZyy6', 'API keys'),
    source('https://help.vtex.com/en/tutorial/creating-roles', 'Creating roles'),
    source('https://help.vtex.com/tutorial/roles--7HKK5Uau2H6wxE1rH5oRbc', 'Roles: what their resources allow'),
    source('https://nango.dev/docs/api-integrations/vtex/connect', 'How another tool’s customers connect'),
    source('https://github.com/vtex/faststore/issues/2907', 'What a wrong account answers'),
  ],
  needs: [
    'A VTEX user with the role **User Administrator - RESTRICTED**, or with a custom role that has **Edit API Keys**. To make a role for the key, the user also needs **Save access profile**.',
  ],

  methods: [
    {
      id: 'application-key',
      title: 'Application key and token',
      minutes: 10,
      writesToo: true,
      keyLives: 'until you delete it or set it inactive; VTEX only reminds you to renew it',
      steps: [
        step(
          'account',
          'Copy the Store URL and the Account Name',
          'Log in to your **VTEX admin panel**. The browser shows an address such as `https://accountname.myvtex.com/admin`. The part before `/admin` is the **Store URL**. Its first word, here `accountname`, is the **Account Name**.',
        ),
        step(
          'role',
          'Prepare a role for the key',
          lines(
            'A key may do what its roles allow, and nothing without a role.',
            'Click your **profile avatar**, the letter at the top right, and open [[Account Settings → User roles]].',
            'Press **+ Create Role** and choose **Custom**. Choose a product and tick its resources.',
            'Press **Configure Another Product** for the next one. Give these:\n\n{permissions}\n\nThen',
            'name the role “{app}” and press **Save**.\n\n**Product',
            'management** also lets the key change products; VTEX names nothing smaller for reading them.\n\nSome',
            'of these are in none of VTEX’s ready-made roles. Only a role such as **Owner (Admin Super)** has them all, but with it the key can change everything: VTEX advises against it.',
          ),
        ),
        step(
          'create-key',
          'Generate a key',
          'Click your **profile avatar** again and open [[Account Settings → API Keys]], tab **Generated**. Press **+ Generate Key**. Enter “{app}” as **Key identification**, choose the role, and press **Generate**.\n\nIn an older admin, click the **Apps** icon, then [[Application Keys → Manage My Keys → Generate New]]. The name is called **label** there.',
        ),
        step(
          'copy-key',
          'Copy the key and the token',
          lines(
            'VTEX calls the two **API key** and **API token** today. It does not show the token, but a **one-time link** to it, which starts with `https://share.vtex.com/`.',
            'It works **once**, and for 24 hours. Do not use it before you can store the token, and send it to nobody.\n\nPress',
            '**Copy link**, then **Close**. Paste the link into the address bar of a new tab.',
            'Press **Copy token** there. That is the **Application Token**; the link is not.\n\nThe',
            '**Application Key** stays in the list, under the tab **Generated**.\n\nAn',
            'older admin shows the token itself, also only **once**.',
          ),
        ),
      ],
      fields: values,
    },
  ],
  toolsAlsoWant: {
    addLater: true,
    permissions: [exact('Catalog → Content → SKUs'), exact('Catalog → Content → Category'), 'reading prices, under Pricing'],
  },
  afterwards: [
    sourced(
      'Delete the key: open [[Account Settings → API Keys]], tab **Generated**, and choose [[⋮ → Delete Key]] in its row. Or set it to **Inactive** there.',
      generatedKeys,
    ),
  ],

  api: {
    name: 'Core Commerce APIs',
    hosts: ['*.vtexcommercestable.com.br'],
    base: 'https://{accountName}.vtexcommercestable.com.br',
    headers: { 'Content-Type': 'application/json' },
    auth: { headers: { 'X-VTEX-API-AppKey': '{appKey}', 'X-VTEX-API-AppToken': '{appToken}' } },
    limits: lines(
      'VTEX does not say how many requests it allows; this check uses five.',
      'The list of orders that it asks ends after 30 pages, so a tool needs another way to read them all.',
      'Stores with Data Protection Plus keep customers in Profile System, where this check does not look.',
    ),
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
      titled: 'Product ID',
      show: { SKUs: 'skus' },
      total: 'range.total',
    }),
    categories: reads(get('/api/catalog_system/pub/category/tree/1'), {
      public: true,
      list: '',
      title: 'name',
    }),
    customers: reads(
      get('/api/dataentities/CL/search?_fields=id,email,firstName,lastName', { headers: { 'REST-Range': 'resources=0-1' } }),
      {
        permission: exact('Dynamic Storage → Dynamic storage generic resources → Read only documents'),
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
      lost: 'VTEX lists the orders of the last two years only.',
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
