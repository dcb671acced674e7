import {
  anyKey,
  definePlatform,
  lines,
  money,
  notOffered,
  type RequestOptions,
  reads,
  source,
  step,
  when,
  xmlQuery,
} from '../../definition/index.ts';
import { isOther, records, refused } from './answered.ts';
import { values } from './values.ts';

export const corecommerce = definePlatform({
  id: 'corecommerce',
  name: 'CoreCommerce',
  alsoCalled: ['Core Commerce', 'digiSHOP'],
  summary: 'Find the API Username and create an API Key in CoreCommerce, and try them on this page. The check is experimental.',
  reviewed: '2026-11-26',
  sources: [source('https://github.com/zynksoftware/Zynk-Workflow', 'An old program that used this API')],
  notices: [
    {
      kind: 'warning',
      title: 'The check is experimental',
      text: 'CoreCommerce publishes no description of its API. This check knows the API only from old programs that used it, and was never tried with a living store. When it succeeds, your values work. When it fails, they may work all the same in {tool}.',
    },
    {
      kind: 'info',
      title: 'Is this your platform?',
      text: 'CoreCommerce is the hosted cart from the United States whose stores have an address that ends in `.corecommerce.com`. Addresses that end in `.corecommerce.com.br` belong to another company. Whether CoreCommerce still takes new stores is not known.',
    },
  ],
  needs: ['A login to the CoreCommerce Admin Dashboard that may change **Settings**.'],

  methods: [
    {
      id: 'api-key',
      title: 'API user and key',
      minutes: 6,
      keyLives: 'until you delete it, as far as is known',
      steps: [
        step(
          'enable-api',
          'Switch on the API',
          'Log in to the CoreCommerce Admin Dashboard and go to [[Settings → API Settings]]. Enable the **API** option.',
        ),
        step(
          'copy-username',
          'Copy the API Username',
          'Copy the **Username** on the same page; often it is `api`. If a password is asked for, note that too. Save the page.',
        ),
        step(
          'create-key',
          'Create an API Key',
          'Open [[Settings → External Access Keys]]. Create a new key, name it “{app}”, and save. Then copy the **Key**. Whether a key can be limited is not known.\n\nIf you see an address or a link to a description of the API beside the key, give it to the people behind {tool}.',
        ),
        step(
          'store-address',
          'Copy the address of the store',
          'While you are in the admin, copy the address from the browser. It ends in `.corecommerce.com`. The **Store Name** is usually its first part. Older stores show both under [[Settings → Store API]].',
        ),
      ],
      fields: values,
    },
  ],
  afterwards: ['Delete the key under [[Settings → External Access Keys]], and switch the API off again if nothing else uses it.'],

  api: {
    name: 'XML API 1.0',
    hosts: ['*.corecommerce.com'],
    base: '{storeUrl}/admin/_callback.php',
    headers: { Accept: 'text/xml' },
    lists: { total: 'Response.List.@possibleLength' },
    atOnce: 1,
    limits: 'No limits are documented. This check asks one question at a time.',
  },
  authenticate: ask('Product', { proves: (answer) => records('Product')(answer) !== undefined }),
  entities: {
    products: list('Product', { title: 'Languages.LanguageData.Name', show: { SKU: 'Sku', Price: money('Price.Amount') } }),
    categories: list('Category', { title: 'Name' }),
    // The records hold passwords in clear text; nothing but the number is shown.
    customers: list('Customer', { title: '@id', titled: 'ID' }),
    orders: list('Order', { title: 'Number' }),
    pages: notOffered('The known API of CoreCommerce has no pages.'),
    blogs: notOffered('The known API of CoreCommerce has no blog posts.'),
  },

  answers: [
    when({ on: 'authenticate', ...refused(), others: 'some-ok' }, 'ok'),
    when({ on: 'entities', ...refused(), others: 'some-ok' }, 'permission-missing', {
      says: 'The store accepts these values, but not for {entity}. Look whether the key under External Access Keys is limited.',
      step: 'create-key',
    }),
    when(
      [
        refused(/user|password|key|login|access|authenti|authori|permission|denied|credential/i),
        { on: 'authenticate', status: [401, 403] },
      ],
      'credentials-rejected',
      {
        says: lines(
          'The store did not accept these values through the API that this checker knows; they may work in another way.',
          'Compare API Username and API Key with the admin, and enter the password if there is one.',
        ),
        field: 'apiKey',
      },
    ),
    // A refusal alone proves nothing about the values here, since none was ever seen.
    when(refused(), 'platform-error', {
      says: 'The store refused in words that this checker does not know. Make sure that the API option is on; your values may be right.',
      step: 'enable-api',
    }),
    when([{ status: ['2xx', 404], html: true }, { status: 404 }], 'not-an-api', {
      says: 'A web page answered instead of the API that this checker knows. The API option may be off, or the store may have another API; your values may be right.',
      step: 'enable-api',
    }),
    when({ status: '3xx' }, 'not-an-api', {
      says: 'The store leads to another page instead of the API that this checker knows. Check the Store URL and that the API option is on; your values may be right.',
      field: 'storeUrl',
      step: 'enable-api',
    }),
    when({ status: '2xx', test: ({ json }) => isOther(json) }, 'not-an-api', {
      says: 'Something answers at this store, but not the API that this checker knows. Check the Store URL; your values may be right.',
      field: 'storeUrl',
    }),
  ],
});

/** The same address also takes commands that change data: nothing but these lists is ever asked for. */
function ask(name: 'Product' | 'Category' | 'Customer' | 'Order', options: RequestOptions = {}) {
  return xmlQuery(
    '',
    `<Request version="1.0">
  <Authentication>
    <Username>{apiUsername}</Username>
    <Password>{apiPassword}</Password>
    <StoreName>{storeName}</StoreName>
    <XMLKey>{apiKey}</XMLKey>
  </Authentication>
  <Action>ACTION_TYPE_${name.toUpperCase()}_LIST</Action>
  <Limit>1</Limit>
  <Skip>0</Skip>
</Request>`,
    options,
  );
}

function list(name: Parameters<typeof ask>[0], shown: Pick<Parameters<typeof reads>[1], 'title' | 'titled' | 'show'>) {
  // Whether keys can be limited is not known; the action is what would be refused.
  return reads(ask(name), { ...shown, permission: anyKey, list: records(name) });
}
