import { address, mistake, secret, text } from '../../definition/index.ts';

export const values = [
  text('apiUsername', 'API Username', {
    from: 'copy-username',
    like: 'api',
    labels: ['Username', 'CORECOMMERCE_USERNAME'],
    pattern: /^\S{1,100}$/,
    patternSays: 'An API Username has no blanks. Copy it from API Settings.',
    notes: [
      {
        match: /^[^@\s]+@[^@\s.]+\.[^@\s]+$/,
        says: 'This is an e-mail address, perhaps that of your login. The API Username is shown in API Settings.',
      },
    ],
    found: [/(?:api[ _-]?)?user(?:[ _-]?name)?["']?\s{0,20}[:=\n]\s{0,20}["']?([^\s"',<]+)/i, /<Username>([^<\s]+)</],
  }),
  secret('apiKey', 'API Key', {
    from: 'create-key',
    like: '0'.repeat(32),
    labels: ['XML Key', 'XMLKey', 'External Access Key', 'Key', 'CORECOMMERCE_API_KEY'],
    clean: [[/^\w*(?:api|xml)[ _-]?key\s*[:=]\s*["']?([^\s"']+)["']?$/i, '$1']],
    pattern: /^\S{8,}$/,
    patternSays: 'An API Key is longer than this and has no blanks. Copy it from External Access Keys.',
    mistakes: [
      mistake(/^https?:\/\//i, 'This is an address. Copy the API Key from External Access Keys.', {
        belongsIn: 'storeUrl',
      }),
      mistake(/^api$/i, 'This is the API Username. The API Key is longer; copy it from External Access Keys.'),
    ],
    found: [/(?:api|xml)[ _-]?key["']?\s{0,20}[:=\n]\s{0,20}["']?([^\s"',<]+)/i, /<XMLKey>([^<\s]+)</],
  }),
  address('storeUrl', 'Store URL', {
    from: 'store-address',
    like: 'https://example-store.corecommerce.com',
    shape: /^(?:https?:\/\/)?[a-z0-9-]+\.corecommerce\.com(?:[/?#]|$)/i,
    labels: ['API URL', 'Admin URL', 'CORECOMMERCE_URL'],
    help: 'The address that ends in .corecommerce.com.',
    added: true,
    keep: 'path',
    clean: [
      [/^((?:https?:\/\/)?[^/\s]+\/~[^/?#\s]+)(?:[/?#\s].*)?$/i, '$1'],
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
    labels: ['StoreName', 'CORECOMMERCE_STORE'],
    help: 'Usually the first part of the Store URL; on a shared server, what follows the sign ~.',
    added: true,
    clean: [
      [/^(?:https?:\/\/)?www\d*\.corecommerce\.com\/~([^/?#]+)(?:[/?#].*)?$/i, '$1'],
      [/^(?:https?:\/\/)?([a-z0-9-]+)\.corecommerce\.com(?:[/?#].*)?$/i, '$1'],
    ],
    found: [/store[ _-]?name["']?\s{0,20}[:=\n]\s{0,20}["']?([^\s"',<]+)/i, /<StoreName>([^<]+)</],
  }),
  secret('apiPassword', 'API Password', {
    from: 'copy-username',
    like: 'password-00000000',
    labels: ['Password', 'CORECOMMERCE_PASSWORD'],
    verbatim: true,
    help: 'Only if API Settings has one.',
    optional: true,
    added: true,
    found: [/(?:api[ _-]?)?password["']?\s{0,20}[:=\n]\s{0,20}["']?([^\s"',<]+)/i],
  }),
];
