import { expect, test } from 'vitest';
import { validateOptions } from './options.ts';

const read = (options: unknown) => validateOptions({ options });

test('an operator need not say anything', () => {
  expect(read({ id: 'default' })).toMatchObject({ tool: 'the migration tool', app: 'Migration', sandbox: false });
});

test('every wrong option is named at once', () => {
  expect(() => read({ tool: '', editUrl: 'git', tools: 'x' })).toThrow(
    /platform-guides are not valid[\s\S]*"tools"[\s\S]*tool[\s\S]*editUrl|tool[\s\S]*editUrl[\s\S]*"tools"/,
  );
});

test('outgoing addresses are addresses and ranges that others can see', () => {
  const right = ['203.0.113.7', '198.51.100.0/28', '2001:db8:7::1', '2001:db8:7::/64'];
  expect(read({ outgoingAddresses: right }).outgoingAddresses).toEqual(right);
  expect(read({}).outgoingAddresses).toEqual([]);
  for (const wrong of ['', 'proxy.example', '203.0.113', '0xcb007107', '203.0.113.7/33', '203.0.113.0/', '203.0.113.7:443'])
    expect(() => read({ outgoingAddresses: [wrong] }), wrong).toThrow(
      /must be an IP address or a range[\s\S]*outgoingAddresses\[0\]/,
    );
  for (const hidden of ['10.0.0.7', '192.168.0.0/16', '127.0.0.1', '::1', 'fe80::1', 'fd00::/8', '100.64.0.1'])
    expect(() => read({ outgoingAddresses: [hidden] }), hidden).toThrow(/is not seen on the internet/);
});

test('an authorization link begins with https', () => {
  const authorizationLinks = { acme: 'http://acme.example', other: 'https://acme.example', third: 'javascript:alert(1)' };
  expect(() => read({ authorizationLinks })).toThrow(
    /https:\/\/[\s\S]*authorizationLinks\.acme[\s\S]*https:\/\/[\s\S]*authorizationLinks\.third/,
  );
  expect(read({ authorizationLinks: { other: 'https://acme.example' } })).toMatchObject({
    authorizationLinks: { other: 'https://acme.example' },
  });
});
