import type { Buckets } from './keyedHash.ts';
import type { CreateLimiter, LimiterOptions, Usage } from './limiter.ts';

/** A {@link Limiter} that knows its keys only by their buckets. */
export interface BucketLimiter {
  use(key: Buckets): Promise<Usage>;
  look(key: Buckets): Promise<Usage>;
}

/**
 * Counts keys in buckets that many share, each key in two (a count–min sketch), and refuses one only where both are full: who
 * shares a bucket with somebody noisy has another. With 356 of 65,536 buckets full, one in 180 would be refused for a neighbour's
 * sake if there were one bucket; with two, one in 33,000.
 */
export function createBucketLimiter(createLimiter: CreateLimiter, { name, ...options }: LimiterOptions): BucketLimiter {
  const [first, second] = rowsOf(name);
  const rows = [createLimiter({ name: first, ...options }), createLimiter({ name: second, ...options })] as const;
  const inBoth = async (how: 'use' | 'look', [first, second]: Buckets) => {
    const [one, other] = await Promise.all([rows[0][how](first), rows[1][how](second)]);
    return emptier(one, other);
  };
  return { use: (key) => inBoth('use', key), look: (key) => inBoth('look', key) };
}

/** The names of the two limiters of which it is made. */
export function rowsOf(name: string): readonly [string, string] {
  return [name, `${name}-again`];
}

/** The bucket that says more of the key itself. */
function emptier(one: Usage, other: Usage): Usage {
  if (one.allowed !== other.allowed) return one.allowed ? one : other;
  if (one.remaining !== other.remaining) return one.remaining > other.remaining ? one : other;
  return one.resetS <= other.resetS ? one : other;
}
