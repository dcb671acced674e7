import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('an operator need not say anything', () => {
  expect(readOptions({ id: 'default' })).toMatchObject({ tool: 'the migration tool', app: 'Migration', sandbox: false });
});

test('every wrong option is named at once', () => {
  expect(() => readOptions({ tool: '', editUrl: 'git', tools: 'x' })).toThrow(
    /platform-guides are not valid[\s\S]*"tools"[\s\S]*tool[\s\S]*editUrl|tool[\s\S]*editUrl[\s\S]*"tools"/,
  );
});

test('an authorization link begins with https', () => {
  const authorizationLinks = { acme: 'http://acme.example', other: 'https://acme.example', third: 'javascript:alert(1)' };
  expect(() => readOptions({ authorizationLinks })).toThrow(
    /https:\/\/[\s\S]*authorizationLinks\.acme[\s\S]*https:\/\/[\s\S]*authorizationLinks\.third/,
  );
  expect(readOptions({ authorizationLinks: { other: 'https://acme.example' } })).toMatchObject({
    authorizationLinks: { other: 'https://acme.example' },
  });
});
