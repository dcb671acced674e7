import { MockAgent } from 'undici';
import { afterEach, describe, expect, test } from 'vitest';
import { createGate } from './gate.ts';
import { guardedFetch } from './guardedFetch.ts';

const agent = new MockAgent();
agent.disableNetConnect();
const userAgent = 'Storekeys/0 (+https://storekeys.example/)';

afterEach(() => agent.assertNoPendingInterceptors());

const secret = 'fake-secret-0000';

test.each([
  ['https://shop.example.com/', undefined],
  ['https://shop.example.com:443/', undefined],
  ['https://SHOP.example.com/', undefined],
  ['http://shop.example.com/', 'ERR_HOST_NOT_ALLOWED'],
  ['https://shop.example.com:8443/', 'ERR_HOST_NOT_ALLOWED'],
  [`https://user:${secret}@shop.example.com/`, 'ERR_HOST_NOT_ALLOWED'],
  ['https://other.example.com/', 'ERR_HOST_NOT_ALLOWED'],
  ['https://shop.example.com.evil.example/', 'ERR_HOST_NOT_ALLOWED'],
  ['https://shop.example.com@evil.example/', 'ERR_HOST_NOT_ALLOWED'],
  ['https://evil.example\\@shop.example.com/', 'ERR_HOST_NOT_ALLOWED'],
  ['https://93.184.215.14/', 'ERR_HOST_NOT_ALLOWED'],
  ['https://[::1]/', 'ERR_HOST_NOT_ALLOWED'],
  ['https://localhost/', 'ERR_HOST_NOT_ALLOWED'],
  ['file:///etc/passwd', 'ERR_HOST_NOT_ALLOWED'],
  ['data:text/plain,hello', 'ERR_HOST_NOT_ALLOWED'],
  ['/relative', 'ERR_HOST_NOT_ALLOWED'],
  ['', 'ERR_HOST_NOT_ALLOWED'],
])('%j is %s', async (address, code) => {
  const fetch = guardedFetch({ hosts: ['shop.example.com'], agent, userAgent });
  if (code) {
    await expect(fetch(address)).rejects.toMatchObject({ name: 'TypeError', cause: { code } });
    await expect(fetch(address)).rejects.not.toThrow(secret);
  } else {
    agent.get('https://shop.example.com').intercept({ path: '/' }).reply(200, 'answer');
    expect(await (await fetch(address)).text()).toBe('answer');
  }
});

test.each(['PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'])('%s is not sent', async (method) => {
  const fetch = guardedFetch({ hosts: ['shop.example.com'], agent, userAgent });
  await expect(fetch('https://shop.example.com/', { method })).rejects.toMatchObject({
    cause: { code: 'ERR_METHOD_NOT_ALLOWED' },
  });
});

test('a malformed header is refused without being quoted', async () => {
  const fetch = guardedFetch({ hosts: ['shop.example.com'], agent, userAgent });
  const failure = await fetch('https://shop.example.com/', { headers: { 'X-Token': `${secret}\r\nX-Evil: 1` } }).catch(
    (error) => error,
  );
  expect(failure).toMatchObject({ name: 'TypeError', cause: { code: 'ERR_INVALID_REQUEST' } });
  expect(`${failure.stack} ${failure.cause.stack}`).not.toContain(secret);
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
