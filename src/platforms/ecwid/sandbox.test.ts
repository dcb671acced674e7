import { describe, expect, test } from 'vitest';
import { sandbox } from './sandbox.ts';

const token = 'secret_00000000000000000000000000000000';
const collectionUrl = 'https://ecwid-api-playground.s3.amazonaws.com/1234567_0000000000000000.json.postman_collection';

function get(scenario: string, path: string, { store = '1234567', as = token } = {}) {
  return sandbox.fetch(
    scenario,
    new Request(`https://app.ecwid.com/api/v3/${store}${path}`, { headers: { Authorization: `Bearer ${as}` } }),
  );
}

function readCollection(scenario: string, url = collectionUrl, init?: RequestInit) {
  return sandbox.fetch(scenario, new Request(url, init));
}

const profile =
  '/profile?responseFields=generalInfo(storeId,storeUrl),account(suspended,availableFeatures),settings(storeName,closed)';

describe('the collection file', () => {
  test.each([
    ['works', 'secret_'],
    ['collection-v2', 'secret_'],
    ['collection-encoded', 'secret%5F'],
  ])('in %s every address holds store id and token', async (scenario, start) => {
    const answer = await readCollection(scenario);
    expect(answer.headers.get('Content-Type')).toBe('binary/octet-stream');
    const text = await answer.text();
    expect(() => JSON.parse(text)).not.toThrow();
    expect(new Set([...text.matchAll(/\/api\/v3\/(\d+)\//g)].map(([, id]) => id))).toEqual(new Set(['1234567']));
    const tokens = new Set([...text.matchAll(/[?&]token=([^&"\s]+)/g)].map(([, found]) => found));
    expect([...tokens]).toEqual([expect.stringMatching(`^${start}0{32}$`)]);
  });

  test.each([
    ['collection-denied', 403, 'AccessDenied'],
    ['collection-gone', 404, 'NoSuchKey'],
  ])('%s is XML with %i', async (scenario, status, code) => {
    const answer = await readCollection(scenario);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('Content-Type')).toBe('application/xml');
    expect(await answer.text()).toContain(`<Code>${code}</Code>`);
  });

  test('a mistyped address is refused, whatever the scenario', async () => {
    expect((await readCollection('works', collectionUrl.replace('_0000', '_1111'))).status).toBe(403);
    expect((await readCollection('collection-gone', `${collectionUrl}.json`)).status).toBe(403);
  });

  test('is not given to those who sign in or write', async () => {
    expect((await readCollection('works', collectionUrl, { headers: { Authorization: `Bearer ${token}` } })).status).toBe(400);
    expect((await readCollection('works', collectionUrl, { method: 'PUT', body: '{}' })).status).toBe(405);
  });

  test.each([
    ['collection-v1-header', 'Authorization: Bearer secret_'],
    ['collection-v2-header', '"value": "Bearer secret_'],
    ['collection-v2-bearer', '"type": "bearer"'],
  ])('%s holds the token in a header', async (scenario, part) => {
    const text = await (await readCollection(scenario)).text();
    expect(text).toContain(part);
    expect(text).not.toContain('token=');
  });

  test('may be unusable', async () => {
    expect(await (await readCollection('collection-without-token')).text()).not.toContain('token=');
    expect(await (await readCollection('collection-empty')).text()).not.toContain('/api/v3/');
    expect(await (await readCollection('collection-two-stores')).text()).toContain('/api/v3/7654321/');
    expect(await (await readCollection('collection-other-host')).text()).not.toContain('app.ecwid.com');
    expect((await readCollection('collection-web-page')).headers.get('Content-Type')).toContain('text/html');
    expect((await readCollection('collection-moved')).status).toBe(307);
  });
});

describe('a token that is right', () => {
  test('reads the profile, and only what is asked for', async () => {
    const answer = await get('works', profile);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      generalInfo: { storeId: 1234567, storeUrl: 'https://store1234567.company.site' },
      account: { suspended: false, availableFeatures: ['API', 'PREMIUM'] },
      settings: { storeName: 'Sample Store', closed: false },
    });
  });

  test.each([
    [
      '/products?limit=1&responseFields=total,items(id,name,sku,price)',
      { id: 100000001, name: 'Sample mug', sku: 'MUG-1', price: 10 },
    ],
    ['/categories?limit=1&responseFields=total,items(id,name,enabled)', { id: 200000001, name: 'Kitchen', enabled: true }],
    ['/customers?limit=1&responseFields=total,items(id)', { id: 300000001 }],
    ['/orders?limit=1&responseFields=total,items(id,total,paymentStatus)', { id: 'XJ12H', total: 24.5, paymentStatus: 'PAID' }],
  ])('reads %s', async (path, record) => {
    expect(await (await get('works', path)).json()).toEqual({ total: 2, items: [record] });
  });

  test('gets whole pages without responseFields', async () => {
    const page = await (await get('works', '/orders?limit=1&offset=1')).json();
    expect(page).toMatchObject({ total: 2, count: 1, offset: 1, limit: 1, items: [{ id: 'XJ12I', email: 'ben@example.com' }] });
  });

  test('counts no longer in the address', async () => {
    const request = new Request(`https://app.ecwid.com/api/v3/1234567/brands?limit=1&token=${token}`);
    expect(await (await sandbox.fetch('works', request)).json()).toMatchObject({ errorCode: 'INVALID_API_TOKEN' });
  });

  test('finds nothing in an empty store', async () => {
    expect(await (await get('empty-store', '/products?limit=1')).json()).toMatchObject({ total: 0, items: [] });
  });

  test('needs a scope for the whole profile, and none for a part of it', async () => {
    const answer = await get('scope-missing-profile', profile);
    expect(answer.status).toBe(200);
    expect(Object.keys(await answer.json())).toEqual(['generalInfo']);
  });

  test('may not write', async () => {
    const request = new Request('https://app.ecwid.com/api/v3/1234567/products', {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}` },
    });
    expect((await sandbox.fetch('works', request)).status).toBe(403);
  });
});

describe('refusals', () => {
  test.each([profile, '/products?limit=1', '/orders?limit=1'])('a wrong token at %s', async (path) => {
    const answer = await get('works', path, { as: 'secret_11111111111111111111111111111111' });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toEqual({ errorCode: 'INVALID_API_TOKEN', errorMessage: expect.any(String) });
  });

  test('the code may stand in the message, or nowhere', async () => {
    expect(await (await get('token-removed-code-in-message', profile)).json()).toEqual({ errorMessage: 'INVALID_API_TOKEN' });
    const bare = await get('token-removed-no-code', profile);
    expect(bare.status).toBe(403);
    expect(await bare.text()).toBe('');
  });

  test('another store, and none', async () => {
    expect((await get('works', profile, { store: '7654321' })).status).toBe(403);
    const unknown = await get('works', profile, { store: '9999999' });
    expect(unknown.status).toBe(404);
    expect((await unknown.json()).errorCode).toBe('STORE_NOT_FOUND');
  });

  test.each([
    ['scope-missing-products', '/products'],
    ['scope-missing-products', '/categories'],
    ['scope-missing-customers', '/customers'],
    ['scope-missing-orders', '/orders'],
    ['scope-missing-manufacturers', '/brands'],
    ['scope-missing-coupons', '/discount_coupons'],
  ])('%s refuses %s and leaves the profile readable', async (scenario, path) => {
    const answer = await get(scenario, path);
    expect(answer.status).toBe(403);
    expect((await answer.json()).errorCode).toBe('INSUFFICIENT_APP_SCOPE');
    expect((await get(scenario, profile)).status).toBe(200);
  });

  test.each([
    ['free-plan', 402, 'NOT_AVAILABLE_ON_CURRENT_PLAN'],
    ['store-suspended', 402, 'STORE_IS_SUSPENDED'],
    ['store-deleted', 404, 'STORE_NOT_FOUND'],
    ['profile-not-found', 404, 'PROFILE_NOT_FOUND'],
    ['rate-limited', 429, 'RATE_LIMITED'],
    ['ecwid-timeout', 408, 'TIMEOUT'],
    ['parameter-refused', 400, 'WRONG_PARAMETER'],
    ['api-error', 500, 'INTERNAL_ERROR'],
  ])('%s is %i %s, and the collection file is read as always', async (scenario, status, code) => {
    const answer = await get(scenario, profile);
    expect(answer.status).toBe(status);
    expect((await answer.json()).errorCode).toBe(code);
    expect((await readCollection(scenario)).status).toBe(200);
  });

  test('too many requests say how long to wait', async () => {
    expect((await get('rate-limited', profile)).headers.get('Retry-After')).toBe('20');
  });

  test('other addresses never succeed', async () => {
    expect((await get('works', '/pages')).status).toBe(404);
    expect((await sandbox.fetch('works', new Request('https://app.ecwid.com/'))).status).toBe(404);
    await expect(sandbox.fetch('works', new Request('https://api-playground.ecwid.com/'))).rejects.toMatchObject({
      cause: { code: 'ENOTFOUND' },
    });
  });
});
