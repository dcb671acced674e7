import {
  advise,
  anyPublicHost,
  bearer,
  definePlatform,
  get,
  lines,
  notOffered,
  source,
  step,
  when,
} from '../../definition/index.ts';
import { countIn, isApi, isClosedShop, isOfNow, isShop, recordsIn } from './answered.ts';
import { customApp } from './customApp.ts';
import { inEither, nowData, permissionList, toBeyond, toNow } from './data.ts';
import { de } from './de.ts';
import { tokenValues } from './tokenValues.ts';

export const epages = definePlatform({
  id: 'epages',
  name: 'ePages',
  alsoCalled: ['ePages Now', 'ePages Beyond', 'ePages Base', 'epages6', 'Beyond Shop', 'ePages Store'],
  summary: 'Create a private app for your ePages shop, work out its API URL, and test both on this page.',
  reviewed: '2026-11-26',
  translations: { de },
  sources: [
    source('https://developer.epages.com/apps/create-app.html', 'ePages Now: create an app (for a test shop)'),
    source('https://developer.epages.com/apps/install-app.html', 'ePages Now: install an app'),
    source('https://developer.epages.com/beyond-docs/', 'ePages Beyond: the API'),
    source('https://github.com/ePages-de/epages-docs', 'ePages’ own documentation as files', { dated: '2026-07' }),
    source('https://github.com/ePages-de/beyond_api-ruby_client', 'ePages’ own client for Beyond'),
    source('https://afosto.com/docs/apps/epages-integration', 'How another tool’s customers connect Beyond'),
  ],
  notices: [
    {
      kind: 'info',
      title: 'Which ePages is it?',
      text: lines(
        'Look at the address of your back office.',
        'With `/epages/` or `.admin` in it, the shop is **ePages Now**, or the older **Base**.',
        'With `/cockpit` in it, as in `https://your-shop.beyondshop.cloud/cockpit`, it is **ePages Beyond**.',
        'Providers sell both under names of their own.\n\nIn **Base** you cannot make a key yourself.',
        'If your **ePages Now** has no **Private apps** either, ask your provider for an app.',
      ),
    },
  ],
  needs: [
    'A login to the back office of your shop that may open **Apps**.',
    'A shop on **ePages Now**, where **Private apps** are usually there, or on **ePages Beyond**.',
  ],

  methods: [
    {
      id: 'private-app',
      title: 'Access token',
      chooseIf: 'Your shop is on ePages Now.',
      intro: 'For **ePages Now**. A token of ePages Beyond fits here too, but lasts about an hour.',
      minutes: 8,
      keyLives: 'as long as the private app is installed',
      afterwards: ['Remove the app under [[Apps → Private apps]]. Its Access Token ends with it.'],
      steps: [
        step(
          'store-url',
          'Copy the shop’s address',
          'Visit your shop as a customer does. Copy the address from the browser: that is the **Source Store URL**.',
        ),
        step(
          'api-url',
          'Work out the API URL',
          lines(
            'Log in to the back office of your shop. The address in the browser holds the host and the name of the shop:',
            '`https://HOST/epages/NAME.admin/…` makes `https://HOST/rs/shops/NAME`.',
            'You may also paste that address into the field below.\n\nFor **ePages Beyond**,',
            'append `/api` to the address of the shop: `https://your-shop.beyondshop.cloud/api`.',
          ),
        ),
        step(
          'create-app',
          'Create an app',
          lines(
            'In the back office, go to [[Apps → Private apps → Add]]. Name the app “{app}”.',
            'As **Application Callback URL** enter the https address of your own shop.',
            'The form wants one, and for this work nothing is sent there.',
          ),
        ),
        step(
          'scopes',
          'Allow reading',
          lines(
            'Under **App Scopes** (also **Permissions/Scopes**), tick what you want to move.',
            `In **ePages Now**:\n\n${permissionList(nowData)}\n\nIn **ePages Beyond**, tick what the other way lists.`,
          ),
        ),
        step(
          'copy-token',
          'Copy the token',
          lines(
            'Press **Generate access data**. Copy the **Access Token**.',
            '**Client ID** and **Client Secret** appear beside it and are not needed here.\n\nDo not press',
            '**Test authorisation** afterwards: it deletes the token.',
          ),
        ),
      ],
      fields: tokenValues,
    },
    customApp,
  ],

  api: {
    name: 'REST API v1 (Now) or Beyond API',
    hosts: [anyPublicHost],
    auth: bearer('{accessToken}'),
    lists: { list: recordsIn, total: countIn },
    recognise: {
      request: [
        get('{apiUrl}', {
          ...toNow,
          auth: 'none',
          onlyIf: isOfNow,
          take: { line: () => 'now', accept: () => toNow.headers.Accept, one: () => 'resultsPerPage' },
        }),
        get('{apiUrl}/shop', {
          ...toBeyond,
          auth: 'none',
          take: { line: () => 'beyond', accept: () => toBeyond.headers.Accept, one: () => 'size' },
        }),
      ],
      is: [
        { status: 200, test: isShop },
        { status: [401, 403], test: isClosedShop },
      ],
    },
    pace: { left: { remaining: 'X-RateLimit-Remaining', of: 'X-RateLimit-Limit', perS: 60 * 60 } },
    limits: 'ePages Now allows 6000 requests an hour for a token; for Beyond, no limits are known. This check uses seven.',
  },
  // Products are public in some shops of ePages Now, so only orders or customers prove a token there.
  authenticate: {
    ...oneOf('orders'),
    otherwise: {
      when: { status: [401, 403], test: (answer, { line }) => line === 'now' && isApi(answer) },
      ask: oneOf('customers'),
    },
  },
  entities: {
    products: inEither('products'),
    categories: inEither('categories'),
    customers: inEither('customers'),
    orders: inEither('orders'),
    pages: inEither('pages'),
    blogs: notOffered('ePages has no blog posts in its API.'),
  },

  answers: [
    when({ status: 429 }, 'rate-limited', { waitS: untilReset }),
    when({ on: 'recognise', status: 404, test: (answer, values) => isOfNow(values) && isApi(answer) }, 'store-not-found', {
      says: 'There is an API at this address, but no ePages shop of this name. Copy the name again from the address of the back office.',
      field: 'apiUrl',
    }),
    when(
      [
        { on: 'recognise', status: [200, 404] },
        { on: 'recognise', status: [200, 404], html: true },
      ],
      'not-an-api',
      {
        says: lines(
          'There is no ePages API at this address, so none of your values were sent there.',
          'ePages Now has it at /rs/shops/ and the shop’s name, ePages Beyond at /api: try the other form.',
        ),
        field: 'apiUrl',
      },
    ),
    when([{ status: 402 }, { on: 'recognise', status: 402, html: true }], 'store-unavailable', {
      says: 'The server of the shop asks for a payment: usually the shop has expired. Ask your provider.',
    }),
    when(
      [
        { on: 'recognise', status: 403, text: /firewall/i },
        { status: 403, text: /firewall/i },
      ],
      'ip-blocked',
    ),
    when({ on: 'token', status: [400, 401, 403] }, 'credentials-rejected', {
      says: 'ePages does not accept this Client ID with this Client Secret. Usually one of them was not copied whole: copy both again.',
      field: 'clientSecret',
    }),
    when({ method: 'private-app', status: 401, text: /expired/i }, 'credentials-expired', {
      says: 'The Access Token has expired; in ePages Beyond it lasts about an hour. Choose “Client ID and Client Secret”, or make a new token.',
      field: 'accessToken',
    }),
    when(
      { on: 'authenticate', status: [401, 403], test: (answer, { line }) => line === 'now' && isApi(answer) },
      'credentials-rejected',
      {
        says: lines(
          'With this Access Token, ePages shows neither orders nor customers.',
          'Copy it again; the Client Secret looks alike.',
          'If the token is right, tick orders_read and customers_read.',
        ),
        field: 'accessToken',
      },
    ),
    // A page of the API's own server is about the question, not about the address.
    when({ status: [400, 405, 406, 410, 415], html: true, test: isApi }, 'platform-error'),
    // Beyond knows the token, and only misses a scope.
    when({ on: 'authenticate', status: 403, text: /scope|access.{0,10}denied|forbidden|insufficient/i, html: false }, 'ok'),
    when({ on: 'authenticate', status: 401 }, 'credentials-rejected', { field: ['accessToken', 'clientSecret'] }),
    when({ on: 'entities', status: [401, 403], test: isApi }, 'permission-missing', {
      says: 'The app may not read {entity}. Usually “{permission}” is missing: add it to the app’s scopes, and make a new token.',
      step: ['scopes', 'beyond-scopes'],
    }),
  ],
  advice: [
    advise(
      { when: { on: 'recognise', json: { closedByMerchant: true } } },
      'The shop is closed to visitors. Its API works anyway.',
    ),
    advise(
      { method: 'private-app', when: { on: 'recognise', status: 200, test: (_answer, values) => !isOfNow(values) } },
      'This shop is on ePages Beyond, where an Access Token lasts about an hour. For a longer migration, the tool needs Client ID and Client Secret.',
    ),
  ],
});

/** One record, in either ePages. */
function oneOf(kind: string) {
  return get(`{apiUrl}/${kind}?{one}=1`, { headers: { Accept: '{accept}' }, proves: ['results', 'page.totalElements'] });
}

/** To the minute, because both clocks are read. */
function untilReset({ headers }: { headers: Headers }): number {
  const reset = headers.get('x-ratelimit-reset') ?? headers.get('x-rate-limit-reset') ?? '';
  return Math.ceil((Date.parse(reset) - Date.now()) / 60_000) * 60;
}
