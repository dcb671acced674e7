import {
  type Auth,
  address,
  anyPublicHost,
  date,
  definePlatform,
  get,
  mistake,
  money,
  notOffered,
  personal,
  reads,
  secret,
  step,
  when,
} from '../../definition/index.ts';

/** An app shows three headers. Without a private key the other value can only be an access token, which goes alone. */
const signIn = (spell: (host: string) => string): Auth => ({
  sign: (_request, { storeUrl = '', apiKey = '', privateKey = '' }): Record<string, string> =>
    privateKey
      ? { SecureURL: spell(new URL(storeUrl).hostname), PrivateKey: privateKey, Token: apiKey }
      : { Authorization: `Bearer ${apiKey}` },
});

/** Public clients do not agree on how the Secure URL is spelled: what is refused in one spelling is asked in another. */
const read = (path: string) =>
  get(path, {
    otherwise: {
      when: { status: 401, test: (_answer, { privateKey }) => Boolean(privateKey) },
      ask: get(path, { auth: signIn((host) => (host.startsWith('www.') ? host.slice(4) : `https://${host}`)) }),
    },
  });

const counted = (path: string) => ({ request: read(`${path}?countonly=1`), path: 'TotalCount' });

export const threeDCart = definePlatform({
  id: '3dcart',
  name: '3dCart (Shift4Shop)',
  alsoCalled: ['Shift4Shop', 'Shift4 Payments', '3DCart Shopping Cart'],
  summary: 'Authorize an app in 3dCart (Shift4Shop), find its token and private key, and test them on this page.',
  reviewed: '2026-11-22',
  sources: [
    'https://apirest.3dcart.com/v2/getting-started/index.html',
    'https://developer.3dcart.com/build-an-app',
    'https://help.skulabs.com/en/articles/4792823',
    'https://github.com/3dcart/REST-API-Client',
  ],
  notices: [
    {
      kind: 'info',
      title: 'One key alone opens nothing',
      text: '3dCart is called **Shift4Shop** today. Its API wants **three** values: the store’s Secure URL, the private key of an app, and the token that the store gave to that app. The API Key is this token; there is no **API Username** any more. A key of the older SOAP API (**API User Key**) does not work here.',
    },
  ],
  needs: [
    'The login of the **Online Store Manager** with access to its modules.',
    'An app in the developer portal, usually your own. If {tool} brings its own app, you get only its **public key**: the private key stays with its makers, and the check on this page needs an app of your own.',
    'Shift4Shop is said to open the REST API only to stores that are a week old and have a payment method connected.',
  ],

  methods: [
    {
      id: 'rest-api',
      title: 'REST API app',
      steps: [
        step(
          'create-app',
          'Create an app',
          'Register at the developer portal, `https://devportal.shift4shop.com` (older: `devportal.3dcart.com`), and add an app. Name it “{app}” and give it the right to **read**:\n\n{permissions}\n\nThe app’s page shows a **public key** and a **private key**; the private key is hidden until you reveal it. Rights are given here and no longer in the store.',
        ),
        step(
          'open-module',
          'Open the REST API module',
          'Log in to your 3dCart / Shift4Shop admin panel, the **Online Store Manager**. Go to **Modules**, search for **REST API** (on older panels only **API**) and press **Settings**. If it is switched off, enable it first.',
        ),
        step(
          'authorize',
          'Authorize the app',
          'Press **Add** (older: **Add / Create Key**), paste the **public key** of the app and press **Save**. Then press **Authorize** and accept what the app may read.\n\nIf you change the rights of the app later, delete it here and add it again.',
        ),
        step(
          'copy-token',
          'Copy the API Key',
          'Go back to the app in the developer portal. Under **Stores that are using this APP** it now lists your store with a **token**. This token is the **API Key**.',
        ),
        step(
          'secure-url',
          'Copy the Secure URL',
          'In the Online Store Manager open **Settings → General → Store Settings** and copy the **Secure URL**. It can differ from the address that you advertise.',
        ),
      ],
      fields: [
        address('storeUrl', 'Store URL', {
          from: 'secure-url',
          like: 'https://fake-widgets-com.3dcartstores.com',
          help: 'The Secure URL of the store.',
          hosts: [anyPublicHost],
          neverHosts: ['3dcart.com', '*.3dcart.com', 'shift4shop.com', '*.shift4shop.com'],
          neverSays:
            'This address belongs to Shift4Shop and is no store. Enter the Secure URL of your store, from Settings → General → Store Settings.',
          clean: [[/^secure\s*url\s*:\s*/i, '']],
          mistakes: [
            mistake(/^[0-9a-f]{32}$/i, 'This is a key. The Store URL is the Secure URL of the store.', { belongsIn: 'apiKey' }),
          ],
          found: [/(?:secure|store)[ _-]?url["']?\s*[:=]\s*["']?([^\s"',]+)/i],
        }),
        secret('apiKey', 'API Key', {
          from: 'copy-token',
          like: '00000000000000000000000000000000',
          help: 'The token that the store gave to the app.',
          clean: [[/^(?:Token:|(?:Authorization:\s*)?Bearer\s)\s*/i, '']],
          pattern: /^[A-Za-z0-9+/=_.-]{16,256}$/,
          patternSays:
            'An API Key is the token from the developer portal, usually 32 letters and digits without blanks. Copy it again.',
          mistakes: [
            mistake(
              /^[^@\s]+@[^@\s]+\.[^@\s]+$/,
              'This is an e-mail address. The API has no user name; the API Key is the token from the developer portal.',
            ),
            mistake(
              /^https?:|\.(?:3dcartstores|s4shops)\.com/i,
              'This is an address. The API Key is the token from the developer portal.',
              { belongsIn: 'storeUrl' },
            ),
          ],
          notes: [
            {
              match: /^(?![0-9a-f]{32}$)[A-Za-z0-9+/_-]{38,48}={0,2}$/i,
              says: 'The API Key has the length of an access token. Such a token goes without a Private Key; leave that field empty.',
            },
          ],
          found: [/(?:^|[^a-z])(?:access[ _-]?)?token["']?\s*[:=]\s*["']?([A-Za-z0-9+/=_.-]+)/i],
        }),
        secret('privateKey', 'Private Key', {
          from: 'create-app',
          like: '11111111111111111111111111111111',
          help: 'Of the app that the store authorized; not its public key. Leave it empty only if your API Key is an access token.',
          optional: true,
          added: true,
          clean: [[/^Private\s*Key\s*:\s*/i, '']],
          pattern: /^[A-Za-z0-9+/=_.-]{16,256}$/,
          patternSays:
            'A Private Key usually has 32 letters and digits and no blanks. Reveal it in the developer portal and copy it.',
          found: [/private[ _-]?key["']?\s*[:=]\s*["']?([A-Za-z0-9+/=_.-]+)/i],
        }),
      ],
    },
  ],
  afterwards: ['Delete the app under **Modules → REST API → Settings**. Its token ends with that, and not before.'],

  api: {
    name: 'Shift4Shop REST API v2',
    hosts: ['apirest.3dcart.com'],
    base: 'https://apirest.3dcart.com/3dCartWebAPI/v2',
    auth: signIn((host) => host),
    limits:
      'Shift4Shop allows a store about 50 requests at once and then two a second. This check uses eight, and at most sixteen.',
  },
  // Nothing can be asked without a right. Any list that answers proves the values.
  authenticate: read('/Products?limit=1'),
  entities: {
    products: reads(read('/Products?limit=1'), {
      permission: 'Products: read',
      list: '',
      title: 'SKUInfo.Name',
      show: { SKU: 'SKUInfo.SKU', Price: money('SKUInfo.Price') },
      total: counted('/Products'),
    }),
    categories: reads(read('/Categories?limit=1'), {
      permission: 'Categories: read',
      list: '',
      title: 'CategoryName',
      total: counted('/Categories'),
    }),
    customers: reads(read('/Customers?limit=1'), {
      permission: 'Customers: read',
      list: '',
      title: personal('BillingFirstName'),
      show: { 'Last name': personal('BillingLastName'), 'E-mail': personal('Email') },
      total: counted('/Customers'),
    }),
    orders: reads(read('/Orders?limit=1'), {
      permission: 'Orders: read',
      list: '',
      title: 'InvoiceNumber',
      show: { Prefix: 'InvoiceNumberPrefix', Date: date('OrderDate'), Total: money('OrderAmount') },
      total: counted('/Orders'),
    }),
    pages: notOffered('The Shift4Shop API does not hand out pages.'),
    blogs: notOffered('The Shift4Shop API does not hand out blog posts.'),
  },

  // A list without records is a 404, from some servers a 400. A wrong value and a missing right are the same 401.
  answers: [
    ...[
      { status: 404, html: false },
      { status: 400, text: /offset|record count/i },
    ].flatMap((empty) => [
      when({ ...empty, on: 'authenticate' }, 'ok'),
      when({ ...empty, on: 'entities' }, 'ok', { says: 'The app may read {entity}. There are none yet.' }),
    ]),
    when({ on: 'authenticate', status: [400, 401, 403], others: 'some-ok' }, 'ok'),
    when({ on: 'entities', status: 400, others: 'some-ok' }, 'platform-error'),
    when({ on: 'entities', status: [401, 403], others: 'some-ok' }, 'permission-missing', {
      says: 'The values work, but the app may not read {entity}. Give it the right in the developer portal; then delete it in the REST API module, add it again and authorize it.',
      step: 'create-app',
    }),
    when({ on: 'authenticate', status: [400, 401], test: (_answer, { privateKey }) => !privateKey }, 'credentials-rejected', {
      says: 'Shift4Shop does not accept the API Key alone. Unless it is an access token, it works only together with the private key of the app: enter the Private Key too.',
      field: 'privateKey',
    }),
    when(
      { on: 'authenticate', status: [400, 401], test: (_answer, { apiKey, privateKey }) => apiKey === privateKey },
      'credentials-rejected',
      {
        says: 'The API Key and the Private Key are the same value, and they never are. The API Key is the token that the developer portal lists beside your store.',
        field: 'apiKey',
      },
    ),
    when({ on: 'authenticate', status: [400, 401, 403] }, 'credentials-rejected', {
      says: 'Shift4Shop does not accept these three values together. Check the Secure URL and that the app has rights to read, delete the app in the REST API module and authorize it again, then copy token and private key (not the public key). In a very new store the API may not be open yet.',
      field: 'apiKey',
      step: 'authorize',
    }),
    when({ status: 429 }, 'rate-limited', {
      says: 'Shift4Shop was asked too often, perhaps by another app of this store. Wait half a minute, then check again.',
    }),
  ],
});
