import { describe, expect, test } from 'vitest';
import { createSandbox } from './createSandbox.ts';
import { outages } from './outages.ts';

const sandbox = createSandbox({
  platform: 'played',
  samples: { token: { apiToken: 'fake' } },
  hosts: (hostname) => hostname === 'api.example',
  works: { greeting: 'hello', name: 'you' },
  scenarios: [{ id: 'other-name', title: 'Another name', facts: { name: 'they' } }, ...outages],
  answer: (_, { greeting, name }) => new Response(`${greeting} ${name}`),
});

const call = (scenario: string, url = 'https://api.example/') => sandbox.fetch(scenario, new Request(url));

test('a scenario changes the facts that it names', async () => {
  expect(await (await call('works')).text()).toBe('hello you');
  expect(await (await call('other-name')).text()).toBe('hello they');
});

test('what is told about a scenario can be sent as JSON', () => {
  expect(sandbox.scenarios.slice(0, 2)).toEqual([
    { id: 'works', title: 'Everything works' },
    { id: 'other-name', title: 'Another name' },
  ]);
});

test('an unknown scenario is a mistake of the caller', async () => {
  await expect(call('nonsense')).rejects.toThrow(/no scenario "nonsense" of played; one of: works, other-name/);
});

test('other names do not resolve, other ports are closed, http is sent to https', async () => {
  await expect(call('works', 'https://other.example/')).rejects.toMatchObject({ cause: { code: 'ENOTFOUND' } });
  await expect(call('works', 'https://api.example:8443/')).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
  const http = await call('works', 'http://api.example/a?b=c');
  expect(http.status).toBe(301);
  expect(http.headers.get('Location')).toBe('https://api.example/a?b=c');
});

describe('outages', () => {
  test.each([
    ['dns-unknown', 'ENOTFOUND'],
    ['dns-fails', 'EAI_AGAIN'],
    ['connection-refused', 'ECONNREFUSED'],
    ['connection-reset', 'ECONNRESET'],
    ['connection-timeout', 'ETIMEDOUT'],
    ['answer-timeout', 'UND_ERR_HEADERS_TIMEOUT'],
    ['certificate-expired', 'CERT_HAS_EXPIRED'],
    ['certificate-other-name', 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ])('%s fails like fetch, with %s', async (scenario, code) => {
    await expect(call(scenario)).rejects.toMatchObject({ name: 'TypeError', message: 'fetch failed', cause: { code } });
  });

  test.each([
    ['web-page', 200, 'text/html'],
    ['bad-gateway', 502, 'text/html'],
    ['service-unavailable', 503, 'text/html'],
    ['gateway-timeout', 504, 'text/html'],
  ])('%s is a page with status %i', async (scenario, status, type) => {
    const answer = await call(scenario);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('Content-Type')).toContain(type);
  });

  test('malformed JSON calls itself JSON', async () => {
    const answer = await call('malformed-json');
    expect(answer.headers.get('Content-Type')).toBe('application/json');
    await expect(answer.json()).rejects.toThrow(SyntaxError);
  });

  test('a redirect leads away', async () => {
    const answer = await call('redirect');
    expect(answer.status).toBe(302);
    expect(answer.headers.get('Location')).toBe('https://www.acme.example/login');
  });
});
