import { expect, it } from 'vitest';
import { processorMs } from '../../../tests/processorMs.ts';
import { readXml } from './readXml.ts';

it('has the shape of JSON', () => {
  expect(readXml('<r a="1"><i>1</i><j/><i b="&lt;">2</i>t</r>', true)).toEqual({
    r: { '@a': '1', i: ['1', { '@b': '<', '#text': '2' }], j: '', '#text': 't' },
  });
  expect(readXml('<?xml version="1.0"?>\r\n<r>\r\n a\r\nb\rc\r\n</r>', true)).toEqual({ r: 'a\nb\nc' });
});

it('takes names that have a meaning elsewhere as names', () => {
  const value = readXml('<r><__proto__ admin="yes"/><constructor/></r>', true) as { r: object };
  expect(Object.keys(value.r)).toEqual(['__proto__', 'constructor']);
  expect(({} as Record<string, unknown>)['@admin']).toBeUndefined();
});

it('is read of a platform that was asked for something else only where it is as short as a refusal', () => {
  const text = (length: number) => `<r>${'x'.repeat(length)}</r>`;
  expect(readXml(text(1000), false)).toEqual({ r: 'x'.repeat(1000) });
  expect(readXml(text(10_000), false)).toBeUndefined();
  expect(readXml(text(10_000), true)).toEqual({ r: 'x'.repeat(10_000) });
});

it.each([
  ['a document type', '<?xml version="1.0"?><!DOCTYPE r><r/>'],
  ['an entity of its own', '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY e "x">]><r>&e;</r>'],
  ['an external entity', '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY e SYSTEM "file:///etc/passwd">]><r>&e;</r>'],
  ['an entity that nobody declared', '<r>&e;</r>'],
  ['65 levels', `${'<a>'.repeat(65)}${'</a>'.repeat(65)}`],
  ['no end', '<r><a>'],
])('is none with %s', (_what, text) => {
  expect(readXml(text, true)).toBeUndefined();
});

/** As much as is read: half a mebibyte. */
const half = (before: string, unit: string, after: string) =>
  `${before}${unit.repeat(Math.floor((512 * 1024 - before.length - after.length) / unit.length))}${after}`;

it.each([
  ['elements of one name', half('<r>', '<a/>', '</r>')],
  ['nested elements', `${'<a>'.repeat(70_000)}${'</a>'.repeat(70_000)}`],
  ['carriage returns', half('<r>', '\r', '</r>')],
  ['attributes', `<r ${Array.from({ length: 45_000 }, (_, index) => `a${index}=""`).join(' ')}/>`],
  ['references', half('<r>', '&lt;', '</r>')],
  ['open elements', half('', '<a', '')],
  ['blanks', half('<r', ' ', '')],
])('is done with many %s at once', (_what, text) => {
  expect(processorMs(() => readXml(text, true))).toBeLessThan(3000);
});
