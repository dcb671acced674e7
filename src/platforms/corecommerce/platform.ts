import {
  type AnswerFacts,
  address,
  definePlatform,
  mistake,
  money,
  notOffered,
  reads,
  secret,
  step,
  text,
  when,
  xmlQuery,
} from '../../definition/index.ts';

type Xml = { [element: string]: Xml | string | undefined };

const responseOf = (answer: unknown) => (answer as { Response?: Xml } | null | undefined)?.Response;

/** A list comes as one element, as several, or as none; it is there in every success. */
const records = (name: string) => (answer: unknown) => {
  const { Status, List } = responseOf(answer) ?? {};
  if (Status !== 'SUCCESS_CODE' || List === undefined) return undefined;
  return typeof List === 'object' ? [List[name] ?? []].flat() : [];
};

/** Any other status than success. How the store words it was never seen. */
const refused = (words: RegExp) => ({
  test: ({ json }: AnswerFacts) => {
    const { Status, Code, Message } = responseOf(json) ?? {};
    return Status !== undefined && Status !== 'SUCCESS_CODE' && words.test(JSON.stringify([Code, Message]));
  },
});

const isOther = ({ json }: AnswerFacts) => json !== undefined && responseOf(json)?.Status === undefined;

/** The same address also takes commands that change data: nothing but these lists is ever asked for. */
const ask = (name: 'Product' | 'Category' | 'Customer' | 'Order') =>
  xmlQuery(
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
  );

const list = (name: Parameters<typeof ask>[0], shown: Pick<Parameters<typeof reads>[1], 'title' | 'show'>) =>
  reads(ask(name), {
    ...shown,
    // Whether keys can be limited is not known; this is what would be refused.
    permission: `ACTION_TYPE_${name.toUpperCase()}_LIST`,
    list: records(name),
    total: 'Response.List.@possibleLength',
  });

export const corecommerce = definePlatform({
  id: 'corecommerce',
  name: 'CoreCommerce',
  alsoCalled: ['Core Commerce', 'digiSHOP'],
  summary: 'Find the API Username and create an API Key in CoreCommerce, and try them on this page. The check is experimental.',
  reviewed: '2026-11-22',
  sources: ['https://github.com/zynksoftware/Zynk-Workflow'],
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
      steps: [
        step(
          'enable-api',
          'Switch on the API',
          'Log in to the CoreCommerce Admin Dashboard and go to **Settings → API Settings**. Enable the **API** option.',
        ),
        step(
          'copy-username',
          'Copy the API Username',
          'Copy the **Username** on the same page; often it is `api`. If a password is asked for, note that too. Save the page.',
        ),
        step(
          'create-key',
          'Create an API Key',
          'Open **External Access Keys** under **Settings**. Create a new key, name it “{app}”, and save. Then copy the **Key**.\n\nIf you see an address or a link to a description of the API beside the key, give it to the people behind {tool}.',
        ),
        step(
          'store-address',
          'Copy the address of the store',
          'While you are in the admin, copy the address from the browser. It ends in `.corecommerce.com`. The **Store Name** is usually its first part. Older stores show both under **Settings → Store API**.',
        ),
      ],
      fields: [
        text('apiUsername', 'API Username', {
          from: 'copy-username',
          like: 'api',
          pattern: /^\S{1,100}$/,
          patternSays: 'An API Username has no blanks. Copy it from API Settings.',
          notes: [
            {
              match: /^[^@\s]+@[^@\s]+\.[^@\s]+$/,
              says: 'This is an e-mail address, perhaps that of your login. The API Username is shown in API Settings.',
            },
          ],
          found: [/(?:api[ _-]?)?user(?:[ _-]?name)?["']?\s*[:=\n]\s*["']?([^\s"',<]+)/i, /<Username>([^<\s]+)</],
        }),
        secret('apiKey', 'API Key', {
          from: 'create-key',
          like: '0'.repeat(32),
          clean: [[/^\w*(?:api|xml)[ _-]?key\s*[:=]\s*["']?([^\s"']+)["']?$/i, '$1']],
          pattern: /^\S{8,}$/,
          patternSays: 'An API Key is longer than this and has no blanks. Copy it from External Access Keys.',
          mistakes: [
            mistake(/^https?:\/\//i, 'This is an address. Copy the API Key from External Access Keys.', {
              belongsIn: 'storeUrl',
            }),
            mistake(/^api$/i, 'This is the API Username. The API Key is longer; copy it from External Access Keys.'),
          ],
          found: [/(?:api|xml)[ _-]?key["']?\s*[:=\n]\s*["']?([^\s"',<]+)/i, /<XMLKey>([^<\s]+)</],
        }),
        address('storeUrl', 'Store URL', {
          from: 'store-address',
          like: 'https://example-store.corecommerce.com',
          help: 'The address that ends in .corecommerce.com.',
          added: true,
          keep: 'path',
          clean: [
            [/^((?:https?:\/\/)?[^/\s]+\/~[^/?#\s]+).*$/i, '$1'],
            [/^((?:https?:\/\/)?[^/\s]+)\/(?!~|\/).*$/i, '$1'],
          ],
          mistakes: [
            mistake(/^[0-9a-z]{24,}$/i, 'This looks like the API Key. The Store URL ends in .corecommerce.com.', {
              belongsIn: 'apiKey',
            }),
          ],
          hostSays:
            'This does not end in .corecommerce.com. Open the admin and copy the address from the browser, up to and with .corecommerce.com.',
          neverHosts: ['corecommerce.com'],
          neverSays:
            'This is the address of CoreCommerce itself. Copy the address of your own store from the browser while you are in the admin.',
          pattern: /^https:\/\/(?!www\d*\.[^/]*$)/,
          patternSays: 'The name of the store is missing. Copy the whole address from the browser while you are in the admin.',
          found: [/(https?:\/\/[a-z0-9-]+\.corecommerce\.com(?:\/~[^/\s"',]+)?)(?![a-z0-9.])/i],
        }),
        text('storeName', 'Store Name', {
          from: 'store-address',
          like: 'example-store',
          help: 'Usually the first part of the Store URL; on a shared server, what follows the sign ~.',
          added: true,
          clean: [
            [/^(?:https?:\/\/)?www\d*\.corecommerce\.com\/~([^/?#]+).*$/i, '$1'],
            [/^(?:https?:\/\/)?([a-z0-9-]+)\.corecommerce\.com(?:[/?#].*)?$/i, '$1'],
          ],
          found: [/store[ _-]?name["']?\s*[:=\n]\s*["']?([^\s"',<]+)/i, /<StoreName>([^<]+)</],
        }),
        secret('apiPassword', 'API Password', {
          from: 'copy-username',
          like: 'password-00000000',
          verbatim: true,
          help: 'Only if API Settings has one.',
          optional: true,
          added: true,
          found: [/(?:api[ _-]?)?password["']?\s*[:=\n]\s*["']?([^\s"',<]+)/i],
        }),
      ],
    },
  ],
  afterwards: ['Delete the key under **Settings → External Access Keys**, and switch the API off again if nothing else uses it.'],

  api: {
    name: 'XML API 1.0',
    hosts: ['*.corecommerce.com'],
    base: '{storeUrl}/admin/_callback.php',
    headers: { Accept: 'text/xml' },
    atOnce: 1,
    limits: 'No limits are documented. This check asks one question at a time.',
  },
  authenticate: ask('Product'),
  entities: {
    products: list('Product', { title: 'Languages.LanguageData.Name', show: { SKU: 'Sku', Price: money('Price.Amount') } }),
    categories: list('Category', { title: 'Name' }),
    // The records hold passwords in clear text; nothing but the number is shown.
    customers: list('Customer', { title: '@id' }),
    orders: list('Order', { title: 'Number' }),
    pages: notOffered('The known API of CoreCommerce has no pages.'),
    blogs: notOffered('The known API of CoreCommerce has no blog posts.'),
  },

  answers: [
    when({ on: 'authenticate', ...refused(/^/), others: 'some-ok' }, 'ok'),
    when({ on: 'entities', ...refused(/^/), others: 'some-ok' }, 'permission-missing', {
      says: 'The store accepts these values, but not for {entity}. Look whether the key under External Access Keys is limited.',
      step: 'create-key',
    }),
    ...[
      refused(/user|password|key|login|access|authenti|authori|permission|denied|credential/i),
      { on: 'authenticate', status: [401, 403], html: false },
    ].map((condition) =>
      when(condition, 'credentials-rejected', {
        says: 'The store did not accept these values through the API that this checker knows; they may work in another way. Compare API Username and API Key with the admin, and enter the password if there is one.',
        field: 'apiKey',
      }),
    ),
    when(refused(/^/), 'platform-error', {
      says: 'The store refused without a reason that this checker understands. Make sure that the API option is on; your values may be right.',
      step: 'enable-api',
    }),
    ...[{ status: ['2xx' as const, 404], html: true }, { status: 404 }].map((condition) =>
      when(condition, 'not-an-api', {
        says: 'A web page answered instead of the API that this checker knows. The API option may be off, or the store may have another API; your values may be right.',
        step: 'enable-api',
      }),
    ),
    when({ status: '3xx' }, 'not-an-api', {
      says: 'The store leads to another page instead of the API that this checker knows. Check the Store URL and that the API option is on; your values may be right.',
      field: 'storeUrl',
      step: 'enable-api',
    }),
    when({ status: '2xx', test: isOther }, 'not-an-api', {
      says: 'Something answers at this store, but not the API that this checker knows. Check the Store URL; your values may be right.',
      field: 'storeUrl',
    }),
  ],
});
