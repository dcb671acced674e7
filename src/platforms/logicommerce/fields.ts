import { address, anyPublicHost, mistake, secret, text } from '../../definition/index.ts';

/** Chooses between production and Studio, and is compared with what the app opens. */
export const storeUrl = address('storeUrl', 'Store URL', {
  from: 'store-url',
  like: 'https://www.example-shop.es',
  help: 'The address that your customers see. It serves to compare.',
  optional: true,
  hosts: [anyPublicHost],
  shape: /^(?:https?:\/\/)?\d+\.(?:site|studio)\.logicommerce\.cloud(?:\/|$)/i,
  labels: ['Source Store URL', 'storeURL', 'LOGICOMMERCE_STORE_URL'],
  neverHosts: [
    '8x*.logicommerce.net',
    '8x.logicommerce.net',
    '8x.logicommerce.cn',
    'api*.logicommerce.cloud',
    'api.logicommerce.cloud',
    'api.logicommerce.net',
    'logicommerce.com',
    '*.logicommerce.com',
  ],
  neverSays: 'This address belongs to LogiCommerce and is not your shop. Enter the address that your customers see.',
});

/** Names the private app. */
export const appId = text('appId', 'App ID / Client ID', {
  from: 'copy-pair',
  like: 'ABCDE12345',
  labels: ['App ID', 'Client ID', 'X-App-Id', 'LOGICOMMERCE_APP_ID'],
  pattern: /^[A-Za-z0-9._-]{1,64}$/,
  patternSays: 'An App ID has letters and digits and no blanks. Copy it again from the private app.',
  mistakes: [
    mistake(/@/, 'This is an e-mail address. Copy the App ID from the private app.'),
    mistake(/\//, 'This is an address. Copy the App ID from the private app.'),
  ],
  notes: [{ match: /^\d{1,5}$/, says: 'This may be the Commerce ID. If it is rejected, copy the App ID instead.' }],
});

/** The secret of the private app. */
export const appKey = secret('appKey', 'App Key / Client Secret', {
  from: 'copy-pair',
  like: 'fakeappkey0000000000',
  labels: ['App Key', 'Client Secret', 'X-App-Key', 'LOGICOMMERCE_APP_KEY', 'LOGICOMMERCE_SECRET'],
  pattern: /^(?!.*(?:@|:\/\/))\S{8,256}$/,
  patternSays: 'An App Key has at least eight characters and no blanks. Copy it again from the private app.',
  mistakes: [
    mistake(
      /^eyJ[\w-]*\.[\w-]+\.[\w-]*$/,
      'This is a token that was made from the key, and ends soon. Copy the App Key from the private app.',
    ),
  ],
});
