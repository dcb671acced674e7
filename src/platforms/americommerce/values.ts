import { address, anyPublicHost, mistake, secret } from '../../definition/index.ts';

export const values = [
  address('storeUrl', 'Store URL', {
    from: 'copy-token',
    like: 'https://fake-widgets.americommerce.com',
    labels: ['STORE_DOMAIN', 'Store domain', 'API URL', 'AMERICOMMERCE_STORE', 'AC_STORE_URL'],
    help: 'Your own domain, or the address that ends in .americommerce.com.',
    hosts: ['*.americommerce.com', '*.cart.com', anyPublicHost],
    neverHosts: [
      'americommerce.com',
      'www.americommerce.com',
      'cart.com',
      'www.cart.com',
      'developers.cart.com',
      'sell.cart.com',
      'support.cart.com',
      'docs.cart.com',
      'help.cart.com',
    ],
    neverSays: 'This page belongs to AmeriCommerce and is no store. Enter the address of your own store.',
    mistakes: [
      mistake(
        /^(?:https?:\/\/)?x{3,}\.americommerce\.com/i,
        'This is the example of a guide. Enter the address of your own store.',
      ),
      mistake(/^[0-9a-f]{32}$/i, 'This is the Access Token. The Store URL is the address of the store.', {
        belongsIn: 'accessToken',
      }),
      mistake(
        /^[a-z0-9-]+$/i,
        'This is not the whole address. Enter your own domain, or the name followed by .americommerce.com.',
      ),
    ],
    found: [/(https?:\/\/[^\s"'/]+)\/api\/v1\b/i, /(?:store|shop|api)[ _-]?url["']?\s*[:=]\s*["']?([^\s"',]+)/i],
  }),
  secret('accessToken', 'Access Token', {
    from: 'copy-token',
    like: '00000000000000000000000000000000',
    shape: /^[0-9a-f]{32}$/i,
    labels: ['X-AC-Auth-Token', 'ACCESS_TOKEN', 'AC_TOKEN', 'AMERICOMMERCE_TOKEN', 'API token'],
    help: 'Of the Single Token Flow; not an App ID or App Secret.',
    clean: [[/^(?:X-AC-Auth-Token:|(?:Authorization:\s*)?Bearer\s)\s*/i, '']],
    pattern: /^[A-Za-z0-9._-]{16,256}$/,
    patternSays:
      'An Access Token is one long word without blanks. This may be the name of the app; copy the token from the API Token Manager.',
    mistakes: [
      mistake(/^https?:|\.americommerce\.com/i, 'This is an address. The Access Token stands beside it in the list of tokens.', {
        belongsIn: 'storeUrl',
      }),
    ],
    found: [
      /X-AC-Auth-Token["']?\s*[:=]\s*["']?([A-Za-z0-9._-]+)/i,
      /(?:^|[^a-z])(?:access[ _-]?)?token["']?\s*[:=]\s*["']?([A-Za-z0-9._-]+)/i,
    ],
  }),
];
