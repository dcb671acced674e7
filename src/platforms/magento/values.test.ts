import { describe, expect, it } from 'vitest';
import { checkValues } from '../../check/values/checkValues.ts';
import { judgeValue } from '../../check/values/index.ts';
import type { Field, Method } from '../../definition/index.ts';
import { magento } from './platform.ts';

const [integration, alone] = magento.methods as [Method, Method];
const field = (id: string) => integration.fields.find((own) => own.id === id) as Field;
const shop = 'https://www.fake-shop.example';
const four = {
  consumerKey: '00000000000000000000000000000001',
  consumerSecret: '00000000000000000000000000000002',
  accessToken: '00000000000000000000000000000003',
  accessTokenSecret: '00000000000000000000000000000004',
};
const [key, secret, token, tokenSecret] = Object.values(four) as [string, string, string, string];

describe('what people paste is cleaned', () => {
  it.each([
    ['storeUrl', 'www.fake-shop.example', shop],
    ['storeUrl', 'http://www.fake-shop.example/shop/', `${shop}/shop`],
    ['storeUrl', `${shop}/rest/V1/products?searchCriteria[pageSize]=1`, shop],
    ['storeUrl', `${shop}/shop/index.php/rest/all/V1`, `${shop}/shop`],
    // The folder of the admin is a secret of its own.
    ['storeUrl', `${shop}/admin_x1y2z3/admin/integration/index/key/0000/`, shop],
    ['storeUrl', `${shop}/index.php/backend_x/`, shop],
    ['storeUrl', `${shop}/graphql`, shop],
    ['storeUrl', `${shop}/soap/default?wsdl_list=1`, shop],
    ['storeUrl', `${shop}/customer/account/login/`, shop],
    ['storeUrl', `${shop}/linen-apron.html`, shop],
    ['storeUrl', `${shop}/default/`, shop],
    // A folder or a store: the check finds out.
    ['storeUrl', `${shop}/en/`, `${shop}/en`],
    ['consumerKey', ` "${key}" `, key],
    ['consumerKey', `Consumer Key: ${key}`, key],
    ['accessToken', `Bearer ${token}`, token],
  ])('%s, case %#', (id, typed, sent) => {
    expect(judgeValue(field(id), typed)).toMatchObject({ outcome: 'ok', value: sent });
  });
});

describe('what cannot be right is refused before anything is sent, in words', () => {
  it.each([
    ['storeUrl', '', 'invalid-value', /^Enter the Store URL/],
    ['storeUrl', 'https://na1.api.commerce.adobe.com/tenant', 'invalid-value', /Cloud Service/],
    ['storeUrl', 'http://magento.local/', 'host-not-allowed', /not an address on the internet/],
    ['consumerKey', key.slice(1), 'invalid-value', /exactly 32/],
    ['consumerSecret', `${secret}0`, 'invalid-value', /exactly 32/],
    ['accessToken', 'eyJmYWtl.eyJmYWtlIjp0cnVl.ZmFrZQ', 'invalid-value', /person’s login/],
    ['consumerKey', `ck_${'0'.repeat(40)}`, 'invalid-value', /WooCommerce/],
  ])('%s, case %#', (id, typed, outcome, says) => {
    expect(judgeValue(field(id), typed)).toMatchObject({ outcome, message: expect.stringMatching(says) });
  });

  it('the same value twice', () => {
    const { check } = checkValues(integration, { storeUrl: shop, ...four, consumerSecret: key }, []);
    expect(check).toMatchObject({
      outcome: 'invalid-value',
      field: 'consumerSecret',
      message: expect.stringMatching(/the same/),
    });
  });
});

describe('all four values are found in a longer text', () => {
  it.each([
    [
      'the window of the integration',
      `Consumer Key\n${key}\nConsumer Secret\n${secret}\nAccess Token\n${token}\nAccess Token Secret\n${tokenSecret}`,
    ],
    ['a table', `Consumer Key\t${key}\nConsumer Secret\t${secret}\nAccess Token\t${token}\nAccess Token Secret\t${tokenSecret}`],
    [
      'a .env file',
      `MAGENTO_CONSUMER_KEY=${key}\nMAGENTO_CONSUMER_SECRET=${secret}\nMAGENTO_ACCESS_TOKEN=${token}\nMAGENTO_ACCESS_TOKEN_SECRET=${tokenSecret}`,
    ],
    [
      'a client’s options',
      `{ consumerKey: '${key}', consumerSecret: '${secret}', accessToken: '${token}', tokenSecret: '${tokenSecret}' }`,
    ],
    [
      'parameters',
      `oauth_consumer_key=${key}&oauth_consumer_secret=${secret}&oauth_token=${token}&oauth_token_secret=${tokenSecret}`,
    ],
    [
      'a German mail',
      `Verbraucherschlüssel: ${key}\nVerbrauchergeheimnis: ${secret}\nZugriffstoken: ${token}\nZugriffstoken-Geheimnis: ${tokenSecret}`,
    ],
    [
      'a French mail',
      `Clé du consommateur : ${key}\nSecret du consommateur : ${secret}\nJeton d’accès : ${token}\nSecret du jeton d’accès : ${tokenSecret}`,
    ],
    [
      'a Spanish mail',
      `Clave del consumidor: ${key}\nSecreto del consumidor: ${secret}\nToken de acceso: ${token}\nSecreto del token de acceso: ${tokenSecret}`,
    ],
  ])('%s', (_, text) => {
    const { values, check } = checkValues(integration, { storeUrl: shop, consumerKey: text }, ['Magento']);
    expect(check.outcome).toBe('ok');
    expect(values).toMatchObject(four);
  });

  it('and the token alone in a command', () => {
    const text = `curl "${shop}/rest/V1/orders" -H "Authorization: Bearer ${token}"`;
    expect(checkValues(alone, { accessToken: text }, ['Magento']).values).toEqual({ storeUrl: shop, accessToken: token });
  });
});
