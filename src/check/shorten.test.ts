import { expect, it } from 'vitest';
import { shorten } from './shorten.ts';

it.each<[text: string, shown: string]>([
  ['  Blue\r\n\tmug  ', 'Blue mug'],
  ['a\u0000b\u001b[31mc\u0085d', 'a b [31mc d'],
  ['price \u202e9.99\u2066x\u200f', 'price 9.99 x'],
  ['a\u2028b\u2029c', 'a b c'],
  ['half \ud83d a character', 'half \ufffd a character'],
  ['none \uffff\u{1fffe} of it', 'none of it'],
  ['zero\u200bwidth, soft\u00adhyphen, tag\u{e0041}', 'zerowidth, softhyphen, tag'],
  [`Z${'\u0301'.repeat(50)}algo`, `Z${'\u0301'.repeat(3)}algo`],
  ['<b>stays</b> & text', '<b>stays</b> & text'],
  ['x'.repeat(80), 'x'.repeat(80)],
  ['x'.repeat(81), `${'x'.repeat(79)}…`],
  [`${'x'.repeat(78)}😀😀`, `${'x'.repeat(78)}…`],
  ['\n'.repeat(1_000_000), ''],
])('case %#', (text, shown) => {
  expect(shorten(text)).toBe(shown);
});

it('cuts where it is told', () => {
  expect(shorten('abcdef', 4)).toBe('abc…');
});
