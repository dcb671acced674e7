import { describe, expect, it } from 'vitest';
import { judgeValue, readPasted } from '../../check/values/index.ts';
import type { Field } from '../../definition/index.ts';
import { prestashop } from './platform.ts';

const fieldsOf = (method: string) => prestashop.methods.find(({ id }) => id === method)?.fields as Field[];
const field = (place: string) => {
  const [method, id] = place.split('.') as [string, string];
  return fieldsOf(method).find((own) => own.id === id) as Field;
};
const storeUrl = 'webservice.storeUrl';
const webserviceKey = 'webservice.webserviceKey';
const shop = 'https://www.fake-shop.example';
const key = 'FAKE0000FAKE0000FAKE0000FAKE0000';

describe('what people paste is cleaned', () => {
  it.each([
    [storeUrl, 'www.fake-shop.example', shop],
    [storeUrl, 'http://www.fake-shop.example/', shop],
    [storeUrl, `${shop}/boutique/`, `${shop}/boutique`],
    [storeUrl, `${shop}/api/`, shop],
    [storeUrl, `${shop}/boutique/api/products?display=full`, `${shop}/boutique`],
    [storeUrl, `${shop}/webservice/dispatcher.php?url=products`, shop],
    [storeUrl, `${shop}/admin-api/docs.json`, shop],
    [storeUrl, `${shop}/index.php?controller=category&id_category=3`, shop],
    [storeUrl, `${shop}/admin123abc/index.php?controller=AdminWebservice&token=00000000`, shop],
    [storeUrl, `${shop}/boutique/admin-dev/index.php/configure/advanced/webservice-keys/`, `${shop}/boutique`],
    [storeUrl, `https://${key}@www.fake-shop.example/api/`, shop],
    [storeUrl, `https://${key}:@www.fake-shop.example/api/`, shop],
    [storeUrl, `${shop}/en/`, shop],
    [storeUrl, `${shop}/boutique/fr/2-accueil`, `${shop}/boutique`],
    [storeUrl, `${shop}/accueil/1-t-shirt.html#/1-taille-s`, shop],
    [storeUrl, `${shop}/content/4-about-us`, shop],
    [storeUrl, 'https://admin.fake-shop.example/', 'https://admin.fake-shop.example'],
    // Not a language but a folder, as far as anybody can tell.
    [storeUrl, `${shop}/ps/`, `${shop}/ps`],
    [webserviceKey, ` "${key}" `, key],
    [webserviceKey, `${key}:`, key],
    [webserviceKey, `Key: ${key}`, key],
    [webserviceKey, btoa(`${key}:`), key],
    [webserviceKey, key.toLowerCase(), key.toLowerCase()],
    // The form lets people choose a key of their own.
    [webserviceKey, 'my_own-key_000000000000000000000', 'my_own-key_000000000000000000000'],
    ['admin-api.clientId', ' fake-migration ', 'fake-migration'],
    ['admin-api.clientSecret', '0000fake0000fake0000fake0000fake\n', '0000fake0000fake0000fake0000fake'],
  ])('%s, case %#', (place, typed, sent) => {
    expect(judgeValue(field(place), typed)).toMatchObject({ outcome: 'ok', value: sent });
  });
});

describe('what cannot be right is refused before anything is sent, in words', () => {
  it.each([
    [storeUrl, '', 'invalid-value', /^Enter the Store URL/],
    [storeUrl, 'https://addons.prestashop.com/fr/', 'invalid-value', /belongs to PrestaShop/],
    [storeUrl, 'https://localhost/prestashop', 'host-not-allowed', /not an address on the internet/],
    [storeUrl, 'https://www.fake-shop.example:8443/api', 'host-not-allowed', /port/],
    [webserviceKey, key.slice(1), 'invalid-value', /exactly 32/],
    [webserviceKey, `${key}0`, 'invalid-value', /exactly 32/],
    [webserviceKey, 'eyJmYWtl.eyJmYWtlIjp0cnVl.ZmFrZQ', 'invalid-value', /token of the Admin API/],
    ['admin-api.clientId', 'two words', 'invalid-value', /no blanks/],
    ['admin-api.clientSecret', key, 'invalid-value', /looks like a Webservice key/],
    ['admin-api.clientSecret', 'eyJmYWtl.eyJmYWtlIjp0cnVl.ZmFrZQ', 'invalid-value', /made from the Client secret/],
  ])('%s, case %#', (place, typed, outcome, says) => {
    expect(judgeValue(field(place), typed)).toMatchObject({ outcome, message: expect.stringMatching(says) });
  });
});

describe('the key is found in a longer text', () => {
  it.each([
    ['a header', `Authorization: Basic ${btoa(`${key}:`)}`],
    ['a row of the list of keys', `${key}\tMigration\tEnabled`],
    ['the form', `Key\n${key}\nKey description\nMigration\nStatus\nYes`],
  ])('%s', (_, text) => {
    expect(readPasted(fieldsOf('webservice'), text)).toEqual({ webserviceKey: key });
  });

  it.each([
    ['an address of the API', `${shop}/api/products?ws_key=${key}`],
    ['an address with the key in front', `https://${key}@www.fake-shop.example/api/`],
    ['curl', `curl -u ${key}: ${shop}/api/`],
    ['curl that asks for a password', `curl -u ${key} ${shop}/api/orders`],
    ['code with constants', `define('PS_SHOP_PATH', '${shop}/');\ndefine('PS_WS_AUTH_KEY', '${key}');`],
    ['code with a client', `$webService = new PrestaShopWebservice('${shop}/', '${key}', false);`],
    ['a mail in French', `Bonjour,\nvoici la clé du webservice : ${key}\nBoutique : ${shop}/\nMerci`],
    ['a note in German', `Webservice-Schlüssel: ${key}\nShop-Adresse: ${shop}`],
    ['a note in Polish', `Klucz: ${key}\nAdres sklepu: ${shop}`],
    ['a .env file', `PRESTASHOP_URL=${shop}\nPRESTASHOP_WS_KEY="${key}"`],
    ['JSON', `{ "url": "${shop}/api", "key": "${key}" }`],
  ])('and the address: %s', (_, text) => {
    const found = readPasted(fieldsOf('webservice'), text, ['PrestaShop']);
    expect(judgeValue(field(storeUrl), found.storeUrl ?? '').value).toBe(shop);
    expect(found.webserviceKey).toBe(key);
  });

  it('of an API client, both values', () => {
    const text = 'Client ID: fake-migration\nClient secret: 0000fake0000fake0000fake0000fake';
    expect(readPasted(fieldsOf('admin-api'), text)).toEqual({
      clientId: 'fake-migration',
      clientSecret: '0000fake0000fake0000fake0000fake',
    });
  });
});
