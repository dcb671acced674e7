import { Connection } from '@jsforce/jsforce-node';
import { describe, expect, test } from 'vitest';
import { type Differences, expectSameRequests } from '../../../tests/contract/expectSameRequests.ts';
import { playOverHttps } from '../../../tests/contract/playOverHttps.ts';

const salesforce = await playOverHttps('salesforce', '*.my.salesforce.com');

/** The client with the values of a scenario, which is played from now on. */
function connectionFor(scenario: string): Connection {
  return new Connection({ ...salesforce.play(scenario), version: '67.0' });
}

describe('jsforce reads', () => {
  test('the org', async () => {
    const { records } = await connectionFor('works').query('SELECT Id, Name, IsSandbox FROM Organization LIMIT 1');
    expect(records).toMatchObject([{ Name: 'Sample Company', IsSandbox: false }]);
  });

  test.each(['', '/'])('the versions of the API and the resources of one, at an address that ends in “%s”', async (end) => {
    const connection = connectionFor('works');
    expect(await connection.request(`/services/data${end}`)).toContainEqual(expect.objectContaining({ version: '67.0' }));
    expect(await connection.request(`/services/data/v67.0${end}`)).toMatchObject({ query: '/services/data/v67.0/query' });
  });

  test('products, as objects and by SOQL', async () => {
    const connection = connectionFor('works');
    const found = await connection.sobject('Product2').find({}, ['Name', 'ProductCode']).limit(1);
    expect(found).toMatchObject([{ Name: 'Demo Lamp', ProductCode: 'DEMO-1' }]);
    expect(await connection.query('SELECT Name FROM Product2')).toMatchObject({ totalSize: 2, done: true });
    expect(await connection.sobject('Product2').count()).toBe(2);
  });

  test('customers', async () => {
    const connection = connectionFor('works');
    expect(await connection.sobject('Account').find({}, ['Name'])).toHaveLength(3);
    expect(await connection.sobject('Contact').find({}, ['Name', 'Email'])).toMatchObject([{ Email: 'ada.sample@example.com' }]);
  });

  test('orders', async () => {
    const orders = await connectionFor('works').query('SELECT OrderNumber, Status, TotalAmount FROM Order LIMIT 1');
    expect(orders).toMatchObject({ totalSize: 1, records: [{ OrderNumber: '00000100', TotalAmount: 129.9 }] });
  });

  test('how much of the org’s quota is used', async () => {
    const connection = connectionFor('works');
    await connection.query('SELECT Id FROM Product2');
    expect(connection.limitInfo.apiUsage).toEqual({ used: 18, limit: 5000 });
  });

  test('nothing in an empty org', async () => {
    const connection = connectionFor('empty-store');
    expect(await connection.query('SELECT Id FROM Order')).toMatchObject({ totalSize: 0, done: true, records: [] });
    expect(await connection.sobject('Order').count()).toBe(0);
  });
});

describe('jsforce reports', () => {
  test.each([
    ['session-expired', 'INVALID_SESSION_ID'],
    ['token-of-another-org', 'INVALID_SESSION_ID'],
    ['error-in-xml', 'INVALID_SESSION_ID'],
    ['token-cut-off', 'INVALID_AUTH_HEADER'],
    ['api-not-enabled', 'API_CURRENTLY_DISABLED'],
    ['edition-without-api', 'API_DISABLED_FOR_ORG'],
    ['scope-missing-products', 'INVALID_TYPE'],
    ['field-hidden', 'INVALID_FIELD'],
    ['url-not-reset', 'URL_NOT_RESET'],
    ['version-gone', 'NOT_FOUND'],
    ['rate-limited', 'REQUEST_LIMIT_EXCEEDED'],
  ])('%s as %s', async (scenario, errorCode) => {
    const asking = connectionFor(scenario).query('SELECT Id, Name, ProductCode FROM Product2');
    await expect(asking).rejects.toMatchObject({ errorCode });
  });

  test('a missing permission for that object only', async () => {
    const connection = connectionFor('scope-missing-orders');
    await expect(connection.query('SELECT Id FROM Order')).rejects.toMatchObject({ errorCode: 'INVALID_TYPE' });
    expect(await connection.query('SELECT Id FROM Account')).toMatchObject({ totalSize: 3 });
  });

  test('an org that was deleted as a web page', async () => {
    await expect(connectionFor('org-deleted').query('SELECT Id FROM Order')).rejects.toThrow();
  });
});

describe('the check and jsforce send the same', () => {
  const differences: Differences = {
    'header accept': { ours: 'application/json', theirs: '*/*', because: 'without it, Salesforce may report errors in XML' },
  };

  test('the versions of the API, then the resources of one', async () => {
    const connection = connectionFor('works');
    const [versions, resources, ...others] = await salesforce.sentByCheck('authenticate');
    expect(others).toEqual([]);
    expectSameRequests([versions], await salesforce.sentBy(() => connection.request('/services/data/')), {
      ...differences,
      'header authorization': {
        theirs: `Bearer ${connection.accessToken}`,
        because: 'the list is public; the token is not shown before the address has proved to be an org',
      },
    });
    expectSameRequests([resources], await salesforce.sentBy(() => connection.request('/')), differences);
  });

  test.each([
    [
      'products',
      [
        'SELECT Id, Name, ProductCode, IsActive FROM Product2 LIMIT 1',
        'SELECT Id, UnitPrice FROM PricebookEntry LIMIT 1',
        'SELECT COUNT() FROM Product2',
      ],
    ],
    ['categories', ['SELECT Id, Name, CatalogId FROM ProductCategory LIMIT 1', 'SELECT COUNT() FROM ProductCategory']],
    [
      'customers',
      ['SELECT Id, Name FROM Account LIMIT 1', 'SELECT Id, Name, Email FROM Contact LIMIT 1', 'SELECT COUNT() FROM Account'],
    ],
    [
      'orders',
      [
        'SELECT Id, OrderNumber, Status, TotalAmount, EffectiveDate FROM Order LIMIT 1',
        'SELECT Id, Quantity, UnitPrice FROM OrderItem LIMIT 1',
        'SELECT COUNT() FROM Order',
      ],
    ],
  ])('%s', async (purpose, queries) => {
    const connection = connectionFor('works');
    const theirs = await salesforce.sentBy(async () => {
      for (const query of queries) await connection.query(query);
    });
    expectSameRequests(await salesforce.sentByCheck(purpose), theirs, differences);
  });
});
