import {
  advise,
  bearer,
  date,
  definePlatform,
  exact,
  exchange,
  graphql,
  header,
  lines,
  money,
  notOffered,
  personal,
  reads,
  source,
  sourced,
  step,
} from '../../definition/index.ts';
import { answers } from './answers.ts';
import { adminApi } from './api.ts';
import { apiKey, channelToken, email, password, serverUrl } from './fields.ts';

const keys = 'https://docs.vendure.io/current/core/developer-guide/api-keys';
const config = 'https://docs.vendure.io/current/core/reference/typescript-api/auth/auth-options';

const role = (id: string) =>
  step(
    id,
    'Create a role that can read',
    lines(
      'In the dashboard, open [[Settings → Roles → New Role]]. Enter “{app}” as **Description** and a short word as **Code**.',
      'Under **Channels**, choose each channel that is to be read; a shop that never made any has one. Under **Permissions**, tick:\n\n{permissions}\n\n`ReadCatalog`',
      'in place of the first two does too. Press **Create**.',
    ),
  );

const serverAddress = (id: string) =>
  step(
    id,
    'Find the address of the server',
    lines(
      'The **Server URL** is the address at which the dashboard opens, without `/dashboard` (older: `/admin`) and what follows it.',
      'It is not the address that your customers see, if the shop window is a site of its own. Ask the developers of the shop where dashboard and API have different addresses.\n\nWith',
      'several channels, open [[Settings → Channels]], then the channel, and copy its **Token**. Otherwise leave the **Channel token** empty.',
    ),
  );

export const vendure = definePlatform({
  id: 'vendure',
  name: 'Vendure',
  summary: 'Create an API key in Vendure, or an administrator who can read, and test it on this page.',
  reviewed: '2026-11-26',
  sources: [
    source(keys, 'API keys', { read: '2026-11-25' }),
    source(config, 'Settings of the server: AuthOptions'),
    source('https://docs.vendure.io/current/core/reference/graphql-api/admin/queries', 'Admin API: queries'),
    source('https://docs.vendure.io/current/core/developer-guide/channels', 'Channels'),
    source('https://www.npmjs.com/package/@vendure/core', 'The server itself, version 3.7.3', { read: '2026-11-25' }),
  ],
  notices: [
    {
      kind: 'info',
      title: 'Vendure takes no API keys unless it is told to',
      text: 'As it is installed, the server ignores every API key without a word. Whoever looks after it has to switch keys on first, or you use the login of an administrator.',
    },
  ],
  needs: [
    'The login of a **SuperAdmin**, or of an administrator who may create roles, API keys and administrators.',
    'Somebody who can change the settings of the server and start it again.',
    'A server that is reachable on the internet by https, without a port in its address. One on your own machine (`localhost:3000`) cannot be checked.',
  ],

  methods: [
    {
      id: 'api-key',
      title: 'API key',
      chooseIf: 'Your Vendure is version 3.6 or newer.',
      minutes: 10,
      waits: 'Somebody has to start the server again, if it takes no API keys yet.',
      keyLives: 'until you delete or rotate it',
      steps: [
        step(
          'take-keys',
          'Let the server take API keys',
          lines(
            'Ask whoever looks after the server. In `vendure-config.ts`, the list `authOptions.tokenMethod` must hold `api-key`,',
            "such as `['bearer', 'cookie', 'api-key']`. Then the server has to be started again. If a proxy stands in front of it, it must let the header `vendure-api-key` through.",
          ),
        ),
        role('create-role'),
        step(
          'create-key',
          'Create an API key',
          lines(
            'With several channels, choose the channel in the dashboard first: a key belongs to the channel in which it was made.',
            'Open [[System → API Keys → New API Key]]. Enter “{app}” as **Name**, choose the role under **Roles**, and press **Create**.\n\nThe',
            'dialog **Your API Key** shows the key **once**: copy it, or download it as a file. It has a colon in the middle, and both halves belong to it.\n\nIf',
            'it is lost, open the key and press **Rotate Key**: you get a new one, and the old one stops working at once.',
          ),
        ),
        serverAddress('server-url'),
      ],
      fields: [serverUrl('server-url'), apiKey('create-key'), channelToken('server-url')],
    },
    {
      id: 'admin-login',
      title: 'Login of an administrator',
      chooseIf: 'Your Vendure is older than 3.6, or its server takes no API keys.',
      minutes: 8,
      keyLives: 'until you delete the administrator',
      afterwards: [
        sourced(
          'Delete the administrator under [[Settings → Administrators]]. That ends the logins of this check too, which Vendure keeps for a year.',
          config,
        ),
      ],
      steps: [
        step(
          'take-tokens',
          'Let the server take tokens',
          lines(
            'Ask whoever looks after the server. In `vendure-config.ts`, the list `authOptions.tokenMethod` must hold `bearer`,',
            "such as `['bearer', 'cookie']`. Then the server has to be started again. If a proxy stands in front of it, it must let the header `Authorization` through.",
          ),
        ),
        role('login-role'),
        step(
          'create-administrator',
          'Create an administrator',
          lines(
            'Open [[Settings → Administrators → New Administrator]]. Enter an e-mail address and a long password, and choose the role.',
            'Do not use your own login: this one is deleted when the work is done.',
          ),
        ),
        serverAddress('login-server-url'),
      ],
      fields: [
        serverUrl('login-server-url'),
        email('create-administrator'),
        password('create-administrator'),
        channelToken('login-server-url'),
      ],
      api: adminApi(bearer('{sessionToken}')),
      before: {
        login: exchange(
          '',
          {
            json: {
              query:
                'mutation ($username: String!, $password: String!) { login(username: $username, password: $password) { __typename ... on ErrorResult { errorCode } } }',
              variables: { username: '{email}', password: '{password}' },
            },
          },
          { take: { sessionToken: { header: 'vendure-auth-token' } } },
        ),
      },
    },
  ],
  toolsAlsoWant: { addLater: true },
  afterwards: [sourced('Delete the key under [[System → API Keys]], then its role under [[Settings → Roles]].', keys)],

  api: adminApi(header('vendure-api-key', '{apiKey}')),
  // What needs no permission at all. `me` would not do: for a key it is refused, and without one it opens a session.
  authenticate: graphql('', '{ activeChannel { code defaultCurrencyCode } }', { proves: 'data.activeChannel.code' }),
  // Each its own request: one refused field empties the whole answer.
  entities: {
    products: reads(
      graphql(
        '',
        '{ products(options: { take: 1 }) { items { name slug enabled variantList(options: { take: 1 }) { items { sku price currencyCode } } } totalItems } }',
      ),
      {
        list: 'data.products.items',
        total: 'data.products.totalItems',
        permission: exact('ReadProduct'),
        title: 'name',
        show: {
          SKU: 'variantList.items.0.sku',
          Price: money('variantList.items.0.price', { minor: true, currency: 'variantList.items.0.currencyCode' }),
        },
      },
    ),
    categories: reads(graphql('', '{ collections(options: { take: 1 }) { items { name slug } totalItems } }'), {
      list: 'data.collections.items',
      total: 'data.collections.totalItems',
      called: 'Collections',
      permission: exact('ReadCollection'),
      title: 'name',
    }),
    customers: reads(
      graphql('', '{ customers(options: { take: 1 }) { items { firstName lastName emailAddress } totalItems } }'),
      {
        list: 'data.customers.items',
        total: 'data.customers.totalItems',
        permission: exact('ReadCustomer'),
        title: personal('emailAddress'),
        titled: 'E-mail',
        show: { 'First name': personal('firstName'), 'Last name': personal('lastName') },
      },
    ),
    orders: reads(
      // Carts are orders too, active ones.
      graphql(
        '',
        '{ orders(options: { take: 1, sort: { createdAt: DESC }, filter: { active: { eq: false } } }) { items { code state orderPlacedAt totalWithTax currencyCode } totalItems } }',
      ),
      {
        list: 'data.orders.items',
        total: 'data.orders.totalItems',
        permission: exact('ReadOrder'),
        title: 'code',
        show: {
          State: 'state',
          Placed: date('orderPlacedAt'),
          Total: money('totalWithTax', { minor: true, currency: 'currencyCode' }),
        },
      },
    ),
    coupons: reads(graphql('', '{ promotions(options: { take: 1 }) { items { name couponCode } totalItems } }'), {
      list: 'data.promotions.items',
      total: 'data.promotions.totalItems',
      called: 'Promotions',
      permission: exact('ReadPromotion'),
      title: 'name',
      show: { 'Coupon code': 'couponCode' },
    }),
    pages: notOffered('Vendure has no pages; the shop window is another program.'),
    blogs: notOffered('Vendure has no blog.'),
  },

  answers,
  advice: [
    advise(
      { when: { on: 'authenticate', json: { 'data.activeChannel.code': /^(?!__default_channel__$)./ } } },
      'This is one of several channels, and you see only what is in it. Products of the others are found with their own Channel token.',
    ),
  ],
});
