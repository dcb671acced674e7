import { describe, expect, test } from 'vitest';
import { platforms } from '../../../src/platforms/index.ts';
import { readConnectSettings } from './apps.ts';

const read = (variables: Record<string, unknown>) => readConnectSettings(variables, platforms);
const ebay = {
  CONNECT_EBAY_CLIENT_ID: 'fake-client-id',
  CONNECT_EBAY_CLIENT_SECRET: 'fake-client-secret',
  CONNECT_EBAY_REDIRECT_NAME: 'Fake_Name-Fake',
};

test('an app has what its platform needs', () => {
  const { apps, key } = read({ ...ebay, CONNECT_KEY: 'k'.repeat(32), CONNECT_SQUARE_CLIENT_ID: 'fake-app-id', PATH: '/bin' });
  expect(apps.get('ebay')).toEqual({
    clientId: 'fake-client-id',
    clientSecret: 'fake-client-secret',
    redirectName: 'Fake_Name-Fake',
  });
  expect(apps.get('square')?.clientId).toBe('fake-app-id');
  expect(key).toBe('k'.repeat(32));
});

test('nothing set is no app', () => {
  expect(read({ CONNECT_EBAY_CLIENT_ID: '', HOST: 'localhost' }).apps.size).toBe(0);
});

describe('what is wrong is named, and never quoted', () => {
  test.each([
    [
      'a part that is missing',
      { CONNECT_EBAY_CLIENT_ID: 'fake-value' },
      ['CONNECT_EBAY_CLIENT_SECRET is missing', 'CONNECT_EBAY_REDIRECT_NAME is missing'],
    ],
    ['a part that only the check shows', { CONNECT_ETSY_CLIENT_ID: 'fake-value' }, ['CONNECT_ETSY_CLIENT_SECRET is missing']],
    [
      'a part without use',
      { CONNECT_SQUARE_CLIENT_ID: 'fake-value', CONNECT_SQUARE_REDIRECT_NAME: 'fake-value' },
      ['CONNECT_SQUARE_REDIRECT_NAME has no use there'],
    ],
    ['a platform without such a page', { CONNECT_CLOVER_CLIENT_ID: 'fake-value' }, ['CONNECT_CLOVER_CLIENT_ID is unknown']],
    ['a slip of the pen', { ...ebay, CONNECT_EBAY_SECRET: 'fake-value' }, ['CONNECT_EBAY_SECRET is unknown']],
    ['a short key', { CONNECT_KEY: 'fake-value' }, ['CONNECT_KEY must have at least 32 characters']],
  ])('%s', (_, variables, problems) => {
    const attempt = () => read(variables);
    for (const problem of problems) expect(attempt).toThrow(problem);
    expect(attempt).not.toThrow(/fake-value|fake-client-secret/);
  });
});
