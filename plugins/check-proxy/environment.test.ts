import { describe, expect, test } from 'vitest';
import { readEnvironment } from './environment.ts';

test('has a default for everything, and takes an empty variable for none', () => {
  const defaults = readEnvironment({});
  expect(defaults).toMatchObject({ HOST: 'localhost', PORT: 3000, SITE_DIR: 'build', TRUSTED_PROXIES: 0, LOG_LEVEL: 'info' });
  expect(readEnvironment({ PORT: '', REDIS_URL: '', SANDBOX: '', API_ORIGINS: '' })).toEqual(defaults);
});

test('reads lists, numbers and the small letters of the proxy variables', () => {
  const environment = readEnvironment({
    PORT: '8080',
    API_ORIGINS: 'https://tool.example, https://other.example:8443',
    https_proxy: 'http://egress.internal:4750',
    no_proxy: 'api.example.com',
    REDIS_URL: 'rediss://user:fake-password@redis.internal:6380/1',
    HASH_KEY: 'fake-hash-key-fake-hash-key-0000',
  });
  expect(environment).toMatchObject({
    PORT: 8080,
    API_ORIGINS: ['https://tool.example', 'https://other.example:8443'],
    HTTPS_PROXY: 'http://egress.internal:4750',
    NO_PROXY: 'api.example.com',
  });
});

describe('says what is wrong without repeating it', () => {
  test.each([
    [{ PORT: 'fake-secret' }, 'PORT must be a whole number'],
    [{ PORT: '65536' }, 'PORT must be from 0 to 65535'],
    [{ PORT: '-1' }, 'PORT must be a whole number'],
    [{ SANDBOX: 'fake-secret' }, 'SANDBOX must be "on" or "off"'],
    [{ TRUSTED_PROXIES: '11' }, 'TRUSTED_PROXIES must be from 0 to 10'],
    [{ API_ORIGINS: 'https://tool.example/fake-secret' }, 'API_ORIGINS must be origins'],
    [{ API_ORIGINS: '*' }, 'API_ORIGINS must be origins'],
    [{ REDIS_URL: 'http://user:fake-secret@redis' }, 'REDIS_URL must begin with redis:// or rediss://'],
    [{ REDIS_URL: 'redis://user:fake-secret@redis' }, 'HASH_KEY must be set with REDIS_URL'],
    [{ HASH_KEY: 'fake-secret' }, 'HASH_KEY must have at least 32 characters'],
    [{ HTTPS_PROXY: 'socks5://user:fake-secret@proxy' }, 'HTTPS_PROXY must begin with http:// or https://'],
    [{ LOG_LEVEL: 'fake-secret' }, 'LOG_LEVEL'],
    [{ SECURITY_CONTACT: 'fake-secret@tool.example' }, 'SECURITY_CONTACT must be addresses'],
    [{ SECURITY_CONTACT: 'http://tool.example/fake-secret' }, 'SECURITY_CONTACT must be addresses'],
    [
      { SECURITY_CONTACT: 'https://tool.example', SECURITY_POLICY: 'http://fake-secret' },
      'SECURITY_POLICY must begin with https://',
    ],
    [{ SECURITY_CONTACT: 'https://tool.example', SECURITY_LANGUAGES: 'fake-secret!' }, 'SECURITY_LANGUAGES must be languages'],
    [{ SECURITY_POLICY: 'https://fake-secret.example' }, 'SECURITY_CONTACT must be set with SECURITY_POLICY'],
    [{ NODE_TLS_REJECT_UNAUTHORIZED: '0' }, 'NODE_TLS_REJECT_UNAUTHORIZED must not be 0'],
    [{ METRICS_PORT: 'x', SHUTDOWN_S: '601' }, 'METRICS_PORT must be a whole number\n  SHUTDOWN_S must be from 0 to 600'],
  ])('%j', (variables, message) => {
    expect(() => readEnvironment(variables)).toThrow(message);
    expect(() => readEnvironment(variables)).not.toThrow('fake-secret');
  });
});
