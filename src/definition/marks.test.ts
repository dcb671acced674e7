import { describe, expect, test } from 'vitest';
import { plainMarkdown, splitMarks } from './marks.ts';

describe('splitMarks', () => {
  test.each([
    ['Open [[Settings → API]].', ['Open ', { kind: 'menu', items: ['Settings', 'API'] }, '.']],
    ['[[Versions]]', [{ kind: 'menu', items: ['Versions'] }]],
    [
      '[the portal](https://dev.acme.example/a?b#c)',
      [{ kind: 'link', text: 'the portal', href: 'https://dev.acme.example/a?b#c' }],
    ],
    ['Tick [copy: read_orders], too', ['Tick ', { kind: 'copy', text: 'read_orders' }, ', too']],
    ['[another guide](./acme.mdx)', ['[another guide](./acme.mdx)']],
    ['`[[A → B]]` and ``[copy: `x`]``', ['`[[A → B]]` and ``[copy: `x`]``']],
    ['```text\n[[A]]\n```\n[[B]]', ['```text\n[[A]]\n```\n', { kind: 'menu', items: ['B'] }]],
    ['\\[[A]]', ['\\[[A]]']],
    ['No mark', ['No mark']],
    ['', []],
  ])('%j', (text, parts) => {
    expect(splitMarks(text)).toEqual(parts);
  });
});

test('in plain Markdown, a path keeps its arrows and a copy is code', () => {
  const text = 'Open [[Settings → API]] at [the portal](https://dev.acme.example), type [copy: Migration].';
  expect(plainMarkdown(text)).toBe('Open **Settings → API** at [the portal](https://dev.acme.example), type `Migration`.');
});
