import { describe, expect, test } from 'vitest';
import { judgeRequest } from './judgeRequest.ts';

const secret = 'fake-secret-0000';
const hosts = ['shop.example.com'];
const shop = 'https://shop.example.com/';

/** The code of the refusal; nothing if there is none. What it says never holds the secret. */
function refusal(...[input, init]: Parameters<typeof fetch>): string | undefined {
  try {
    judgeRequest(input, init, hosts);
  } catch (error) {
    const { name, stack, cause } = error as TypeError & { cause: Error & { code: string } };
    expect(name).toBe('TypeError');
    expect(`${stack} ${cause.stack} ${JSON.stringify(cause)}`).not.toContain(secret);
    return cause.code;
  }
}

test.each([
  ['https://shop.example.com/', undefined],
  ['https://shop.example.com:443/', undefined],
  ['https://SHOP.example.com/', undefined],
  ['https:\\\\shop.example.com\\', undefined],
  ['http://shop.example.com/', 'ERR_HOST_NOT_ALLOWED'],
  ['https://shop.example.com:8443/', 'ERR_HOST_NOT_ALLOWED'],
  [`https://user:${secret}@shop.example.com/`, 'ERR_HOST_NOT_ALLOWED'],
  [`https://${secret}@shop.example.com/`, 'ERR_HOST_NOT_ALLOWED'],
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
])('%j: %s', (address, code) => {
  expect(refusal(address)).toBe(code);
});

test('an address that changes its mind is judged as it is called', () => {
  const spellings = [shop, 'https://evil.example/'];
  const address = { toString: () => spellings.shift() ?? '' } as unknown as string;
  expect(judgeRequest(address, undefined, hosts).request.url).toBe(shop);
});

test('whoever asks may end it, with a signal of the request or beside it', () => {
  const [first, second] = [new AbortController(), new AbortController()];
  const ends = (...[input, init]: Parameters<typeof fetch>) => judgeRequest(input, init, hosts).signals;
  expect(ends(shop)).toEqual([]);
  expect(ends(shop, { signal: first.signal })).toEqual([first.signal]);
  const ended = ends(new Request(shop, { signal: first.signal }));
  expect(ends(new Request(shop, { signal: first.signal }), { signal: second.signal })).toEqual([second.signal]);
  first.abort();
  expect(ended.map(({ aborted }) => aborted)).toEqual([true]);
});

test.each(['GET', 'POST'])('%s may be sent', (method) => {
  expect(refusal(shop, { method })).toBeUndefined();
});

test.each(['PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'QUERY'])('%s is not sent', (method) => {
  expect(refusal(shop, { method })).toBe('ERR_METHOD_NOT_ALLOWED');
});

test.each(['CONNECT', 'TRACE', 'GET /', 'GET\r\n'])('%j is no method of a request', (method) => {
  expect(refusal(shop, { method })).toBe('ERR_INVALID_REQUEST');
});

describe('headers', () => {
  test.each(['\r\nX-Evil: 1', '\n', '\r', '\0', '\x01', '\b', '\x1b[2J', '\x7f', '\u0100', '“', '😀'])(
    '%j within a value',
    (bad) => {
      expect(refusal(shop, { headers: { 'X-Token': `${secret}${bad}${secret}` } })).toBe('ERR_INVALID_REQUEST');
    },
  );

  test.each(['X Token', 'X-Token:', 'X-Token\r\n', '', 'X-Tökén'])('%j as a name', (name) => {
    expect(refusal(shop, { headers: { [name]: secret } })).toBe('ERR_INVALID_REQUEST');
  });

  test.each(['fake token', 'a\tb', 'Zoë', '~!@#$%^&*()'])('%j is an ordinary value', (value) => {
    expect(refusal(shop, { headers: { 'X-Token': value } })).toBeUndefined();
  });

  test.each([
    'Host',
    'Connection',
    'Content-Length',
    'Transfer-Encoding',
    'Upgrade',
    'Expect',
    'TE',
    'Trailer',
    'Keep-Alive',
    'Proxy-Authorization',
    'Proxy-Connection',
  ])('%s is not a definition’s to set', (name) => {
    expect(refusal(shop, { headers: { [name]: '1' } })).toBe('ERR_INVALID_REQUEST');
  });
});
