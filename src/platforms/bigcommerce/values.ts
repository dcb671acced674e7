import { lines, mistake, secret, text } from '../../definition/index.ts';

/** What tools ask for. */
export const values = [
  text('apiPath', 'API Path', {
    from: 'copy-path',
    like: 'https://api.bigcommerce.com/stores/fakehash01/v3/',
    help: 'The whole address, or only the store’s code in it.',
    lowerCase: true,
    labels: ['BIGCOMMERCE_STORE_HASH', 'BC_STORE_HASH', 'STORE_HASH', 'BIGCOMMERCE_API_PATH', 'BC_API_PATH', 'API URL'],
    shape: /^(https?:\/\/)?(api\.bigcommerce\.com\/stores\/|store-[a-z0-9]+(-\d+)?\.mybigcommerce\.com)/i,
    clean: [
      [/^(?:https?:\/\/)?api\.bigcommerce\.com\/stores\/(?:store-)?\{?([a-z0-9]+)\}?(?:[/?#].*)?$/i, '$1'],
      [/^\/?stores\/(?:store-)?\{?([a-z0-9]+)\}?(?:\/.*)?$/i, '$1'],
      [/^(?:https?:\/\/)?store-([a-z0-9]+)(?:-\d+)?(?:\.mybigcommerce\.com(?:[/?#].*)?)?$/i, '$1'],
    ],
    pattern: /^[a-z0-9]{4,20}$/,
    patternSays: lines(
      'There is no store code in this.',
      'Copy the API Path from the page on which the API account is created; it starts with https://api.bigcommerce.com/stores/.',
    ),
    mistakes: [
      mistake(/\{(store_?)?hash\}/i, 'This is an example with a placeholder. Copy the API Path of your own store.'),
      mistake(
        /api\.bigcommerce\.com\/accounts\//i,
        'This is the address for account-level tokens, which do not open a store. Create the account under Store-level API accounts.',
      ),
      mistake(
        /^(?:https?:\/\/)?api-b2b\.bigcommerce\.com\b/i,
        'This is the address of the B2B Edition’s API, which has no store code in it. Copy the API Path; it starts with https://api.bigcommerce.com/stores/.',
      ),
      mistake(
        /^(?:https?:\/\/)?(?:(?:account|developer|docs|login|support|www)\.)?bigcommerce\.com\b/i,
        'This page belongs to BigCommerce itself, and its address does not contain the store code. Copy the API Path; it starts with https://api.bigcommerce.com/stores/.',
      ),
      mistake(
        /^(?:https?:\/\/)?(?!api\.|store-)[^/]*\.[a-z]{2,}\/api\/v2(?:[/?#].*)?$/i,
        'This is the path of a legacy API account, which tools can no longer use. Create a V2/V3 API token; its API Path starts with https://api.bigcommerce.com/stores/.',
      ),
      mistake(
        /^(?:https?:\/\/)?(?!api\.|store-)[^/]*\.[a-z]{2,}(?:[/:?#].*)?$/i,
        'This is the address of the shop, which does not contain the store code. Copy the API Path; it starts with https://api.bigcommerce.com/stores/.',
      ),
    ],
  }),
  secret('accessToken', 'Access Token', {
    from: 'save-token',
    like: 'faketokenfaketokenfaketoken0000',
    labels: ['BIGCOMMERCE_ACCESS_TOKEN', 'BC_ACCESS_TOKEN', 'BIGCOMMERCE_API_TOKEN', 'X-Auth-Token', 'Auth Token'],
    pattern: /^[A-Za-z0-9]{20,128}$/,
    patternSays:
      'An Access Token has at least 20 letters and digits and nothing else. Copy it again, or paste the whole downloaded file.',
    mistakes: [mistake(/^eyJ/, 'This is a token for the storefront. Create a V2/V3 API token under Store-level API accounts.')],
    notes: [
      {
        match: /^[0-9a-f]{64}$/,
        says: 'This has the length of the Client Secret. If it is rejected, copy the Access Token from the downloaded file instead.',
      },
    ],
  }),
  text('clientId', 'Client ID', {
    from: 'save-token',
    like: 'fakeclientidfakeclientid0000000',
    help: 'Only if the tool asks for it. BigCommerce itself does not need it, and it is not tested.',
    optional: true,
    labels: ['BIGCOMMERCE_CLIENT_ID', 'BC_CLIENT_ID', 'X-Auth-Client'],
  }),
];
