import { address, mistake, secret, text } from '../../definition/index.ts';

const accessToken = mistake(
  /^eyJ[\w-]+\.[\w-]+\.[\w-]*$/,
  'This is an access token, which ends after ten minutes. Enter the two values of the integration.',
);
const salesChannelKey = mistake(
  /^SWSC/i,
  'This is the key of a sales channel, for the storefront: it cannot read customers or orders. Create an integration.',
);
const productExportKey = mistake(
  /^SWPE/i,
  'This is the key of a product export, which opens a feed and nothing else. Create an integration.',
);

export const fields = [
  address('shopUrl', 'Shop URL', {
    from: 'shop-url',
    like: 'https://shop.example.com',
    help: 'The address of the Administration is also understood.',
    keep: 'path',
    labels: [
      'Shop-URL',
      'Store URL',
      'Shop address',
      'Shop-Adresse',
      'Administration',
      'APP_URL',
      'SHOPWARE_URL',
      'SHOPWARE_ENDPOINT',
      'SHOPWARE_ADMIN_URL',
      'SHOPWARE_CLI_API_URL',
      'Adresse de la boutique',
      'URL del negozio',
      'URL de la tienda',
    ],
    clean: [
      [
        /^((?:https?:\/\/)?[^/?#:]+(?::\d{1,5})?(?:\/[^/?#]+){0,8}?)\/+(?:admin|backend|api|store-api|sales-channel-api|account|checkout|detail|navigation|landingPage|search|widgets|index\.php)(?![\w-]).*$/i,
        '$1',
      ],
      // A language has a folder in the address, and the API stands above it.
      [
        /^((?:https?:\/\/)?[^/?#:]+(?::\d{1,5})?(?:\/[^/?#]+){0,8}?)\/(?:at|be|bg|ch|cs|cz|da|de|dk|el|en|es|et|eu|fi|fr|gb|hr|hu|it|lt|lu|lv|nb|nl|no|pl|pt|ro|ru|se|sk|sl|sv|tr|uk|us)(?:[-_][a-z]{2})?\/?(?:[?#].*)?$/i,
        '$1',
      ],
    ],
    neverHosts: ['shopware.com', '*.shopware.com'],
    neverSays: 'This page belongs to shopware AG and is not your shop. Enter the address of the shop itself.',
  }),
  text('accessKeyId', 'Access key ID', {
    from: 'keys',
    like: 'SWIAFAKEFAKEFAKEFAKEFAKE00',
    upperCase: true,
    shape: /^SW[IU]A[A-Z0-9]{22}$/i,
    pattern: /^SW[IU]A[A-Z0-9_-]{16,40}$/,
    patternSays: 'An Access key ID starts with SWIA and has 26 characters. Copy it again from the integration.',
    labels: [
      'Access key',
      'Zugangs-ID',
      'Zugriffs-ID',
      'API access key',
      'client_id',
      'SHOPWARE_CLI_API_CLIENT_ID',
      'SHOPWARE_ACCESS_KEY_ID',
      'Integration ID',
      'ID de clé d’accès',
      'ID chiave di accesso',
      'ID de clave de acceso',
    ],
    mistakes: [
      salesChannelKey,
      productExportKey,
      accessToken,
      mistake(
        /^[^@\s]+@[^@\s]+$/,
        'This is a login of the Administration, which opens nothing here. Create an integration: its ID starts with SWIA.',
      ),
    ],
    notes: [
      {
        match: /^SWUA/,
        says: 'This key belongs to a person’s user and ends with that user. For a tool, create an integration: its ID starts with SWIA.',
      },
    ],
  }),
  secret('secretAccessKey', 'Secret access key', {
    from: 'keys',
    like: 'fakefakefakefakefakefakefakefakefakefakefakefakefak',
    shape: /^[A-Za-z0-9]{51}$/,
    pattern: /^[A-Za-z0-9_-]{20,128}$/,
    patternSays:
      'A Secret access key has 51 letters and digits. A password of the Administration does not fit here: copy the key from the integration.',
    labels: [
      'Secure access key',
      'Sicherheitsschlüssel',
      'Secret key',
      'API secret key',
      'client_secret',
      'SHOPWARE_CLI_API_CLIENT_SECRET',
      'SHOPWARE_SECRET_ACCESS_KEY',
      'Clé d’accès secrète',
      'Clé d’accès sécurisée',
      'Chiave di accesso segreta',
      'Clave de acceso secreta',
    ],
    mistakes: [salesChannelKey, productExportKey, accessToken],
  }),
];
