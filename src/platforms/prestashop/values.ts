import { address, mistake, secret } from '../../definition/index.ts';

/** Codes of languages, which PrestaShop puts in front of its pages. Left out are those that are more likely a folder. */
const languages =
  'ar|bg|br|ca|cs|da|de|el|en|es|et|eu|fa|fi|fr|gb|gl|he|hr|hu|id|it|ja|ko|lt|lv|mx|nl|no|pl|pt|qc|ro|ru|sk|sl|sr|sv|tr|tw|uk|vn|zh';

/** The address of the shop and its folder, out of that of a page, of the API, or of the back office. */
export function storeUrl(from: string) {
  return address('storeUrl', 'Store URL', {
    from,
    like: 'https://www.fake-shop.example',
    help: 'With its folder, if the shop is in one: https://www.fake-shop.example/shop',
    keep: 'path',
    labels: [
      'PS_SHOP_PATH',
      'PRESTASHOP_URL',
      'PRESTASHOP_API_URL',
      'PS_URL',
      'Shop domain',
      'URL de la boutique',
      'Shop-Adresse',
    ],
    clean: [
      // A key in front of the host, as some clients want it.
      [/^((?:https?:\/\/)?)[^\s/?#@]+@/i, '$1'],
      // The API, and the back office, whose folder is nobody's business.
      [pathFrom(String.raw`(?:api|webservice|index\.php|admin-api|admin[^/?#]*|modules?|content)`), '$1'],
      [pathFrom(`(?:${languages})`), '$1'],
      // Pages of categories and products: 3-clothes, clothes/1-1-shirt.html
      [pathFrom(String.raw`(?:[\w-]+\/)?\d+(?:-\d+)?-[^/?#]*`), '$1'],
      [pathFrom(String.raw`[^/?#]+\.(?:html?|php)`), '$1'],
    ],
    mistakes: [
      mistake(
        /^(?:https?:\/\/)?(?:www\.)?(?:addons\.|devdocs\.|docs\.|build\.)?prestashop(?:-project)?\.(?:com|org)(?:[/?#]|$)/i,
        'This page belongs to PrestaShop and is not your shop. Enter the address that your customers see.',
      ),
    ],
  });
}

/** What stands in front of a part of the path, as the first group. */
function pathFrom(part: string): RegExp {
  return new RegExp(String.raw`^((?:https?:\/\/)?[^/?#:]+(?::\d+)?(?:\/[^/?#]+){0,8}?)\/${part}(?:[/?#][\s\S]*)?$`, 'i');
}

/** What “Generate!” makes: nothing else in PrestaShop looks so. */
export const generatedKey = /^(?=[A-Z0-9]*[A-Z])(?=[A-Z0-9]*\d)[A-Z0-9]{32}$/;

export const webserviceKey = secret('webserviceKey', 'Webservice key', {
  from: 'create-key',
  like: 'FAKE0000FAKE0000FAKE0000FAKE0000',
  labels: [
    'Key',
    'ws_key',
    'PS_WS_AUTH_KEY',
    'PRESTASHOP_API_KEY',
    'PRESTASHOP_WS_KEY',
    'Clé du webservice',
    'Clé',
    'Clave del webservice',
    'Clave',
    'Webservice-Schlüssel',
    'Schlüssel',
    'Chiave webservice',
    'Chiave',
    'Klucz API',
    'Klucz',
    'Klíč webservisu',
    'Sleutel',
  ],
  shape: generatedKey,
  // In code, or in the row of a table.
  found: [/(?:^|[\s"'`,;(=])(?=[A-Z0-9]{0,31}[A-Z])(?=[A-Z0-9]{0,31}\d)([A-Z0-9]{32})(?=[\s"'`,;:)&]|$)/],
  clean: [
    [/^.{0,2000}[?&]ws_key=([^&#\s]{1,200})(?:[&#\s].*)?$/i, '$1'],
    [/^([^\s:]{32}):$/, '$1'],
  ],
  pattern: /^[A-Za-z0-9@?#_-]{32}$/,
  patternSays: 'A Webservice key has exactly 32 letters and digits. Copy it again from its form, or from the list of keys.',
  mistakes: [
    mistake(
      /^eyJ[\w-]*\.[\w-]+\.[\w-]*$/,
      'This is a token of the Admin API, which ends after an hour. Enter the key from Advanced Parameters → Webservice.',
    ),
  ],
});
