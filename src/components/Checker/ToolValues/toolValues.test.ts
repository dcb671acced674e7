import { execFile } from 'node:child_process';
import { parseEnv, promisify } from 'node:util';
import { expect, test } from 'vitest';
import { choice, fieldSchema, secret, text } from '../../../definition/field.ts';
import { asEnv, asJson, asText, toolValues } from './toolValues.ts';

const fields = [
  text('storeUrl', 'Store URL', { like: 'acme' }),
  secret('apiToken', 'API Token', { like: 'fake_0000' }),
  text('shopId', 'Shop ID', { like: '7', optional: true }),
  choice('region', 'Region', {
    like: 'eu',
    choices: [
      { value: 'eu', label: 'Europe' },
      { value: 'us', label: 'America' },
    ],
  }),
].map((field) => fieldSchema.parse(field));
const method = { id: 'token', title: 'Token', permissions: [], steps: [], fields };
const values = toolValues(method, { storeUrl: ' acme ', apiToken: '“fake_1234567890”', region: 'eu' });

test('values are those that were sent, secrets are not shown, and what is empty is left out', () => {
  expect(values).toEqual([
    { id: 'storeUrl', label: 'Store URL', value: 'acme', shown: 'acme' },
    { id: 'apiToken', label: 'API Token', value: 'fake_1234567890', shown: 'fak•••890' },
    { id: 'region', label: 'Region', value: 'eu', shown: 'Europe' },
  ]);
});

test('as text and as JSON', () => {
  expect(asText(values)).toBe('Store URL: acme\nAPI Token: fake_1234567890\nRegion: eu');
  expect(JSON.parse(asJson(values))).toEqual({ storeUrl: 'acme', apiToken: 'fake_1234567890', region: 'eu' });
});

test.each([['fake_1234'], ['https://acme.example/?a=1&b=2'], ['with space # and $HOME'], ['“quoted”\\']])(
  'a file for a shell and for Node holds %s as it is',
  async (value) => {
    const env = asEnv('3dcart', [{ id: 'apiToken', label: '', value, shown: '' }]);
    expect(parseEnv(env)).toEqual({ _3DCART_API_TOKEN: value });
    const { stdout } = await promisify(execFile)('sh', ['-c', `${env}\nprintf %s "$_3DCART_API_TOKEN"`]);
    expect(stdout).toBe(value);
  },
);

test('a value with a single quote reaches a shell as it is', async () => {
  const value = `it's "$HOME" \`now\``;
  const env = asEnv('acme', [{ id: 'password', label: '', value, shown: '' }]);
  const { stdout } = await promisify(execFile)('sh', ['-c', `${env}\nprintf %s "$ACME_PASSWORD"`]);
  expect(stdout).toBe(value);
});
