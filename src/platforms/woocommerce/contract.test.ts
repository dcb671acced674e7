import WooCommerceRestApi from '@woocommerce/woocommerce-rest-api';
import { describe, expect, test } from 'vitest';
import { expectSameRequests } from '../../../tests/contract/expectSameRequests.ts';
import { playOverHttps } from '../../../tests/contract/playOverHttps.ts';

const woocommerce = await playOverHttps('woocommerce', 'www.example.com');

// The package is CommonJS, whose default is one level deeper for Node.
const Client = ((WooCommerceRestApi as unknown as { default?: typeof WooCommerceRestApi }).default ??
  WooCommerceRestApi) as typeof WooCommerceRestApi;

/** The client with the values of a scenario, which is played from now on. */
function clientFor(scenario: string, options: { queryStringAuth?: boolean } = {}) {
  const { storeUrl = '', consumerKey = '', consumerSecret = '' } = woocommerce.play(scenario);
  return new Client({ url: storeUrl, consumerKey, consumerSecret, version: 'wc/v3', ...options });
}

describe('@woocommerce/woocommerce-rest-api reads', () => {
  test('products and how many there are', async () => {
    const { data, headers } = await clientFor('works').get('products', { per_page: 1 });
    expect(data).toMatchObject([{ id: 10, name: 'Fake mug', price: '9.50' }]);
    expect(headers['x-wp-total']).toBe('2');
  });

  test.each(['products/categories', 'customers', 'orders', 'coupons', 'products/reviews'])('%s', async (path) => {
    expect((await clientFor('works').get(path)).data).toHaveLength(1);
  });

  test('nothing in a new shop but the category that is built in', async () => {
    const client = clientFor('empty-store');
    expect((await client.get('orders')).data).toEqual([]);
    expect((await client.get('products/categories')).data).toMatchObject([{ name: 'Uncategorized' }]);
  });

  test('with the key in the address, where a server cuts off the header', async () => {
    await expect(clientFor('header-cut-off').get('products')).rejects.toMatchObject({ response: { status: 401 } });
    expect((await clientFor('header-cut-off', { queryStringAuth: true }).get('products')).data).toHaveLength(2);
  });
});

describe('@woocommerce/woocommerce-rest-api reports', () => {
  test.each([
    ['wrong-key', 401, 'woocommerce_rest_cannot_view'],
    ['wrong-secret', 401, 'woocommerce_rest_authentication_error'],
    ['write-only', 401, 'woocommerce_rest_authentication_error'],
    ['scope-missing-orders', 403, 'woocommerce_rest_cannot_view'],
    ['woocommerce-off', 404, 'rest_no_route'],
  ])('%s as %i %s', async (scenario, status, code) => {
    await expect(clientFor(scenario).get('orders')).rejects.toMatchObject({ response: { status, data: { code } } });
  });
});

describe('the check and @woocommerce/woocommerce-rest-api send the same', () => {
  const paths = { customers: 'customers', orders: 'orders', categories: 'products/categories', coupons: 'coupons' };
  const fields = {
    customers: 'id,email,first_name,last_name,date_created',
    orders: 'id,number,status,total,currency,date_created',
    categories: 'id,name,count',
    coupons: 'id,code,amount,discount_type',
  };

  test.each(Object.entries(paths))('%s', async (purpose, path) => {
    const client = clientFor('works');
    const theirs = await woocommerce.sentBy(() =>
      client.get(path, { per_page: 1, _fields: fields[purpose as keyof typeof fields] }),
    );
    expectSameRequests(await woocommerce.sentByCheck(purpose), theirs);
  });

  test('and sign the same, where a signature is needed', async () => {
    woocommerce.play('header-cut-off');
    const sent = await woocommerce.sentByCheck('authenticate');
    const signed = new URL(sent.at(-1)?.url ?? '');
    const { searchParams } = signed;
    const signature = searchParams.get('oauth_signature');
    searchParams.delete('oauth_signature');
    const oauth = Object.fromEntries([...searchParams].filter(([name]) => name.startsWith('oauth_')));
    for (const name of Object.keys(oauth)) searchParams.delete(name);
    const client = clientFor('header-cut-off') as unknown as {
      _getOAuth(): { getSignature(request: object, secret: undefined, data: object): string };
    };
    expect(client._getOAuth().getSignature({ method: 'GET', url: signed.href, data: {} }, undefined, oauth)).toBe(signature);
  });
});
