import { describe, expect, it } from 'vitest';
import { processorMs } from '../../../tests/processorMs.ts';
import { readJson } from './readJson.ts';

describe('what breaks off counts by its beginning', () => {
  it.each<[text: string, value: unknown]>([
    ['[{"a":1},{"a":2', [{ a: 1 }, {}]],
    ['[{"a":1,"b":"x', [{ a: 1 }]],
    ['[{"a":1,"b', [{ a: 1 }]],
    ['[{"a":1,"b":', [{ a: 1 }]],
    ['[{"a":[1,2,3', [{ a: [1, 2] }]],
    ['{"a":{"b":true,"c":fal', { a: { b: true } }],
    ['{"a":"\\"],[{","b":"\\', { a: '"],[{' }],
    ['["', []],
    ['Warning: [2] in {3}\n[{"a":1},', [{ a: 1 }]],
    ['"text', undefined],
    ['', undefined],
    ['[unquoted', []],
    ['[{unquoted: 1}, 2', undefined],
  ])('%s', (text, value) => {
    expect(readJson(text, true)).toEqual(value);
  });

  it('and only where the definition says so', () => {
    expect(readJson('[{"a":1},{"a":2')).toBeUndefined();
  });
});

it('takes keys that have a meaning elsewhere as keys, the last of a name', () => {
  const value = readJson('{"__proto__":{"admin":true},"constructor":1,"a":1,"a":2}') as Record<string, unknown>;
  expect(Object.keys(value)).toEqual(['__proto__', 'constructor', 'a']);
  expect(value.a).toBe(2);
  expect(({} as Record<string, unknown>).admin).toBeUndefined();
});

/** Two million characters of each: what takes long with them would take minutes. */
const megabytes = (unit: string) => unit.repeat(Math.ceil(2_000_000 / unit.length));

it.each([
  ['lists in lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ['objects in objects', '{"a":'.repeat(100_000)],
  ['open brackets', megabytes('[')],
  ['open strings', megabytes('["')],
  ['strings without commas', `["a${megabytes('"b')}`],
  ['strings that never end', `["${megabytes('\\"')}`],
  ['comments', `[${megabytes('/*')}`],
  ['many documents', megabytes('{}\n')],
  ['numbers', megabytes('[1e')],
])('is done with %s at once', (_what, text) => {
  const took = processorMs(() => expect(JSON.stringify(readJson(text, true) ?? null).length).toBeLessThan(1000));
  expect(took).toBeLessThan(3000);
});
