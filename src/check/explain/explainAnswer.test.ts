import { describe, expect, test } from 'vitest';
import { isRetired, type LivePlatform } from '../../definition/index.ts';
import { platforms } from '../../platforms/index.ts';
import { explainAnswer } from './explainAnswer.ts';
import { readAnswer } from './readAnswer.ts';

const shopify = platforms.find(({ id }) => id === 'shopify') as LivePlatform;
const admin = shopify.methods.find(({ id }) => id === 'admin-token') ?? shopify.methods[0];

function explain(text: string, check?: string) {
  const told = readAnswer(text);
  if ('lacks' in told || !admin) throw new Error('not read');
  return explainAnswer(shopify, admin, told, { check, hide: (words) => words });
}

describe('an answer', () => {
  test('means what the check would say, with the step that mends it', () => {
    const [proof, ...data] = explain(
      'HTTP/1.1 401\n\n{"errors":"[API] Invalid API key or access token (unrecognized login or wrong password)"}',
    );
    expect(proof).toMatchObject({ id: 'authenticate', outcome: 'credentials-rejected' });
    expect(proof?.step).toBeDefined();
    expect(data.length).toBeGreaterThan(0);
  });

  test('is told of the one kind of data that it belongs to', () => {
    const body = { errors: [{ message: 'Access denied for orders field.', extensions: { code: 'ACCESS_DENIED' } }] };
    const explained = explain(`HTTP/1.1 200 OK\n\n${JSON.stringify(body)}`, 'orders');
    expect(explained).toMatchObject([{ id: 'orders', outcome: 'permission-missing', permission: 'read_orders' }]);
  });

  test('is told of the data whose permission it names, and of nothing else', () => {
    const refused = (scope: string) =>
      explain(`HTTP/1.1 403 Forbidden\n\n{"errors":"[API] This action requires merchant approval for ${scope} scope."}`);
    expect(refused('read_orders')).toMatchObject([{ id: 'orders', outcome: 'permission-missing', permission: 'read_orders' }]);
    expect(refused('read_orders_of_others').map(({ id }) => id)).toContain('customers');
  });

  test('is found to belong to a check by its address', () => {
    const ids = explain('GET https://acme.myshopify.com/admin/oauth/access_scopes.json: 404 Not Found').map(({ id }) => id);
    expect(new Set(ids)).toEqual(new Set(['authenticate']));
  });

  test('at an address that is none of the platform’s may belong to anything', () => {
    const ids = explain('404, see https://help.example/admin/oauth/access_scopes.json').map(({ id }) => id);
    expect(ids).toContain('orders');
  });

  test('that never came is no word about a key', () => {
    expect(explain('cURL error 28: timed out').every(({ outcome }) => outcome === 'unreachable')).toBe(true);
  });

  test.each(platforms.filter((platform) => !isRetired(platform)))('of $name can be explained without any value', (platform) => {
    for (const method of platform.methods)
      for (const text of ['401 {"error":"x"}', '403', '404', '429', '500', '200 {}', '200 <html></html>', 'timed out']) {
        const told = readAnswer(text);
        if ('lacks' in told) throw new Error(text);
        const explained = explainAnswer(platform as LivePlatform, method, told, { hide: (words) => words });
        expect(explained.length, `${method.id} ${text}`).toBeGreaterThan(0);
        for (const { message, outcome } of explained)
          if (outcome !== 'ok') expect(message).not.toMatch(/\{\w+\}|^\s|undefined|\.invalid|\bthe \S+ the permission/);
      }
  });
});
