import { describe, expect, test } from 'vitest';
import { readAnswer } from './readAnswer.ts';

describe('a text', () => {
  const curl = [
    '* Connected to acme.example',
    '> GET /orders HTTP/2',
    '> Host: acme.example',
    '> X-Key: fake',
    '>',
    '< HTTP/2 403 ',
    '< content-type: application/json',
    '< retry-after: 7',
    '<',
    '{"error":"no scope"}',
  ].join('\n');

  const guzzle =
    'PHP Fatal error:  Uncaught GuzzleHttp\\Exception\\ClientException: Client error: `GET https://acme.example/orders.json` resulted in a `403 Forbidden` response:\n{"errors":"Access to orders denied"}\n in /var/www/vendor/x.php:113\nStack trace:\n#0 {main}';

  test.each<[string, string, number, unknown]>([
    [
      'as curl -i prints it',
      'HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"error":"bad key"}',
      401,
      { error: 'bad key' },
    ],
    ['as curl -v prints it', curl, 403, { error: 'no scope' }],
    ['with two answers, of which the last counts', 'HTTP/1.1 301 Moved\n\nHTTP/1.1 404 Not Found\n\n{"a":1}', 404, { a: 1 }],
    [
      'of a tool, with the body',
      'Request failed with status code 401: {"errors":"[API] Invalid key"}',
      401,
      { errors: '[API] Invalid key' },
    ],
    ['with a reason', 'orders: 429 Too Many Requests', 429, undefined],
    ['with the status in the body', '{"status": 402, "message": "Plan"}', 402, { status: 402, message: 'Plan' }],
    ['with the status in its words', '{"message":"401 Unauthorized"}', 401, { message: '401 Unauthorized' }],
    ['with a client’s error object', '{"message":"x","response":{"status":403,"data":{"code":"S1"}}}', 403, { code: 'S1' }],
    ['in the exception of a PHP client', guzzle, 403, { errors: 'Access to orders denied' }],
    ['cut off by that client', `${guzzle.split('denied')[0]}(truncated...)`, 403, { errors: 'Access to orders' }],
    ['in a line of a log', '[2026-11-26 10:00:00] production.ERROR: got 503 for shop [12]', 503, undefined],
    ['in a stack trace', 'Error: Request failed with status code 401\n    at settle (/app/axios.js:113:12)', 401, undefined],
    [
      'without the empty line that a ticket lost',
      'HTTP/1.1 402 Payment Required\nContent-Type: text/plain\n{"a":1}',
      402,
      { a: 1 },
    ],
    ['with a signature under it', 'HTTP/1.1 401\n\n{\n  "a": 1\n}\n\nKind regards\nAnn {support}', 401, { a: 1 }],
    ['pretty-printed by curl -v', '< HTTP/1.1 400 Bad Request\n<\n{ [5 bytes data]\n{\n  "a": 1\n}', 400, { a: 1 }],
    ['behind a warning of PHP', 'HTTP/1.1 200 OK\n\n<b>Warning</b>: {x} in a.php\n{"a":1}', 200, { a: 1 }],
    ['in German', 'Der Server antwortete mit Statuscode 403.', 403, undefined],
    ['of one number', ' 401 ', 401, undefined],
    [
      'with a client’s error object whose answer is a text',
      '{"response":{"status":403,"data":"{\\"code\\":1}"}}',
      403,
      { code: 1 },
    ],
    ['in XML', 'HTTP 403\n<?xml version="1.0"?><Error><Code>7</Code></Error>', 403, { Error: { Code: '7' } }],
    ['with a number in a sentence that is none', 'order 500123 failed, status: 503', 503, undefined],
  ])('%s', (_, text, status, json) => {
    expect(readAnswer(text)).toMatchObject({ answer: { status, json } });
  });

  test.each([
    ['as curl prints it', curl, 'https://acme.example/orders'],
    ['in an exception', guzzle, 'https://acme.example/orders.json'],
    ['at the end of a sentence', '404 for https://acme.example/a/b.', 'https://acme.example/a/b'],
  ])('names the address %s', (_, text, url) => {
    expect(readAnswer(text)).toMatchObject({ url: new URL(url) });
  });

  test('headers count', () => {
    const told = readAnswer(curl);
    expect('answer' in told && told.answer.headers.get('retry-after')).toBe('7');
  });

  test('a web page is one', () => {
    expect(readAnswer('503\n<html><title>Maintenance</title></html>')).toMatchObject({ answer: { status: 503, html: true } });
  });

  test.each([
    ['Error: getaddrinfo ENOTFOUND acme.example', 'ENOTFOUND'],
    ['cURL error 28: Operation timed out', 'ETIMEDOUT'],
    ['curl: (7) Failed to connect', 'ECONNREFUSED'],
    ['SSL certificate problem: certificate has expired', 'CERT_HAS_EXPIRED'],
    ['cURL error 60: SSL certificate problem: unable to get local issuer certificate', 'CERT_NOT_TRUSTED'],
    ['Zeitüberschreitung bei der Verbindung', 'ETIMEDOUT'],
    ['connect ECONNREFUSED 203.0.113.7:443', 'ECONNREFUSED'],
  ])('no answer came: %s', (text, code) => {
    expect(readAnswer(text)).toMatchObject({ code });
  });

  test.each(['{"error":"Invalid key"}', 'Something went wrong', ''])('a text without a status lacks it: %s', (text) => {
    expect(readAnswer(text)).toEqual({ lacks: 'status' });
    expect(readAnswer(text, 401)).toMatchObject({ answer: { status: 401 } });
  });

  test.each([...['{', '<', '{}', '<a>', ' ', '401 '].map((sign) => sign.repeat(100_000)), 'HTTP/1.1 200 OK\n'.repeat(10_000)])(
    'takes no long time to read',
    (text) => {
      const began = performance.now();
      readAnswer(text);
      expect(performance.now() - began).toBeLessThan(5000);
    },
  );
});
