import {
  advise,
  anyPublicHost,
  basic,
  definePlatform,
  exact,
  get,
  inQuery,
  notOffered,
  refusedByServer,
  source,
  sourced,
  when,
} from '../../definition/index.ts';
import { adminApi } from './adminApi.ts';
import { asksForKey, fails, mayChange, readable } from './answered.ts';
import { webservice, webserviceData } from './webservice.ts';

const creatingAccess = 'https://devdocs.prestashop-project.org/9/webservice/tutorials/creating-access/';

export const prestashop = definePlatform({
  id: 'prestashop',
  name: 'PrestaShop',
  alsoCalled: ['PS', 'thirty bees', 'QloApps'],
  mark: 'prestashop',
  summary: 'Switch on the webservice of your PrestaShop, create a key that can read, and test it on this page.',
  reviewed: '2026-11-26',
  sources: [
    source(creatingAccess, 'Webservice: create access', { read: '2026-11-25' }),
    source('https://devdocs.prestashop-project.org/9/webservice/tutorials/testing-access/', 'Webservice: test access', {
      read: '2026-11-25',
    }),
    source(
      'https://docs.prestashop-project.org/v.9-documentation/user-guide/configuring-shop/advanced-parameters/webservice',
      'User guide of version 9: webservice',
      { read: '2026-11-25' },
    ),
    source(
      'https://devdocs.prestashop-project.org/9/admin-api/authorization_server/internal_authorization/',
      'Admin API: API clients',
      { read: '2026-11-25' },
    ),
    source('https://github.com/PrestaShop/PrestaShop', 'PrestaShop’s source, version 8.2.0, which was also run', {
      read: '2026-11-25',
    }),
    source('https://github.com/PrestaShop/ps_apiresources', 'The module with the lists of the Admin API', { dated: '2026-07' }),
    source('https://github.com/PrestaShop/PrestaShop/issues/19290', 'Why the key does not arrive under CGI', {
      read: '2026-11-25',
    }),
  ],
  needs: [
    'The **SuperAdmin** of the shop, or an employee who may open **Webservice** under **Advanced Parameters**.',
    'A shop that answers over **https**, at its main address.',
  ],

  methods: [webservice, adminApi],
  toolsAlsoWant: {
    addLater: true,
    permissions: [
      'combinations',
      'images',
      'manufacturers',
      'stock_availables',
      'addresses',
      'order_details',
      'order_states',
      'tax_rule_groups',
      'languages',
      'currencies',
    ].map(exact),
  },
  afterwards: [sourced('Delete the key under [[Advanced Parameters → Webservice]], or switch it off there.', creatingAccess)],

  api: {
    name: 'Webservice, or Admin API',
    hosts: [anyPublicHost],
    base: '{root}',
    // Without rewritten addresses, only the longer one is there.
    roots: { of: 'storeUrl', paths: ['/api', '/webservice/dispatcher.php?url='], orWithoutFolder: true },
    auth: basic('{webserviceKey}', ''),
    otherAuth: [
      {
        after: { status: 401, header: { 'www-authenticate': asksForKey } },
        auth: inQuery({ ws_key: '{webserviceKey}' }),
        says: 'The shop’s server cuts off the header with the key, and tools may fail at that. Set “Enable CGI mode for PHP” to Yes, or ask your host to pass on the header Authorization.',
        step: 'switch-on',
      },
    ],
    recognise: {
      request: get('/', { auth: 'none' }),
      is: { status: 401, header: { 'www-authenticate': asksForKey } },
      ifNot: 'Enter the address of the shop’s first page. If the shop is in a folder, the folder belongs to it.',
    },
    atOnce: 1,
    // A big shop may take a while for its first answer.
    timeoutS: 20,
    limits: 'PrestaShop has no limit of its own. This check uses seven requests, one after the other.',
  },
  // What a key may do is told in XML alone: in JSON, many servers break off.
  authenticate: get('/', { headers: { Accept: 'application/xml' }, proves: 'prestashop.api', grants: readable }),
  entities: {
    ...webserviceData,
    blogs: notOffered('PrestaShop itself has no blog.'),
  },

  answers: [
    refusedByServer(),
    when({ ...fails(22) }, 'not-an-api', {
      says: 'PrestaShop answers, but its webservice is switched off. Under Advanced Parameters → Webservice, set “Enable PrestaShop’s webservice” to Yes.',
      step: 'switch-on',
    }),
    when({ ...fails(17, 18) }, 'invalid-value', {
      says: 'PrestaShop says that this is no Webservice key: it has exactly 32 characters. Copy it again.',
      field: 'webserviceKey',
    }),
    when({ ...fails(19, 20) }, 'credentials-rejected', {
      says: 'PrestaShop does not know this Webservice key, or the key is switched off; it says the same in both cases. Copy the key again, and look whether “Enable webservice key” is Yes.',
      field: 'webserviceKey',
    }),
    when({ ...fails(132) }, 'permission-missing', {
      says: 'The Webservice key is right, but not for this shop. Tick the shop under Shop association in the form of the key.',
      step: 'shops',
    }),
    when({ ...fails(21) }, 'permission-missing', {
      says: 'The Webservice key is right, but nothing is ticked under its Permissions. Tick View (GET) for what you want to move.',
      step: 'permissions',
    }),
    when({ ...fails(25, 26) }, 'permission-missing', {
      says: 'The Webservice key may not read {entity}. Tick View (GET) in the row {permission}, and save.',
      step: 'permissions',
    }),
    when({ on: 'entities', ...fails(27) }, 'skipped', {
      says: 'This version of PrestaShop does not hand out {entity}, so that cannot be checked.',
    }),
    when({ method: 'webservice', status: 401, header: { 'www-authenticate': asksForKey } }, 'not-an-api', {
      says: 'The Webservice key does not arrive, neither in a header nor in the address: something in front of PrestaShop takes it away. Set “Enable CGI mode for PHP” to Yes, or ask your host.',
      step: 'switch-on',
    }),

    when({ method: 'admin-api', json: { error: 'invalid_client' } }, 'credentials-rejected', {
      says: 'PrestaShop does not accept this Client ID with this Client secret, or the API client is switched off. Copy both again; a lost secret can only be replaced by a new one.',
      field: 'clientSecret',
    }),
    when(
      [
        { method: 'admin-api', on: 'entities', json: { error: 'access_denied' } },
        { method: 'admin-api', on: 'entities', status: 403 },
      ],
      'permission-missing',
      {
        says: 'The API client may not read {entity}. Switch on the scope {permission} in its form, and save.',
        step: 'scopes',
      },
    ),
    when({ method: 'admin-api', on: 'entities', json: { error: 'invalid_scope' } }, 'skipped', {
      says: 'This version of the Admin API does not hand out {entity}, so that cannot be checked.',
    }),
    when(
      [
        { method: 'admin-api', status: 404 },
        { method: 'admin-api', status: 404, html: true },
      ],
      'not-an-api',
      {
        says: 'PrestaShop is here, but no Admin API. It exists since version 9, and can be switched off. A Webservice key works in every version.',
        step: 'open-admin-api',
      },
    ),
  ],
  advice: [
    advise(
      { test: ({ answers }) => mayChange(answers.authenticate) },
      'This Webservice key may also change data in your shop. Reading needs only the column View (GET): untick the others, unless the tool asks for them.',
      { step: 'permissions' },
    ),
  ],
});
