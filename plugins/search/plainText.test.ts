import { expect, test } from 'vitest';
import { plainText } from './plainText.ts';

test.each([
  ['Press **Save**.', 'Press Save.'],
  ['it ends in `.myshopify.com`', 'it ends in .myshopify.com'],
  ['See [Start here](./start-here.md#x), then `a_b`.', 'See Start here, then a_b.'],
  ['- one\n- two\n\n1. three', 'one two three'],
  ['| Name | What |\n|---|---|\n| a | b |', 'Name What a b'],
  ['methods: [one, at [the shop](https://shop.example)]', 'methods: [one, at the shop]'],
  ['a < b\n\n---\n\n<A /> c', 'a < b c'],
  ["import A from 'a';\n\n<A b={c} />\n\n:::info[Note]\n\nText\n\n:::", 'Text'],
  ['Tick:\n\n{permissions}\n\nThen go on. {/* #id */}', 'Tick: Then go on.'],
])('%j reads %j', (markdown, text) => {
  expect(plainText(markdown).trim()).toBe(text);
});

test('is cut at a word', () => {
  expect(plainText('One two three', 9)).toBe('One two …');
  expect(plainText('One two three', 0)).toBe('');
});
