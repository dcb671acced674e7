import {
  advise,
  anyPublicHost,
  bearer,
  definePlatform,
  get,
  header,
  lines,
  oauth1,
  type PlatformInput,
  source,
  sourced,
  step,
} from '../../definition/index.ts';
import { isNotAuthorized, signatureInvalid } from './answered.ts';
import { answers } from './answers.ts';
import { data } from './data.ts';
import { accessToken, fourValues, storeUrl } from './values.ts';

const integrations = 'https://experienceleague.adobe.com/en/docs/commerce-admin/systems/integrations';
const tokenAlone = 'https://developer.adobe.com/commerce/webapi/get-started/authentication/gs-authentication-token/';

const zeros = '0'.repeat(32);
/** A key that nobody has: the answer shows whether keys arrive at all. */
const madeUp = header(
  'Authorization',
  `OAuth oauth_consumer_key="${zeros}", oauth_nonce="${zeros}", oauth_signature="${zeros}", oauth_signature_method="HMAC-SHA256", oauth_timestamp="1", oauth_token="${zeros}"`,
);

/** Asks with the key that nobody has. What anybody may read is answered all the same; customers never are. */
const askAsNobody = (path: string) => get(path, { auth: madeUp, take: { asNobody: () => 'yes' } });

const signed = (signedScheme: 'https' | 'http') =>
  oauth1({
    consumerKey: '{consumerKey}',
    consumerSecret: '{consumerSecret}',
    token: '{accessToken}',
    tokenSecret: '{accessTokenSecret}',
    signedScheme,
  });

/** The same for both ways, but for how the values are shown. */
const api: Extract<PlatformInput, { api: unknown }>['api'] = {
  name: 'REST API V1',
  hosts: [anyPublicHost],
  base: '{root}',
  // Without rewritten addresses, only the longer one is there; with store codes, the folder of a store is none.
  roots: { of: 'storeUrl', paths: ['/rest', '/index.php/rest'], orWithoutFolder: true },
  auth: signed('https'),
  otherAuth: [
    {
      after: { status: 401, text: signatureInvalid },
      auth: signed('http'),
      says: 'The signature only fits with http: a proxy in front of the shop speaks https and does not tell Magento. Tools that sign will fail, until the proxy sends X-Forwarded-Proto: https.',
    },
  ],
  recognise: {
    request: get('/V1/directory/currency', { auth: 'none' }),
    is: [
      { status: 200, json: { base_currency_code: /^[A-Z]{3}$/, 'available_currency_codes.*': /^[A-Z]{3}$/ } },
      { test: isNotAuthorized },
    ],
    why: {
      version: get('{storeUrl}/magento_version', { auth: 'none' }),
      'magento-1': get('{storeUrl}/api/rest', { auth: 'none' }),
    },
    ifNot: 'Enter the address of the shop’s first page. If the shop is in a folder, the folder belongs to it.',
  },
  lists: { list: 'items', total: 'total_count' },
  atOnce: 2,
  // The first answer after an update can take half a minute.
  timeoutS: 30,
  limits: 'Magento has no limit of its own. This check uses seven requests, two at a time.',
};

const createIntegration = step(
  'create-integration',
  'Create an integration',
  lines(
    'Visit your shop as a customer does and copy its address: that is the **Store URL**.\n\nThen',
    'log in to the admin of your shop and open [[System → Extensions → Integrations]]. Press **Add New Integration**.',
  ),
);
const info = step(
  'name-it',
  'Name it',
  lines(
    'On **Integration Info**, enter “{app}” as **Name**. Leave **Callback URL** and **Identity link URL** empty.',
    'Under **Current User Identity Verification**, enter your own admin password.',
  ),
);
const resources = step(
  'resources',
  'Allow reading',
  'On the tab **API**, set **Resource Access** to **Custom** and tick these:\n\n{permissions}\n\n**Customers** is the box at the top: **All Customers** within it is not enough.',
);

export const magento = definePlatform({
  id: 'magento',
  name: 'Magento',
  alsoCalled: ['Adobe Commerce', 'Magento Open Source', 'Magento 2', 'Mage-OS'],
  summary: 'Create an integration in Magento 2 or Adobe Commerce, and test its four values on this page.',
  reviewed: '2026-11-26',
  sources: [
    source(integrations, 'Integrations', { read: '2026-11-25' }),
    source(tokenAlone, 'Token-based authentication', { read: '2026-11-25' }),
    source(
      'https://developer.adobe.com/commerce/webapi/get-started/authentication/gs-authentication-oauth/',
      'OAuth-based authentication',
      {
        read: '2026-11-25',
      },
    ),
    source(
      'https://experienceleague.adobe.com/en/docs/commerce-admin/config/services/magento-web-api',
      'Settings of the web API',
      {
        read: '2026-11-25',
      },
    ),
    source('https://github.com/magento/magento2', 'Magento’s source, version 2.4.7, which was also run', { read: '2026-11-25' }),
    source('https://github.com/magento/magento2/issues/11202', 'What older versions say', { read: '2026-11-25' }),
  ],
  notices: [
    {
      kind: 'info',
      title: 'Magento 2 only',
      text: lines(
        'This is for **Magento Open Source 2** and **Adobe Commerce** on your own server or Adobe’s.',
        '**Magento 1** has another API. **Adobe Commerce as a Cloud Service** has no integrations of this kind.',
      ),
    },
  ],
  needs: ['An admin of the shop who may open [[System → Extensions → Integrations]].', 'A shop that answers over **https**.'],

  methods: [
    {
      id: 'integration',
      title: 'Four values',
      chooseIf: 'Your tool takes all four values, or you may choose.',
      intro: 'The four values sign each request. That works in every Magento 2, with no setting to change.',
      minutes: 7,
      keyLives: 'until you delete or reauthorize the integration',
      writesToo: true,
      steps: [
        createIntegration,
        info,
        resources,
        step(
          'activate',
          'Activate it',
          'Press the arrow beside **Save**, then **Save & Activate**, and **Allow**. In the list of integrations, **Activate** does the same.',
        ),
        step(
          'copy-values',
          'Copy the four values',
          lines(
            'The window **Integration Tokens for Extensions** shows **Consumer Key**, **Consumer Secret**, **Access Token** and **Access Token Secret**: copy all four.',
            'They stay readable: open the integration in [[System → Extensions → Integrations]] and look at **Integration Details**.\n\nAfter',
            'a change of the rights, **Reauthorize** makes new tokens: copy all four again.',
          ),
        ),
      ],
      fields: [storeUrl('create-integration'), ...fourValues],
    },
    {
      id: 'access-token',
      title: 'Access Token alone',
      chooseIf: 'Your tool asks for the Access Token and nothing else.',
      intro:
        'Since version **2.4.4**, a shop takes the Access Token alone only after a setting was changed. The four values need no such setting.',
      minutes: 9,
      keyLives: 'until you delete or reauthorize the integration',
      writesToo: true,
      steps: [
        step(
          'create-one',
          'Create an integration',
          lines(
            'Visit your shop as a customer does and copy its address: that is the **Store URL**.\n\nThen',
            'log in to the admin of your shop and open [[System → Extensions → Integrations]]. Press **Add New Integration**.',
            'Enter “{app}” as **Name**, and your own admin password below. Leave the two URLs empty.',
          ),
        ),
        step(
          'allow-resources',
          'Allow reading',
          'On the tab **API**, set **Resource Access** to **Custom** and tick these:\n\n{permissions}\n\n**Customers** is the box at the top: **All Customers** within it is not enough.',
        ),
        step(
          'copy-token',
          'Copy the token',
          'Press the arrow beside **Save**, then **Save & Activate**, and **Allow**. Copy the **Access Token** from the window that opens.',
        ),
        step(
          'allow-bearer',
          'Let it be used alone',
          lines(
            'Since version 2.4.4: open [[Stores → Settings → Configuration → Services → OAuth → Consumer Settings]], set',
            '**Allow OAuth Access Tokens to be used as standalone Bearer tokens** to **Yes**, and press **Save Config**.',
          ),
        ),
      ],
      fields: [storeUrl('create-one'), { ...accessToken, from: 'copy-token' }],
      api: { ...api, auth: bearer('{accessToken}'), otherAuth: [] },
      authenticate: get('/V1/orders?searchCriteria[pageSize]=1', {
        proves: 'total_count',
        otherwise: {
          when: { test: isNotAuthorized },
          ask: get('/V1/products?searchCriteria[pageSize]=1', { proves: 'total_count' }),
        },
      }),
      afterwards: [
        sourced('Delete the integration under [[System → Extensions → Integrations]].', integrations),
        sourced('Set [[Stores → Settings → Configuration → Services → OAuth → Consumer Settings]] back to **No**.', tokenAlone),
      ],
    },
  ],
  toolsAlsoWant: {
    addLater: true,
    permissions: [
      'Stores → Settings → All Stores',
      'Sales → Operations → Invoices',
      'Content → Elements → Blocks',
      'Marketing → Promotions → Cart Price Rules',
    ].map((name) => ({ name, exact: true })),
  },
  afterwards: [sourced('Delete the integration under [[System → Extensions → Integrations]].', integrations)],

  api,
  // Catalogue and pages may be open to everybody; orders and customers never are.
  authenticate: get('/V1/orders?searchCriteria[pageSize]=1', {
    proves: 'total_count',
    otherwise: [
      { when: { test: isNotAuthorized }, ask: askAsNobody('/V1/products?searchCriteria[pageSize]=1') },
      { when: { status: 200 }, ask: askAsNobody('/V1/customers/search?searchCriteria[pageSize]=1') },
    ],
  }),
  entities: data,

  answers,
  advice: [
    advise(
      { method: 'access-token', when: { on: 'authenticate', status: 200 } },
      'The setting that lets this token be used alone holds for all integrations: set it back to No when the work is done.',
      { step: 'allow-bearer' },
    ),
  ],
});
