import { expect, test } from 'vitest';
import { oneAtATime } from './oneAtATime.ts';

/** Work whose rounds end when the test says so. */
function rounds() {
  const begun: PromiseWithResolvers<number>[] = [];
  const work = oneAtATime(() => {
    const round = Promise.withResolvers<number>();
    begun.push(round);
    return round.promise;
  });
  return { begun, work };
}

const settled = () => new Promise((done) => setImmediate(done));

test('whoever asks during a round gets the next one, together with all others', async () => {
  const { begun, work } = rounds();
  const first = work();
  await settled();
  const others = [work(), work()];
  await settled();
  expect(begun).toHaveLength(1);

  begun[0]?.resolve(1);
  expect(await first).toBe(1);
  await settled();
  expect(begun).toHaveLength(2);
  begun[1]?.resolve(2);
  expect(await Promise.all(others)).toEqual([2, 2]);
});

test('a round that failed fails for those who asked for it only', async () => {
  const { begun, work } = rounds();
  const first = work();
  await settled();
  const second = work();
  begun[0]?.reject(new Error('no'));
  await expect(first).rejects.toThrow('no');
  await settled();
  begun[1]?.resolve(2);
  expect(await second).toBe(2);
});
