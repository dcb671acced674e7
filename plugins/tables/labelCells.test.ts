import { expect, test } from 'vitest';
import { type HtmlNode, labelCells } from './labelCells.ts';

const element = (tagName: string, ...children: (HtmlNode | string)[]): HtmlNode => ({
  type: 'element',
  tagName,
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});

test('each cell but the first has the head of its column, and every part its role', () => {
  const first = element('td', 'KEY');
  const second = element('td', 'Secret.');
  const last = element('td', 'abc');
  const row = element('tr', first, second, last);
  const head = element('th', 'What it ', element('em', 'is'));
  const table = element(
    'table',
    element('thead', element('tr', element('th', 'Name'), head, element('th'))),
    element('tbody', row),
  );
  labelCells()({ type: 'root', children: [element('div', table)] });
  expect(first.properties).toEqual({ role: 'cell' });
  expect(second.properties).toEqual({ role: 'cell', 'data-label': 'What it is' });
  // A column without a head has nothing to say.
  expect(last.properties).toEqual({ role: 'cell' });
  expect([table, row, head].map(({ properties }) => properties?.role)).toEqual(['table', 'row', 'columnheader']);
});
