import { expect, it } from 'vitest';
import type { NetworkFailure } from './failureCode.ts';
import { networkFailure } from './networkFailure.ts';

it.each<[code: string, failure: NetworkFailure]>([
  ['ENOTFOUND', 'no-such-name'],
  ['ENODATA', 'no-such-name'],
  ['EAI_AGAIN', 'unreachable'],
  ['ESERVFAIL', 'unreachable'],
  ['EREFUSED', 'unreachable'],
  ['ETIMEOUT', 'timeout'],
  ['ETIMEDOUT', 'timeout'],
  ['UND_ERR_BODY_TIMEOUT', 'timeout'],
  ['ECONNREFUSED', 'refused'],
  ['ERR_PROXY_REFUSED', 'unreachable'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls'],
  ['ERR_ADDRESS_NOT_PUBLIC', 'not-public'],
  ['ERR_TOO_BUSY', 'busy'],
  ['ERR_TARGET_BUSY', 'target-busy'],
  ['ERR_INVALID_REQUEST', 'unsendable'],
  ['UND_ERR_INVALID_ARG', 'unsendable'],
  ['ERR_ENCODING', 'malformed'],
  ['Z_DATA_ERROR', 'malformed'],
  ['HPE_INVALID_CONSTANT', 'malformed'],
  ['EWHATEVER', 'unreachable'],
])('%s is %s', (code, failure) => {
  const cause = Object.assign(new Error('hidden'), { code });
  expect(networkFailure(new TypeError('fetch failed', { cause }))).toBe(failure);
  expect(networkFailure(cause)).toBe(failure);
});

it('knows a time limit by its name, and nothing by what is no error', () => {
  expect(networkFailure(new DOMException('over', 'TimeoutError'))).toBe('timeout');
  expect(networkFailure(undefined)).toBe('unreachable');
  expect(networkFailure('ENOTFOUND')).toBe('unreachable');
});
