import { setImmediate } from 'node:timers/promises';
import { MockAgent } from 'undici';
import { afterEach, expect, test } from 'vitest';
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

test('a request that fails says so with the code of the failure', async () => {
  const fetch = guardedFetch({ hosts: ['shop.example.com'], agent, userAgent });
  const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  agent.get('https://shop.example.com').intercept({ path: '/' }).replyWithError(refused);
  await expect(fetch('https://shop.example.com/')).rejects.toMatchObject({ name: 'TypeError', cause: { code: 'ECONNREFUSED' } });
});

test.each([0, 1, 2, 3, 4, 5, 6, 50])('an answer may be given up %i ticks after its end was asked for', async (ticks) => {
  const fetch = guardedFetch({ hosts: ['shop.example.com'], agent, userAgent });
  agent.get('https://shop.example.com').intercept({ path: '/' }).reply(200, 'an answer');
  const reader = (await fetch('https://shop.example.com/')).body?.getReader();
  expect((await reader?.read())?.value).toHaveLength('an answer'.length);
  const end = reader?.read();
  for (let tick = 0; tick < ticks; tick++) await new Promise<void>((resolve) => process.nextTick(resolve));
  await reader?.cancel();
  expect(await end).toMatchObject({ done: true });
  // Whatever is done later still throws in a turn of its own, which would end the process.
  await setImmediate();
});
