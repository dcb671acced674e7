import { expect, test } from 'vitest';
import { findGuides } from './findGuides.ts';

const guides = [
  { id: 'bigcommerce', name: 'BigCommerce', alsoCalled: [], retired: false },
  { id: 'commercehq', name: 'CommerceHQ', alsoCalled: [], retired: false },
  { id: 'maropost', name: 'Maropost', alsoCalled: ['Neto', 'Neto by Maropost'], retired: false },
];

test.each([
  ['', ['bigcommerce', 'commercehq', 'maropost']],
  ['maro', ['maropost']],
  ['big Commerce', ['bigcommerce']],
  ['  BIG-commerce ', ['bigcommerce']],
  ['nettó', []],
  ['néto', ['maropost']],
])('"%s" finds %j', (typed, ids) => {
  expect(findGuides(guides, typed).map(({ id }) => id)).toEqual(ids);
});

test('what begins with the text comes before what only has it in it', () => {
  expect(findGuides(guides, 'commerce').map(({ id }) => id)).toEqual(['commercehq', 'bigcommerce']);
});

test('says by which other name a guide was found', () => {
  expect(findGuides(guides, 'net')[0]).toMatchObject({ name: 'Maropost', foundAs: 'Neto' });
  expect(findGuides(guides, 'maropost')[0]).not.toHaveProperty('foundAs');
});
