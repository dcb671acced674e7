import { describe, expect, test } from 'vitest';
import { sandbox } from './sandbox.ts';

const callback = 'https://example-store.corecommerce.com/admin/_callback.php';

/** Asks as the public client does. */
function ask(scenario: string, action: string, { key = '0'.repeat(32), password = 'password-00000000', url = callback } = {}) {
  const authentication = `<Username>api</Username><Password>${password}</Password><StoreName>example-store</StoreName><XMLKey>${key}</XMLKey>`;
  const body = `<Request version="1.0"><Authentication>${authentication}</Authentication><Action>ACTION_TYPE_${action}</Action><Limit>1</Limit><Skip>0</Skip></Request>`;
  return sandbox.fetch(scenario, new Request(url, { method: 'POST', headers: { 'Content-Type': 'text/xml' }, body }));
}
const read = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).text();

test.each([
  ['PRODUCT_LIST', 3, '<Product id="8">'],
  ['CATEGORY_LIST', 2, '<Name>Mugs</Name>'],
  ['CUSTOMER_LIST', 1, '<Password>fake-clear-text</Password>'],
  ['ORDER_LIST', 2, '<Number>1100</Number>'],
])('%s lists one of %i', async (action, all, part) => {
  const xml = await read('works', action);
  expect(xml).toContain(`<Status>SUCCESS_CODE</Status><Code/><List length="1" possibleLength="${all}">`);
  expect(xml).toContain(part);
});

test('an empty list is a success', async () => {
  expect(await read('empty-store', 'ORDER_LIST')).toContain('<List length="0" possibleLength="0"></List>');
});

describe('a refusal has status 200', () => {
  test.each([
    ['another key', 'works', 'PRODUCT_LIST', { key: '1'.repeat(32) }],
    ['no password', 'works', 'PRODUCT_LIST', { password: '' }],
    ['an action that writes', 'works', 'PRODUCT_UPDATE', {}],
    ['an action that is not allowed', 'scope-missing-orders', 'ORDER_LIST', {}],
  ])('%s', async (_, scenario, action, options) => {
    const answer = await ask(scenario, action, options);
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('<Status>FAILURE_CODE</Status>')]);
  });
});

test('values are read as XML writes them', async () => {
  const password = 'fake&lt;&amp;&gt;&quot;&apos;0';
  expect(await read('unusual-password', 'PRODUCT_LIST', { password })).toContain('SUCCESS_CODE');
});

test('every store has its own place', async () => {
  const shared = 'https://www12.corecommerce.com/~example-store/admin/_callback.php';
  expect((await ask('works', 'PRODUCT_LIST', { url: shared })).status).toBe(404);
  expect(await read('shared-address', 'PRODUCT_LIST', { url: shared })).toContain('SUCCESS_CODE');
  expect(await read('login-page', 'PRODUCT_LIST')).toContain('name="digiSHOP"');
  const unknown = ask('works', 'PRODUCT_LIST', { url: callback.replace('example-store', 'other') });
  await expect(unknown).rejects.toMatchObject({ cause: { code: 'ENOTFOUND' } });
});
