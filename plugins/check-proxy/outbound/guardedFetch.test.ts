import { MockAgent } from 'undici';
import { afterEach, describe, expect, test } from 'vitest';
import { createGate } from '../limits/gate.ts';
import { guardedFetch } from './guardedFetch.ts';

const agent = new MockAgent();
agent.disableNetConnect();
const userAgent = 'Storekeys/0 (+https://storekeys.example/)';

afterEach(() => agent.assertNoPendingInterceptors());

test.each([
  ['https://shop.example.com/', { method: 'PUT' }, 'ERR_METHOD_NOT_ALLOWED'],
  ['https://shop.example.com/', { headers: { 'X-Token': 'a\r\nX-Evil: 1' } }, 'ERR_INVALID_REQUEST'],
  ['https://other.example.com/', {}, 'ERR_HOST_NOT_ALLOWED'],
])('%s with %j is not sent: %s', async (address, init, code) => {
  const fetch = guardedFetch({ hosts: ['shop.example.com'], agent, userAgent });
  await expect(fetch(address, init)).rejects.toMatchObject({ name: 'TypeError', cause: { code } });
});

describe('gates', () => {
  test('a request keeps its place until its answer is read or dropped', async () => {
    const gate = createGate({ atOnce: 1, waiting: 1 });
    const fetch = guardedFetch({ hosts: ['shop.example.com'], agent, userAgent, gates: [gate] });
    agent.get('https://shop.example.com').intercept({ path: '/' }).reply(200, 'answer').times(3);
    const first = await fetch('https://shop.example.com/');
    const second = fetch('https://shop.example.com/');
    await expect(fetch('https://shop.example.com/')).rejects.toMatchObject({ cause: { code: 'ERR_TOO_BUSY' } });
    await first.text();
    await (await second).body?.cancel();
    expect(await (await fetch('https://shop.example.com/')).text()).toBe('answer');
  });

  test('a gate that refuses says why in its own words, and those before it are left', async () => {
    const gate = createGate({ atOnce: 1, waiting: 0 });
    const refusal = Object.assign(new Error('Wait'), { code: 'ERR_PAUSED', retryAfterS: 60 });
    const gates = [gate, () => Promise.reject(refusal)];
    const fetch = guardedFetch({ hosts: ['shop.example.com'], agent, userAgent, gates });
    await expect(fetch('https://shop.example.com/')).rejects.toMatchObject({ name: 'TypeError', cause: refusal });
    await expect(gate()).resolves.toBeTypeOf('function');
  });

  test('a request that fails makes room', async () => {
    const gate = createGate({ atOnce: 1, waiting: 1 });
    const fetch = guardedFetch({ hosts: ['shop.example.com'], agent, userAgent, gates: [gate] });
    const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    agent.get('https://shop.example.com').intercept({ path: '/' }).replyWithError(refused).times(2);
    for (let n = 0; n < 2; n++)
      await expect(fetch('https://shop.example.com/')).rejects.toMatchObject({
        name: 'TypeError',
        cause: { code: 'ECONNREFUSED' },
      });
  });
});
