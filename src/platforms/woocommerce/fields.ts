import { address, type Mistake, mistake, secret } from '../../definition/index.ts';

/** What people have at hand besides, and is none of the two halves of a key. */
const otherKeys: Mistake[] = [
  mistake(
    /^[A-Za-z0-9]{4}(?: [A-Za-z0-9]{4}){5}$/,
    'This is an application password of WordPress, which WooCommerce does not take. Create a key under WooCommerce → Settings → Advanced → REST API.',
  ),
  mistake(
    /^(?:sk|pk|rk)_(?:live|test)_/i,
    'This is a key of Stripe, the payment service. Create a key under WooCommerce → Settings → Advanced → REST API.',
  ),
  mistake(/^shp(?:at|ss|ca|pa)_/i, 'This is a key of Shopify. Create one under WooCommerce → Settings → Advanced → REST API.'),
  mistake(
    /^(?:…|\.{3})?[0-9a-f]{7}$/i,
    'These are only the last seven signs, by which WooCommerce lists its keys. It shows a key whole only once: create a new one.',
  ),
  mistake(
    /^[0-9a-f]{64}$/i,
    'This is not the key: it has no ck_ or cs_ in front, and looks like the secret of a webhook. Create a key under WooCommerce → Settings → Advanced → REST API.',
  ),
  mistake(
    /^[^\s@]{1,64}@[^\s@]{1,253}$/,
    'This is an e-mail address. The key is created under WooCommerce → Settings → Advanced → REST API.',
  ),
];

/** What follows the address of a site in the addresses of its pages, as WooCommerce names them in several languages. */
const pages =
  /\/(?:wp-(?:admin|login|json|content|includes|cron|signup|activate)\b|wc-(?:api|auth)\b|xmlrpc\.php|index\.php|my-account\b|mein-konto\b|mi-cuenta\b|mon-compte\b|mijn-account\b|(?:cart|warenkorb|carrito|panier|carrello|winkelwagen)\b|(?:checkout|kasse|finalizar-compra|afrekenen)\b|(?:product|produkt|produit|producto|produto|prodotto)(?:-[a-z]{2,20})?\/|categori[ae]-pro[a-z]{2,10}\/).*$/i;

export const storeUrl = address('storeUrl', 'Store URL', {
  from: 'store-url',
  like: 'https://www.example.com',
  help: 'With its folder, if WordPress is in one. Any page of the shop or of its dashboard is also understood.',
  labels: [
    'Site Address',
    'Site URL',
    'WordPress Address',
    'WooCommerce URL',
    'WC_URL',
    'WC_STORE_URL',
    'WOOCOMMERCE_URL',
    'WORDPRESS_URL',
    'WP_URL',
    'WP_HOME',
    'WP_SITEURL',
    'API URL',
    'Shop-URL',
    'Website-Adresse',
    'URL de la tienda',
    'URL de la boutique',
  ],
  keep: 'path',
  clean: [
    [/^([^?#]*)[?#].*$/s, '$1'],
    [pages, ''],
  ],
  // As it stands before a key in the code of clients.
  found: [/["'](https?:\/\/[^\s"']{1,500})["']\s{0,20},\s{0,20}["']ck_/],
  neverHosts: [
    'wordpress.com',
    'www.wordpress.com',
    'wordpress.org',
    'www.wordpress.org',
    'woocommerce.com',
    'www.woocommerce.com',
    'developer.woocommerce.com',
    'woocommerce.github.io',
  ],
  neverSays:
    'This page belongs to the makers of WordPress and WooCommerce and is not your shop. Enter the address at which visitors see the shop.',
  notes: [
    {
      match: /\.wordpress\.com$/,
      says: 'Addresses under wordpress.com usually have no plugins, and so no WooCommerce. If the shop has a domain of its own, enter that.',
    },
  ],
});

export const consumerKey = secret('consumerKey', 'Consumer key', {
  from: 'copy-key',
  like: `ck_${'0'.repeat(40)}`,
  labels: [
    'consumer_key',
    'WC_CONSUMER_KEY',
    'WOOCOMMERCE_CONSUMER_KEY',
    'WC_KEY',
    'CK',
    'Customer key',
    'Clé client',
    'Clave del cliente',
    'Clave de cliente',
    'Kundenschlüssel',
    'Verbraucherschlüssel',
    'Chiave utente',
    'Consumentensleutel',
  ],
  shape: /^ck_[A-Za-z0-9]{20,64}$/,
  pattern: /^ck_[A-Za-z0-9]{20,64}$/,
  patternSays:
    'A Consumer key starts with ck_, and 40 letters and digits follow. WooCommerce shows it whole only once: copy it again, or create a new one.',
  found: [/\b(ck_[A-Za-z0-9]{20,64})\b/],
  mistakes: otherKeys,
});

export const consumerSecret = secret('consumerSecret', 'Consumer secret', {
  from: 'copy-key',
  like: `cs_${'0'.repeat(40)}`,
  labels: [
    'consumer_secret',
    'WC_CONSUMER_SECRET',
    'WOOCOMMERCE_CONSUMER_SECRET',
    'WC_SECRET',
    'CS',
    'Customer secret',
    'Clé secrète',
    'Secret client',
    'Clave secreta del cliente',
    'Kundengeheimnis',
    'Verbrauchergeheimnis',
    'Chiave segreta utente',
    'Consumentengeheim',
  ],
  shape: /^cs_[A-Za-z0-9]{20,64}$/,
  pattern: /^cs_[A-Za-z0-9]{20,64}$/,
  patternSays:
    'A Consumer secret starts with cs_, and 40 letters and digits follow. WooCommerce shows it only once: copy it again, or create a new key.',
  found: [/\b(cs_[A-Za-z0-9]{20,64})\b/],
  mistakes: otherKeys,
});
