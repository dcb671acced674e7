import { expect, test } from 'vitest';
import { createTurns } from './turns.ts';

test('others get their turn between two callers', async () => {
  const turn = createTurns();
  const order: string[] = [];
  const callers = ['a', 'b', 'c'].map(async (name) => {
    await turn();
    order.push(name);
  });
  const other = new Promise<void>((resolve) => {
    setImmediate(() => {
      order.push('other');
      resolve();
    });
  });
  await Promise.all([...callers, other]);
  expect(order.indexOf('other')).toBeLessThan(order.indexOf('c'));
  expect(order.filter((name) => name !== 'other')).toEqual(['a', 'b', 'c']);
});
