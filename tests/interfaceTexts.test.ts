import { expect, test } from 'vitest';
import { placeholders } from '../src/definition/index.ts';
import { germanMessages, interfaceMessages, themeMessages } from './interfaceMessages.ts';

const [english, german] = await Promise.all([interfaceMessages(), germanMessages()]);

test('every text of the interface has its German, and no German is left over', () => {
  const used = Object.keys(english);
  expect(used.length).toBeGreaterThan(300);
  expect(used.filter((id) => !Object.hasOwn(german, id) && !Object.hasOwn(themeMessages('de'), id))).toEqual([]);
  // Docusaurus translates the texts of its theme itself; ours are better here and there.
  const known = { ...english, ...themeMessages('base') };
  expect(Object.keys(german).filter((id) => !Object.hasOwn(known, id))).toEqual([]);
});

test('what is filled in is the same in German', () => {
  const filledIn = (text = '') => [...new Set(placeholders(text))].toSorted();
  const ours = Object.keys(english).filter((id) => Object.hasOwn(german, id));
  expect(ours.filter((id) => String(filledIn(english[id])) !== String(filledIn(german[id])))).toEqual([]);
});
