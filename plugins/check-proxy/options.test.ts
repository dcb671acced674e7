import { expect, test } from 'vitest';
import { validateOptions } from './options.ts';

const read = (options: unknown) => validateOptions({ options });

test('nothing need be said', () => {
  expect(read({ id: 'default' })).toMatchObject({ sandbox: false, limits: { checksAtOnce: expect.any(Number) } });
});

test('every mistake is named at once', () => {
  const options = { sandbox: 'yes', limits: { checksAtOnce: 0, checksAtMost: 1 } };
  for (const place of ['sandbox', 'limits.checksAtOnce', 'checksAtMost']) expect(() => read(options)).toThrow(place);
});

test.each([['https://tool.example'], ['https://*.shops.example'], ['http://localhost:8080'], ['https://tool.example:8443']])(
  'pages of %s may show the site in a frame',
  (origin) => expect(read({ frameAncestors: [origin] }).frameAncestors).toEqual([origin]),
);

test.each([
  ['https://tool.example/'],
  ['https://tool.example/page'],
  ['tool.example'],
  ['*'],
  ['https://*'],
  ['https:'],
  ["'self'"],
  ['https://a.example https://b.example'],
  ["https://a.example; script-src 'unsafe-inline'"],
  ['https://a.example\nX-Header: x'],
])('%j is no origin, and the error shows one', (origin) => {
  expect(() => read({ frameAncestors: [origin] })).toThrow(/https:\/\/tool\.example[\s\S]*frameAncestors\[0\]/);
});

test('values go to one site, which is named in full among those with a frame', () => {
  const tool = 'https://tool.example';
  expect(read({ frameAncestors: [tool], valuesTo: tool }).valuesTo).toBe(tool);
  for (const frameAncestors of [[], ['https://other.example']])
    expect(() => read({ frameAncestors, valuesTo: tool })).toThrow(/must be one of frameAncestors[\s\S]*valuesTo/);
  const any = 'https://*.tool.example';
  expect(() => read({ frameAncestors: [any], valuesTo: any })).toThrow(/written in full/);
});
