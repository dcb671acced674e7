import { expect, it } from 'vitest';
import { judgeValues, readPasted } from '../../check/values/index.ts';
import type { Field } from '../../definition/index.ts';
import { woocommerce } from './platform.ts';

const fields = woocommerce.methods[0]?.fields as Field[];
const judge = (id: string, typed: string) => judgeValues(fields, { [id]: typed })[id];

const key = `ck_${'0'.repeat(40)}`;
const secret = `cs_${'0'.repeat(40)}`;
const shop = 'https://www.example.com';

it.each([
  ['storeUrl', shop, shop],
  ['storeUrl', 'www.example.com', shop],
  ['storeUrl', `${shop}/`, shop],
  ['storeUrl', 'http://www.example.com', shop],
  ['storeUrl', `${shop}/shop/`, `${shop}/shop`],
  ['storeUrl', `${shop}/wp-admin/`, shop],
  ['storeUrl', `${shop}/shop/wp-admin/admin.php?page=wc-settings&tab=advanced&section=keys`, `${shop}/shop`],
  ['storeUrl', `${shop}/wp-login.php?redirect_to=x`, shop],
  ['storeUrl', `${shop}/wp-json/wc/v3/`, shop],
  ['storeUrl', `${shop}/wp-json`, shop],
  ['storeUrl', `${shop}/index.php/wp-json/wc/v3/products?per_page=1`, shop],
  ['storeUrl', `${shop}/?rest_route=/wc/v3/products`, shop],
  ['storeUrl', `${shop}/wc-api/v3/orders`, shop],
  ['storeUrl', `${shop}/my-account/`, shop],
  ['storeUrl', `${shop}/shop/product/blue-mug/`, `${shop}/shop`],
  ['storeUrl', `${shop}/produkt/blauer-becher/`, shop],
  ['storeUrl', `${shop}/produkt-kategorie/becher/`, shop],
  ['storeUrl', `${shop}/categoria-producto/tazas/`, shop],
  ['storeUrl', `${shop}/panier/`, shop],
  // A folder is no page because it begins alike.
  ['storeUrl', `${shop}/productions`, `${shop}/productions`],
  ['storeUrl', `${shop}/checkout/?x=1#top`, shop],
  ['storeUrl', `${shop}/cart`, shop],
  ['storeUrl', `${shop}/wpfolder`, `${shop}/wpfolder`],
  ['storeUrl', 'WC_URL=https://www.example.com', shop],
  ['consumerKey', ` ${key} `, key],
  ['consumerKey', `"${key}",`, key],
  ['consumerKey', `Consumer key: ${key}`, key],
  ['consumerKey', `Consumer Key ${key}`, key],
  ['consumerKey', `WC_CONSUMER_KEY=${key}`, key],
  ['consumerKey', `consumer_key=${key}`, key],
  ['consumerSecret', `Consumer secret: ${secret}`, secret],
  ['consumerSecret', `'consumer_secret' => '${secret}',`, secret],
])('%s is cleaned, case %#', (id, typed, value) => {
  expect(judge(id, typed)).toMatchObject({ outcome: 'ok', value });
});

it.each([
  ['storeUrl', 'https://wordpress.com/home/example.com', 'invalid-value', /makers of WordPress/],
  ['storeUrl', 'https://woocommerce.com/my-account/', 'invalid-value', /makers of WordPress/],
  ['storeUrl', 'http://localhost/shop', 'host-not-allowed', /not an address on the internet/],
  ['storeUrl', 'shop.local', 'host-not-allowed', /not an address on the internet/],
  ['storeUrl', 'https://www.example.com:8443', 'host-not-allowed', /port/],
  ['storeUrl', key, 'invalid-value', /Consumer key/],
  ['consumerKey', secret, 'invalid-value', /Consumer secret/],
  ['consumerSecret', key, 'invalid-value', /Consumer key/],
  ['consumerKey', 'abcd EFGH 1234 ijkl MNOP 5678', 'invalid-value', /application password/],
  ['consumerKey', 'sk_live_0000000000000000', 'invalid-value', /Stripe/],
  ['consumerKey', `shpat_${'0'.repeat(32)}`, 'invalid-value', /Shopify/],
  ['consumerKey', '…1a2b3c4', 'invalid-value', /last seven signs/],
  ['consumerKey', 'ada@example.com', 'invalid-value', /e-mail/],
  ['consumerKey', 'admin', 'invalid-value', /starts with ck_/],
  ['consumerKey', key.slice(0, 20), 'invalid-value', /starts with ck_/],
  ['consumerSecret', 'a'.repeat(64), 'invalid-value', /webhook/],
  ['consumerSecret', shop, 'invalid-value', /web address/],
])('%s is refused in words, case %#', (id, typed, outcome, message) => {
  expect(judge(id, typed)).toMatchObject({ outcome, message: expect.stringMatching(message) });
});

const whole = { storeUrl: shop, consumerKey: key, consumerSecret: secret };
it.each<[what: string, text: string, found: object]>([
  ['an address with both in it', `${shop}/wp-json/wc/v3/products?consumer_key=${key}&consumer_secret=${secret}`, whole],
  ['a call of curl', `curl ${shop}/wp-json/wc/v3/orders \\\n  -u ${key}:${secret}`, whole],
  ['a .env', `WC_STORE_URL=${shop}\nWC_CONSUMER_KEY=${key}\nWC_CONSUMER_SECRET=${secret}\n`, whole],
  [
    'code for the official client',
    `const api = new WooCommerceRestApi({\n  url: "${shop}",\n  consumerKey: "${key}",\n  consumerSecret: "${secret}",\n  version: "wc/v3"\n});`,
    whole,
  ],
  ['PHP', `new Client('${shop}', '${key}', '${secret}', ['version' => 'wc/v3']);`, whole],
  ['Python', `API(url="${shop}", consumer_key="${key}", consumer_secret="${secret}", version="wc/v3")`, whole],
  ['a header', `Authorization: Basic ${btoa(`${key}:${secret}`)}`, { consumerKey: key, consumerSecret: secret }],
  ['a table', `Store URL\t${shop}\nConsumer key\t${key}\nConsumer secret\t${secret}`, whole],
  ['both in one line', `${key} ${secret}`, { consumerKey: key, consumerSecret: secret }],
  ['both with a colon', `${key}:${secret}`, { consumerKey: key, consumerSecret: secret }],
  ['French', `URL de la boutique : ${shop}\nClé client : ${key}\nClé secrète : ${secret}`, whole],
  ['Spanish', `URL de la tienda: ${shop}\nClave del cliente: ${key}\nClave secreta del cliente: ${secret}`, whole],
  [
    'the page of the panel',
    `Consumer key\n${key}\nCopy\nConsumer secret\n${secret}\nCopy`,
    { consumerKey: key, consumerSecret: secret },
  ],
  ['a mail in German', `Hier die Daten:\nShop-URL: ${shop}\nKundenschlüssel: ${key}\nKundengeheimnis: ${secret}`, whole],
  ['JSON', JSON.stringify({ store_url: shop, consumer_key: key, consumer_secret: secret }), whole],
])('%s is taken apart', (_what, text, found) => {
  const judged = judgeValues(fields, readPasted(fields, text, ['woocommerce', 'WooCommerce']));
  expect(Object.fromEntries(Object.entries(judged).map(([id, { value }]) => [id, value]))).toMatchObject(found);
});
