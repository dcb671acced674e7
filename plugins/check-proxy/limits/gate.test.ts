import { expect, test } from 'vitest';
import { createGate, inRow, TooBusyError } from './gate.ts';

test('lets so many in at once, the others in order, and refuses those for whom there is no room', async () => {
  const enter = createGate({ atOnce: 1, waiting: 2 });
  const order: string[] = [];
  const leave = await enter();
  const second = enter().then((leaveSecond) => {
    order.push('second');
    leaveSecond();
  });
  const third = enter().then((leaveThird) => {
    order.push('third');
    leaveThird();
  });
  await expect(enter()).rejects.toBeInstanceOf(TooBusyError);
  expect(order).toEqual([]);
  leave();
  await Promise.all([second, third]);
  expect(order).toEqual(['second', 'third']);
  await expect(enter()).resolves.toBeTypeOf('function');
});

test('leaving twice makes room once', async () => {
  const enter = createGate({ atOnce: 1, waiting: 1 });
  const leave = await enter();
  leave();
  leave();
  await enter();
  const waiting = enter();
  await expect(enter()).rejects.toBeInstanceOf(TooBusyError);
  await expect(Promise.race([waiting, 'still waiting'])).resolves.toBe('still waiting');
});

test('who gives up leaves the queue', async () => {
  const enter = createGate({ atOnce: 1, waiting: 1 });
  const leave = await enter();
  const patience = new AbortController();
  const first = enter(patience.signal);
  patience.abort();
  await expect(first).rejects.toMatchObject({ name: 'AbortError' });
  const second = enter();
  leave();
  await expect(second).resolves.toBeTypeOf('function');
});

test('who has given up before does not come in', async () => {
  const enter = createGate({ atOnce: 1, waiting: 1 });
  await expect(enter(AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
  await expect(enter()).resolves.toBeTypeOf('function');
});

test('gates in a row are one gate: who is refused by the last has left the first', async () => {
  const first = createGate({ atOnce: 1, waiting: 0 });
  const last = createGate({ atOnce: 1, waiting: 0 });
  const enter = inRow(first, last);
  const leaveLast = await last();
  await expect(enter()).rejects.toBeInstanceOf(TooBusyError);
  leaveLast();
  const leave = await enter();
  await expect(first()).rejects.toBeInstanceOf(TooBusyError);
  leave();
  await expect(enter()).resolves.toBeTypeOf('function');
});
