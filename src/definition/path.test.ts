import { describe, expect, it } from 'vitest';
import { at, readAll, readPath } from './path.ts';

const answer = { data: { items: [{ name: null }, { name: 'Cup' }, { name: 'Jug' }], total: 0 } };

describe('paths into an answer', () => {
  it.each<[path: string, all: unknown[], first: unknown, there: unknown]>([
    ['', [answer], answer, answer],
    ['data.total', [0], 0, 0],
    ['data.items.1.name', ['Cup'], 'Cup', 'Cup'],
    ['data.items.*.name', [null, 'Cup', 'Jug'], 'Cup', null],
    ['data.items.0.name', [null], undefined, null],
    ['data.nothing.name', [], undefined, undefined],
    ['data.total.toFixed', [], undefined, undefined],
    ['data.items.length.*', [], undefined, undefined],
    ['constructor', [], undefined, undefined],
  ])('reads %j', (path, all, first, there) => {
    expect(readAll(answer, path)).toEqual(all);
    expect(readPath(answer, path)).toEqual(first);
    expect(at(answer, path)).toEqual(there);
  });

  it.each([undefined, null, 'text', 7])('finds nothing in %j', (nothing) => {
    expect(at(nothing, 'a.b')).toBeUndefined();
  });
});
