import { expect, it } from 'vitest';
import { createBucketLimiter } from './bucketLimiter.ts';
import type { Buckets } from './keyedHash.ts';
import { memoryLimiter } from './limiter.ts';

const create = () => createBucketLimiter(memoryLimiter, { name: 'sample', atMost: 2, perS: 60 });

it('counts a key by itself', async () => {
  const limiter = create();
  expect(await limiter.use(['1', 'a'])).toMatchObject({ allowed: true, remaining: 1 });
  expect(await limiter.use(['1', 'a'])).toMatchObject({ allowed: true, remaining: 0 });
  expect(await limiter.look(['1', 'a'])).toMatchObject({ allowed: false, remaining: 0 });
  expect(await limiter.use(['1', 'a'])).toMatchObject({ allowed: false });
  expect(await limiter.look(['2', 'b'])).toMatchObject({ allowed: true, remaining: 2 });
});

it.each<Buckets>([
  ['1', 'b'],
  ['2', 'a'],
])('does not refuse %s and %s, of which one bucket is that of a key that is used up', async (...neighbour) => {
  const limiter = create();
  await limiter.use(['1', 'a']);
  await limiter.use(['1', 'a']);
  expect(await limiter.look(neighbour)).toMatchObject({ allowed: true, remaining: 2 });
  expect(await limiter.use(neighbour)).toMatchObject({ allowed: true, remaining: 1 });
});

it('refuses one that shares both of its buckets with keys that are used up', async () => {
  const limiter = create();
  for (const key of [
    ['1', 'b'],
    ['1', 'b'],
    ['2', 'a'],
    ['2', 'a'],
  ] as const)
    await limiter.use(key);
  expect(await limiter.use(['1', 'a'])).toMatchObject({ allowed: false });
});
