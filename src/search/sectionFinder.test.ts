import { expect, test } from 'vitest';
import { sectionFinder } from './sectionFinder.ts';

const find = sectionFinder([
  { page: '/troubleshooting', title: 'Troubleshooting', text: 'Every result of a check has one of the names below.' },
  {
    page: '/troubleshooting',
    title: 'Troubleshooting',
    anchor: '#ip-blocked',
    heading: 'Address blocked',
    text: 'Wait an hour.',
  },
  {
    page: '/troubleshooting',
    title: 'Troubleshooting',
    anchor: '#rate',
    heading: 'Too many requests',
    text: 'The address is fine.',
  },
  { page: '/privacy', title: 'Privacy', text: 'Keys are kept nowhere, and an address neither.' },
]);
const hits = (typed: string) => find(typed).map(({ page, anchor = '' }) => page + anchor);

test('each page once, with the section whose heading fits before those whose text does', () => {
  expect(hits('address')).toEqual(['/troubleshooting#ip-blocked', '/privacy']);
});

test('a word that has only begun, and one with a mistake', () => {
  expect(hits('troublesh')[0]).toBe('/troubleshooting');
  expect(hits('privcay')).toEqual(['/privacy']);
});

test('all words if there is such a section, else any', () => {
  expect(hits('keys nowhere')).toEqual(['/privacy']);
  expect(hits('blocked nowhere')).toHaveLength(2);
});

test('names the words that were found', () => {
  expect(find('keys')[0]?.found).toEqual(['keys']);
});

test('nothing for nothing', () => {
  expect(hits('')).toEqual([]);
  expect(hits('zebra')).toEqual([]);
});
