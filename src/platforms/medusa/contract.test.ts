import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { expectSameRequests, fromFetch } from '../../../tests/contract/expectSameRequests.ts';
import { playOverHttps } from '../../../tests/contract/playOverHttps.ts';

// Its modules call themselves CommonJS, so only these are loaded as they are.
const { default: MedusaClient, FetchError } = createRequire(import.meta.url)(
  '@medusajs/js-sdk',
) as typeof import('@medusajs/js-sdk');

const medusa = await playOverHttps('medusa', 'api.shop.example.com');

/** The client with the values of a scenario, which is played from now on. */
function clientFor(scenario: string) {
  const { serverUrl = '', secretApiKey = '' } = medusa.play(scenario);
  return new MedusaClient({ baseUrl: serverUrl, apiKey: secretApiKey }).admin;
}

describe('@medusajs/js-sdk reads', () => {
  test('the store', async () => {
    expect((await clientFor('works').store.list()).stores).toMatchObject([{ name: 'Medusa Store' }]);
  });

  test('products, categories, customers, orders and promotions', async () => {
    const client = clientFor('works');
    expect(await client.product.list({ limit: 1 })).toMatchObject({ products: [{ title: 'Canvas tote' }], count: 2 });
    expect(await client.productCategory.list()).toMatchObject({ product_categories: [{ name: 'Bags' }], count: 1 });
    expect(await client.customer.list({ limit: 1 })).toMatchObject({ customers: [{ first_name: 'Ada' }], count: 2 });
    expect(await client.order.list({ limit: 1 })).toMatchObject({ orders: [{ display_id: 2, total: 19.5 }], count: 2 });
    expect(await client.promotion.list()).toMatchObject({ promotions: [{ code: 'FAKE10' }], count: 1 });
  });

  test('nothing in a new shop', async () => {
    expect(await clientFor('empty-store').order.list()).toMatchObject({ orders: [], count: 0 });
  });
});

describe('@medusajs/js-sdk reports', () => {
  test.each([
    ['wrong-key', 401, 'Unauthorized'],
    ['key-as-bearer', 401, /as a Bearer token/],
    ['scope-missing-orders', 403, 'Forbidden'],
    ['scope-missing-policy', 403, /order:read/],
    ['database-down', 500, /unknown error/],
    ['sleeping', 503, /./],
  ])('%s as %i', async (scenario, status, message) => {
    const asking = clientFor(scenario).order.list();
    await expect(asking).rejects.toBeInstanceOf(FetchError);
    await expect(asking).rejects.toMatchObject({ status, message: expect.stringMatching(message) });
  });
});

describe('the check and @medusajs/js-sdk send the same', () => {
  const differences = {
    ...fromFetch,
    'header x-medusa-locale': { theirs: '', because: 'the client sends it empty where no language is chosen' },
    'header content-type': { theirs: 'application/json', because: 'the client sends it without a body, too' },
  };

  test('to prove the key, after the question whether Medusa is there', async () => {
    const client = clientFor('works');
    const [question, ...ours] = await medusa.sentByCheck('authenticate');
    expect(question?.headers.has('authorization')).toBe(false);
    const theirs = await medusa.sentBy(() => client.store.list({ limit: 1, fields: 'id,name' }));
    expectSameRequests(ours, theirs, differences);
  });

  const purposes: Record<string, (client: ReturnType<typeof clientFor>) => Promise<unknown>> = {
    products: ({ product }) => product.list({ limit: 1, fields: 'id,title,status,variants.sku' }),
    categories: ({ productCategory }) => productCategory.list({ limit: 1, fields: 'id,name' }),
    customers: ({ customer }) => customer.list({ limit: 1, fields: 'id,email,first_name,last_name' }),
    orders: ({ order }) =>
      order.list({ limit: 1, order: '-created_at', fields: 'id,display_id,status,total,currency_code,created_at' }),
    coupons: ({ promotion }) => promotion.list({ limit: 1, fields: 'id,code' }),
  };

  test.each(Object.entries(purposes))('to read %s', async (purpose, ask) => {
    const client = clientFor('works');
    const theirs = await medusa.sentBy(() => ask(client));
    expectSameRequests(await medusa.sentByCheck(purpose), theirs, differences);
  });
});
