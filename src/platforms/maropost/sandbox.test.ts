import { describe, expect, test } from 'vitest';
import { sandbox } from './sandbox.ts';

const endpoint = 'https://www.example.com.au/do/WS/NetoAPI';
const key = { NETOAPI_KEY: '0'.repeat(32) };
const filters: Record<string, Record<string, unknown>> = {
  GetItem: { IsActive: ['True', 'False'], OutputSelector: ['SKU', 'Name'] },
  GetCustomer: { DateAddedFrom: '2000-01-01 00:00:00', OutputSelector: ['Username'] },
  GetOrder: { DatePlacedFrom: '2000-01-01 00:00:00', OutputSelector: ['GrandTotal', 'OrderID'] },
  GetCategory: { Active: 'True', OutputSelector: ['CategoryName'] },
  GetContent: { Active: 'True', OutputSelector: ['ContentName'] },
};

/** Asks as the documentation says. */
function ask(scenario: string, action: string, headers: Record<string, string> = key, Filter = filters[action], url = endpoint) {
  const all = { NETOAPI_ACTION: action, Accept: 'application/json', 'Content-Type': 'application/json', ...headers };
  const body = JSON.stringify({ Filter: { Page: '0', Limit: '1', ...Filter } });
  return sandbox.fetch(scenario, new Request(url, { method: 'POST', headers: all, body }));
}
const read = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).json();

test.each([
  ['GetItem', { Item: [{ ID: '12', SKU: 'FAKE-1', Name: 'Sample mug' }] }],
  ['GetCustomer', { Customer: [{ ID: '7', Username: 'ada' }] }],
  ['GetOrder', { Order: [{ OrderID: 'N1000', GrandTotal: '19.95' }] }],
  ['GetCategory', { Category: [{ CategoryName: 'Mugs' }] }],
  ['GetContent', { Content: [{ ContentName: 'About us' }] }],
])('%s answers with what was selected', async (action, records) => {
  expect(await read('works', action)).toMatchObject({ ...records, Ack: 'Success' });
});

test('without a wish for JSON, the answer is XML', async () => {
  const answer = await ask('works', 'GetItem', { ...key, Accept: '*/*' });
  expect(answer.headers.get('Content-Type')).toContain('text/xml');
  expect(await answer.text()).toContain('<Item><ID>12</ID><SKU>FAKE-1</SKU><Name>Sample mug</Name></Item>');
});

test('the name of the staff user is not needed, but must be right', async () => {
  expect(await read('works', 'GetItem', { ...key, NETOAPI_USERNAME: 'migration-api' })).toMatchObject({ Ack: 'Success' });
  expect(await read('works', 'GetItem', { ...key, NETOAPI_USERNAME: 'other' })).toMatchObject({ Ack: 'Error' });
});

describe('a refusal has status 200', () => {
  test.each<[string, string, Record<string, string>, Record<string, unknown> | undefined, RegExp]>([
    ['another key', 'GetItem', { NETOAPI_KEY: '1'.repeat(32) }, undefined, /Invalid API key/],
    ['a request that writes', 'UpdateItem', key, undefined, /Unknown action/],
    ['no filter', 'GetItem', key, { OutputSelector: ['SKU'] }, /At least one filter/],
    ['no selector', 'GetItem', key, { IsActive: 'True' }, /OutputSelector/],
  ])('%s', async (_, action, headers, filter, words) => {
    const answer = await ask('works', action, headers, filter ?? filters[action]);
    const { Ack, Messages } = await answer.json();
    expect([answer.status, Ack, Messages.Error[0].Message]).toEqual([200, 'Error', expect.stringMatching(words)]);
  });
});

test.each([
  ['scope-missing-orders', 'GetOrder', 'Error'],
  ['scope-missing-orders', 'GetItem', 'Success'],
  ['with-warning', 'GetItem', 'Warning'],
  ['filter-unknown-categories', 'GetCategory', 'Error'],
  ['empty-store', 'GetItem', 'Success'],
])('%s: %s says %s', async (scenario, action, Ack) => {
  expect(await read(scenario, action)).toMatchObject({ Ack });
});

test.each([
  ['empty-store', []],
  ['empty-store-text', ''],
  ['empty-store-null', null],
  ['empty-store-left-out', undefined],
])('%s has no items', async (scenario, items) => {
  expect((await read(scenario, 'GetItem')).Item).toEqual(items);
});

test('the store has one address', async () => {
  const bare = await ask('works', 'GetItem', key, undefined, endpoint.replace('www.', ''));
  expect([bare.status, bare.headers.get('Location')]).toEqual([301, endpoint]);
  expect((await ask('works', 'GetItem', key, undefined, endpoint.replace('www', 'blog'))).status).toBe(404);
});

test('without a key the store refuses in its own words, and shows by them what it is', async () => {
  expect(await read('wrong-key-without-words', 'GetItem', {})).toMatchObject({ Ack: 'Error' });
});
