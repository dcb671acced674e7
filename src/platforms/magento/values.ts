import { address, mistake, secret } from '../../definition/index.ts';

const token32 = /^[a-z0-9]{32}$/i;

/** The address of the shop and its folder, out of that of a page, of the API, or of the admin. */
export function storeUrl(from: string) {
  const cutAt = String.raw`(?:rest|index\.php|admin[^/?#]*|backend[^/?#]*|graphql|soap|customer|checkout|catalog|catalogsearch|magento_version|default|[^/?#]+\.html?)`;
  return address('storeUrl', 'Store URL', {
    from,
    like: 'https://www.fake-shop.example',
    help: 'With its folder, if the shop is in one: https://www.fake-shop.example/shop',
    keep: 'path',
    labels: ['MAGENTO_URL', 'MAGENTO_BASE_URL', 'MAGENTO_HOST', 'Base URL', 'secure_base_url', 'Basis-URL', 'URL de base'],
    // The folder of the admin is nobody's business.
    clean: [
      [new RegExp(String.raw`^((?:https?:\/\/)?[^/?#:]+(?::\d+)?(?:\/[^/?#]+){0,8}?)\/${cutAt}(?:[/?#][\s\S]*)?$`, 'i'), '$1'],
    ],
    neverHosts: [
      '*.api.commerce.adobe.com',
      'api.commerce.adobe.com',
      'experience.adobe.com',
      'account.magento.com',
      'commerce.adobe.com',
    ],
    neverSays:
      'This address belongs to Adobe. Enter that of your own shop. Adobe Commerce as a Cloud Service has no integrations of this kind and cannot be checked here.',
  });
}

const wrongToken = [
  mistake(
    /^eyJ[\w-]*\.[\w-]+\.[\w-]*$/,
    'This is the token of a person’s login, which ends after hours. Copy the value from the integration.',
  ),
  mistake(/^c[ks]_[0-9a-f]{40}$/i, 'This is a key of WooCommerce. Copy the value from the integration in Magento.'),
];

function value(id: string, label: string, last: string, labels: string[]) {
  return secret(id, label, {
    from: 'copy-values',
    like: `0000000000000000000000000000000${last}`,
    labels,
    pattern: token32,
    patternSays: `The ${label} has exactly 32 letters and digits. Copy it again from the integration.`,
    mistakes: wrongToken,
  });
}

export const accessToken = value('accessToken', 'Access Token', '3', [
  'oauth_token',
  'MAGENTO_ACCESS_TOKEN',
  'MAGENTO_TOKEN',
  'Zugriffstoken',
  'Zugangstoken',
  'Jeton d’accès',
  'Token de acceso',
  'Token di accesso',
  'Toegangstoken',
  'Token dostępu',
]);

/** All that the window of an integration shows. */
export const fourValues = [
  value('consumerKey', 'Consumer Key', '1', [
    'oauth_consumer_key',
    'MAGENTO_CONSUMER_KEY',
    'Verbraucherschlüssel',
    'Verbraucher Schlüssel',
    'Clé du consommateur',
    'Clé client',
    'Clave del consumidor',
    'Chiave consumatore',
    'Klucz konsumenta',
  ]),
  value('consumerSecret', 'Consumer Secret', '2', [
    'oauth_consumer_secret',
    'MAGENTO_CONSUMER_SECRET',
    'Verbrauchergeheimnis',
    'Verbraucher Geheimnis',
    'Secret du consommateur',
    'Secret client',
    'Secreto del consumidor',
    'Segreto consumatore',
    'Sekret konsumenta',
  ]),
  accessToken,
  value('accessTokenSecret', 'Access Token Secret', '4', [
    'oauth_token_secret',
    'token_secret',
    'MAGENTO_ACCESS_TOKEN_SECRET',
    'MAGENTO_TOKEN_SECRET',
    'Zugriffstoken-Geheimnis',
    'Geheimnis des Zugriffstokens',
    'Secret du jeton d’accès',
    'Secreto del token de acceso',
    'Segreto del token di accesso',
  ]),
];
