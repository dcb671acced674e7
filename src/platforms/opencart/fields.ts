import { address, mistake, secret, text } from '../../definition/index.ts';

export const fields = [
  address('storeUrl', 'Store URL', {
    from: 'store-url',
    like: 'https://shop.example.com',
    help: 'The front page of the shop, with its folder if it has one.',
    keep: 'path',
    labels: ['Shop URL', 'HTTP_SERVER', 'HTTPS_SERVER', 'OPENCART_URL', 'Shop-Adresse', 'URL de la tienda', 'URL de la boutique'],
    clean: [
      [/^((?:https?:\/\/)?[^/?#:]+(?::\d{1,5})?(?:\/[^/?#]+){0,8}?)\/+(?:admin|index\.php|install|catalog)(?![\w-]).*$/i, '$1'],
    ],
    neverHosts: ['opencart.com', '*.opencart.com'],
    neverSays: 'This page belongs to the makers of OpenCart and is not your shop. Enter the address of the shop itself.',
  }),
  text('apiUsername', 'API username', {
    from: 'api-user',
    like: 'Default',
    labels: ['API user', 'API name', 'OPENCART_API_USERNAME', 'OPENCART_USERNAME', 'API-Benutzername', 'Nombre de usuario API'],
    pattern: /^.{3,64}$/,
    patternSays: 'An API username has 3 to 64 characters. Copy it from the list of APIs.',
    notes: [
      {
        match: /^[^@\s]+@[^@\s]+$/,
        says: 'This looks like an e-mail address. The API username stands in the list of APIs and is not the login of the administration.',
      },
    ],
  }),
  secret('apiKey', 'API key', {
    from: 'api-user',
    like: '0'.repeat(256),
    shape: /^[A-Za-z0-9]{256}$/,
    pattern: /^[\x21-\x7e]{64,256}$/,
    patternSays:
      'An API key has 64 to 256 characters, one that OpenCart generated has 256. Copy it whole, from System → Users → API.',
    labels: ['OPENCART_API_KEY', 'OPENCART_KEY', 'API-Schlüssel', 'Clave API', 'Clé API'],
    mistakes: [
      mistake(
        /^[0-9a-f]{26}$/,
        'This is the token of one login, which ends after an hour. Enter the API key itself, from the list of APIs.',
      ),
    ],
  }),
];
