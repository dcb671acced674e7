import {
  address,
  anyPublicHost,
  date,
  definePlatform,
  lines,
  money,
  notOffered,
  personal,
  reads,
  secret,
  source,
  step,
  when,
} from '../../definition/index.ts';
import { areProducts, none, refused } from './answered.ts';
import { counted, read, signIn } from './asked.ts';

export const threeDCart = definePlatform({
  id: '3dcart',
  name: '3dCart (Shift4Shop)',
  alsoCalled: ['Shift4Shop', 'Shift4 Payments', '3DCart Shopping Cart'],
  summary: 'Authorize an app in 3dCart (Shift4Shop), find its token and private key, and test them on this page.',
  reviewed: '2026-11-26',
  sources: [
    source('https://apirest.3dcart.com/v2/getting-started/index.html', 'REST API: getting started'),
    source('https://developer.3dcart.com/build-an-app', 'Build an app'),
    source('https://help.skulabs.com/en/articles/4792823', 'How a tool with an app of its own is connected'),
    source('https://github.com/3dcart/REST-API-Client', '3dCart’s own client'),
  ],
  notices: [
    {
      kind: 'info',
      title: 'One key alone opens nothing',
      text: lines(
        '3dCart is called **Shift4Shop** today.',
        'Its API wants **three** values: the store’s Secure URL, the private key of an app, and the token that the store gave to that app.',
        'Most tools that ask for an **API Key** mean this token.',
        'A key of the older SOAP API (**API User Key**) does not work here.',
      ),
    },
  ],
  needs: [
    'The login of the **Online Store Manager** with access to its modules.',
    'An app of your own in the developer portal, or the **public key** of an app that {tool} brings.',
    'Shift4Shop is said to open the REST API only to stores that are a week old and have a payment method connected.',
  ],

  methods: [
    {
      id: 'rest-api',
      title: 'REST API app',
      minutes: 12,
      keyLives: 'until you delete the app in your store',
      notices: [
        {
          kind: 'info',
          title: 'Does your tool bring its own app?',
          text: lines(
            'Then you need no developer login: the people behind {tool} give you a **public key**.',
            'Open [[Modules → REST API → Settings]] in the Online Store Manager, press **Add**, paste the public key, press **Save** and then **Authorize**. You are done.',
            'The private key stays with them, so nothing can be checked here. The steps below are for an app of your own.',
          ),
        },
      ],
      steps: [
        step(
          'create-app',
          'Create an app',
          lines(
            'Register at the developer portal, [devportal.shift4shop.com](https://devportal.shift4shop.com) (older: `devportal.3dcart.com`).',
            'Press **Add New**, name the app “{app}” and press **Create App**. Give it the right to **read**:\n\n{permissions}\n\n',
            'The app’s page shows a **public key** and a **private key**; the private key is hidden until you reveal it.',
            'Rights are given here and no longer in the store.',
          ),
        ),
        step(
          'open-module',
          'Open the REST API module',
          lines(
            'Log in to your 3dCart / Shift4Shop admin panel, the **Online Store Manager**.',
            'Go to [[Modules → REST API → Settings]]: search for **REST API** (on older panels only **API**).',
            'If it is switched off, enable it first.',
          ),
        ),
        step(
          'authorize',
          'Authorize the app',
          lines(
            'Press **Add** (older: **Add / Create Key**), paste the **public key** of the app and press **Save**.',
            'Then press **Authorize** and accept what the app may read.\n\n',
            'If you change the rights of the app later, delete it here and add it again.',
          ),
        ),
        step(
          'copy-token',
          'Copy the API Key',
          lines(
            'Go back to the app in the developer portal, [devportal.shift4shop.com](https://devportal.shift4shop.com).',
            'Under **Stores that are using this APP** it now lists your store with a **token**. This token is the **API Key**.',
          ),
        ),
        step(
          'secure-url',
          'Copy the Secure URL',
          lines(
            'In the Online Store Manager open [[Settings → General → Store Settings]] and copy the **Secure URL**.',
            'It can differ from the address that you advertise.',
          ),
        ),
      ],
      fields: [
        address('storeUrl', 'Store URL', {
          from: 'secure-url',
          like: 'https://fake-widgets-com.3dcartstores.com',
          help: 'The Secure URL of the store.',
          shape: /^(?:https?:\/\/)?[\w.-]+\.(?:3dcartstores|s4shops)\.com(?:\/|$)/i,
          hosts: [anyPublicHost],
          neverHosts: ['3dcart.com', '*.3dcart.com', 'shift4shop.com', '*.shift4shop.com'],
          neverSays:
            'This address belongs to Shift4Shop and is no store. Enter the Secure URL of your store, from Settings → General → Store Settings.',
          labels: [
            'Secure URL',
            'SecureURL',
            'Store Secure URL',
            'StoreSecureURL',
            'SHIFT4SHOP_STORE_URL',
            'THREEDCART_SECURE_URL',
          ],
        }),
        secret('apiKey', 'API Key', {
          from: 'copy-token',
          like: '00000000000000000000000000000000',
          labels: ['Token', 'Store Token', 'Shop Token', 'Access Token', 'SHIFT4SHOP_TOKEN', 'SHIFT4SHOP_SHOP_TOKEN'],
          help: 'The token that the store gave to the app.',
          pattern: /^[A-Za-z0-9+/=_.-]{16,256}$/,
          patternSays:
            'An API Key is the token from the developer portal, usually 32 letters and digits without blanks. Copy it again.',
          notes: [
            {
              match: /^[A-Za-z0-9+/_-]{38,48}={0,2}$/i,
              says: 'The API Key has the length of an access token. Such a token goes without a Private Key; leave that field empty.',
            },
          ],
        }),
        secret('privateKey', 'Private Key', {
          from: 'create-app',
          like: '11111111111111111111111111111111',
          help: 'Of the app that the store authorized; not its public key. Leave it empty only if your API Key is an access token.',
          optional: true,
          added: true,
          labels: ['App Private Key', 'PrivateKey', 'SHIFT4SHOP_PRIVATE_KEY'],
          pattern: /^[A-Za-z0-9+/=_.-]{16,256}$/,
          patternSays:
            'A Private Key usually has 32 letters and digits and no blanks. Reveal it in the developer portal and copy it.',
        }),
      ],
    },
  ],
  afterwards: ['Delete the app under [[Modules → REST API → Settings]]. Its token ends with that.'],

  api: {
    name: 'Shift4Shop REST API v2',
    hosts: ['apirest.3dcart.com'],
    base: 'https://apirest.3dcart.com/3dCartWebAPI/v2',
    auth: signIn((host) => host),
    lists: { list: '' },
    pace: { allows: { requests: 2, perS: 1 }, inLists: 200 },
    limits:
      'Shift4Shop allows a store about 50 requests at once and then two a second. This check uses eight, and at most sixteen.',
  },
  // Nothing can be asked without a right. Any list that answers proves the values.
  authenticate: read('/Products?limit=1', { proves: areProducts }),
  entities: {
    products: reads(read('/Products?limit=1'), {
      permission: 'reading products',
      title: 'SKUInfo.Name',
      show: { SKU: 'SKUInfo.SKU', Price: money('SKUInfo.Price') },
      total: counted('/Products'),
    }),
    categories: reads(read('/Categories?limit=1'), {
      permission: 'reading categories',
      title: 'CategoryName',
      total: counted('/Categories'),
    }),
    customers: reads(read('/Customers?limit=1'), {
      permission: 'reading customers',
      title: personal('BillingFirstName'),
      titled: 'First name',
      show: { 'Last name': personal('BillingLastName'), 'E-mail': personal('Email') },
      total: counted('/Customers'),
    }),
    orders: reads(read('/Orders?limit=1'), {
      permission: 'reading orders',
      title: 'InvoiceNumber',
      titled: 'Invoice number',
      show: { Prefix: 'InvoiceNumberPrefix', Date: date('OrderDate'), Total: money('OrderAmount') },
      total: counted('/Orders'),
    }),
    pages: notOffered('The Shift4Shop API does not hand out pages.'),
    blogs: notOffered('The Shift4Shop API does not hand out blog posts.'),
  },

  // A list without records is a 404, from some servers a 400. A wrong value and a missing right are the same refusal.
  answers: [
    when(none('authenticate'), 'ok'),
    when(none('entities'), 'ok', { says: 'The app may read {entity}. There are none yet.' }),
    when(refused('authenticate', { others: 'some-ok' }), 'ok'),
    when({ on: 'entities', status: 400, others: 'some-ok' }, 'platform-error'),
    when(refused('entities', { others: 'some-ok' }), 'permission-missing', {
      says: lines(
        'The values work, but Shift4Shop refuses {entity}: usually the app may not read them.',
        'Give it the right in the developer portal; then delete it in the REST API module, add it again and authorize it.',
      ),
      step: 'create-app',
    }),
    when(refused('authenticate', { html: false, test: (_answer, { privateKey }) => !privateKey }), 'credentials-rejected', {
      says: lines(
        'Shift4Shop does not accept the API Key alone.',
        'Unless it is an access token, it works only together with the private key of the app: enter the Private Key too.',
      ),
      field: 'privateKey',
    }),
    when(
      refused('authenticate', { html: false, test: (_answer, { apiKey = '' }) => apiKey.length >= 38 }),
      'credentials-rejected',
      {
        says: lines(
          'Shift4Shop does not accept these values together, and the API Key has the length of an access token.',
          'Such a token goes alone: leave the Private Key empty.',
          'Or enter the token that the developer portal lists beside your store, usually 32 letters and digits.',
        ),
        field: 'apiKey',
      },
    ),
    when(refused('authenticate'), 'credentials-rejected', {
      says: lines(
        'Shift4Shop does not accept these three values together.',
        'Usually one is not whole or is another app’s, the public key stands in place of the private one, or the Secure URL is another.',
        'The app may also have no right to read, or have been removed: delete it in the REST API module, authorize it again, then copy all three.',
        'In a very new store the API may not be open yet.',
      ),
      field: 'apiKey',
      step: 'authorize',
    }),
    when({ status: 429 }, 'rate-limited', {
      says: 'Shift4Shop was asked too often, perhaps by another app of this store. Wait half a minute, then check again.',
    }),
  ],
});
