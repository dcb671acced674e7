import { expect, test } from 'vitest';
import { TooBusyError } from './gate.ts';
import { createRoom } from './room.ts';

const state = (waiting: Promise<void> | undefined) =>
  Promise.race([(waiting ?? Promise.resolve()).then(() => 'in'), Promise.resolve().then(() => 'waits')]);

test('nobody waits who needs no more than its own', () => {
  const enter = createRoom({ own: 10, shared: 10 });
  const [greedy, modest] = [enter(), enter()];
  expect(greedy.hold(1000)).toBeUndefined();
  expect(modest.hold(10)).toBeUndefined();
});

test('the first to share gets what it needs, the others wait until there is room, in order', async () => {
  const enter = createRoom({ own: 0, shared: 10 });
  const [first, second, third] = [enter(), enter(), enter()];
  expect(first.hold(8)).toBeUndefined();
  const order: string[] = [];
  const waiting = [second.hold(5)?.then(() => order.push('second')), third.hold(5)?.then(() => order.push('third'))];
  expect(first.hold(100)).toBeUndefined();
  first.letGo(100);
  expect(order).toEqual([]);
  first.end();
  await Promise.all(waiting);
  expect(order).toEqual(['second', 'third']);
});

test('guests that each wait for more are no knot: who has shared for longest goes on', async () => {
  const enter = createRoom({ own: 0, shared: 10 });
  const [one, other] = [enter(), enter()];
  one.hold(5);
  other.hold(5);
  const others = other.hold(5);
  expect(one.hold(5)).toBeUndefined();
  expect(await state(others)).toBe('waits');
  one.end();
  expect(await state(others)).toBe('in');
});

test('who gives up waits no longer, and holds up nobody', async () => {
  const enter = createRoom({ own: 0, shared: 10 });
  const [holder, impatient, patient] = [enter(), enter(), enter()];
  holder.hold(8);
  const giveUp = new AbortController();
  const given = impatient.hold(100, giveUp.signal);
  const waiting = patient.hold(5);
  giveUp.abort();
  await expect(given).rejects.toMatchObject({ name: 'AbortError' });
  await expect(impatient.hold(100, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
  holder.end();
  expect(await state(waiting)).toBe('in');
});

test('what is let go after the end does not count', () => {
  const enter = createRoom({ own: 0, shared: 10 });
  const gone = enter();
  gone.hold(10);
  gone.end();
  gone.letGo(10);
  gone.hold(1000);
  const [one, other] = [enter(), enter()];
  expect(one.hold(10)).toBeUndefined();
  expect(other.hold(1)).toBeInstanceOf(Promise);
});

test('where nobody can wait, who does not fit is refused', async () => {
  const enter = createRoom({ own: 5, shared: 10, waits: false });
  enter().hold(15);
  const late = enter();
  expect(late.hold(5)).toBeUndefined();
  await expect(late.hold(1)).rejects.toBeInstanceOf(TooBusyError);
});
