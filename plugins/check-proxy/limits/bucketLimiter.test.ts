import { expect, it } from 'vitest';
import { createBucketLimiter } from './bucketLimiter.ts';
import type { KeyedHash } from './keyedHash.ts';
import { memoryLimiter } from './limiter.ts';

/** Puts "1a" and "1b" into the same first bucket, "1a" and "2a" into the same second one. */
const hash: Pick<KeyedHash, 'bucketsOf'> = { bucketsOf: (text) => [text.charAt(0), text.charAt(1)] };

function create() {
  return createBucketLimiter(memoryLimiter, hash as KeyedHash, { name: 'sample', atMost: 2, perS: 60 });
}

it('counts a key by itself', async () => {
  const limiter = create();
  expect(await limiter.use('1a')).toMatchObject({ allowed: true, remaining: 1 });
  expect(await limiter.use('1a')).toMatchObject({ allowed: true, remaining: 0 });
  expect(await limiter.look('1a')).toMatchObject({ allowed: false, remaining: 0 });
  expect(await limiter.use('1a')).toMatchObject({ allowed: false });
  expect(await limiter.look('2b')).toMatchObject({ allowed: true, remaining: 2 });
});

it.each(['1b', '2a'])('does not refuse %s, which shares one bucket with a key that is used up', async (neighbour) => {
  const limiter = create();
  await limiter.use('1a');
  await limiter.use('1a');
  expect(await limiter.look(neighbour)).toMatchObject({ allowed: true, remaining: 2 });
  expect(await limiter.use(neighbour)).toMatchObject({ allowed: true, remaining: 1 });
});

it('refuses one that shares both of its buckets with keys that are used up', async () => {
  const limiter = create();
  for (const key of ['1b', '1b', '2a', '2a']) await limiter.use(key);
  expect(await limiter.use('1a')).toMatchObject({ allowed: false });
});
