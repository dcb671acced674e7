import { describe, expect, test } from 'vitest';
import { sandbox } from './sandbox.ts';
import { sign } from './sign.ts';

const shop = 'https://shop.example.com/index.php';
const pair = { username: 'Default', key: '0'.repeat(256) };

const ask = (scenario: string, route: string, init?: RequestInit) =>
  sandbox.fetch(scenario, new Request(`${shop}?route=${route}`, init));
const login = (scenario: string, route: string, form: Record<string, string> = pair) =>
  ask(scenario, route, { method: 'POST', body: new URLSearchParams(form) });

describe('to somebody who says nothing', () => {
  test('3.x answers with nothing', async () => {
    const [first, second] = await Promise.all([ask('works', 'api/login'), ask('works', 'api/account/login')]);
    expect([first.status, await first.json(), second.status]).toEqual([200, [], 404]);
  });

  test('4.0 names the key', async () => {
    const [first, second] = await Promise.all([ask('line-4-0', 'api/login'), ask('line-4-0', 'api/account/login')]);
    expect([first.status, await second.json()]).toEqual([404, { error: 'Warning: Incorrect API Key!' }]);
  });

  test.each(['api/login', 'api/nonsense'])('4.1 forbids %s, as a page', async (route) => {
    const answer = await ask('line-4-1', route);
    expect([answer.status, await answer.json(), answer.headers.get('Content-Type')]).toEqual([
      403,
      { error: 'You do not have permission to access this page.' },
      expect.stringContaining('text/html'),
    ]);
  });
});

describe('a login', () => {
  test.each([
    ['works', 'api/login', 'api/cart/products'],
    ['line-4-0', 'api/account/login', 'api/sale/cart'],
  ])('%s gives a token for its own cart', async (scenario, route, cart) => {
    const { api_token } = await (await login(scenario, route)).json();
    expect(api_token).toMatch(/^[0-9a-f]{26}$/);
    expect(await (await ask(scenario, `${cart}&api_token=${api_token}`)).json()).toMatchObject({ products: [] });
  });

  test('is refused by 3.x for its address with both sentences', async () => {
    const { error } = await (await login('address-not-listed', 'api/login')).json();
    expect(error).toEqual({ ip: expect.stringContaining('203.0.113.9'), key: 'Warning: Incorrect API Key!' });
  });

  test.each([
    ['works', 'api/login', []],
    ['line-4-0', 'api/account/login', { error: 'Warning: Incorrect API Key!' }],
  ])('%s refuses a wrong key', async (scenario, route, says) => {
    expect(await (await login(scenario, route, { ...pair, key: '1' })).json()).toEqual(says);
  });
});

describe('4.1 takes signed questions', () => {
  const signed = async (call: string, more: Record<string, string> = {}) => {
    const time = String(Math.floor(Date.now() / 1000));
    const parameters = { call, username: 'Default', store_id: '0', language: 'en-gb', currency: 'USD', time, ...more };
    const url = `${shop}?${new URLSearchParams({ route: 'api/order', ...parameters })}`;
    const { signature = '' } = await sign({ url }, { apiKey: pair.key });
    return sandbox.fetch('line-4-1', new Request(`${url}&signature=${encodeURIComponent(signature)}`));
  };

  test('and knows none that does not exist', async () => {
    const answer = await signed('nonsense');
    expect([answer.status, await answer.json()]).toEqual([200, { error: 'API call not found' }]);
  });

  test.each([
    ['time', '1700000000'],
    ['username', 'somebody'],
  ])('but not with another %s', async (name, value) => {
    expect((await signed('nonsense', { [name]: value })).status).toBe(403);
  });

  test('over the host and the folder', async () => {
    const url =
      'https://www.example.com/store/index.php?route=api/order&call=x&username=Default&store_id=0&language=en-gb&currency=USD&time=1';
    const elsewhere = url.replace('/store', '');
    expect(await sign({ url }, { apiKey: pair.key })).not.toEqual(await sign({ url: elsewhere }, { apiKey: pair.key }));
  });
});
