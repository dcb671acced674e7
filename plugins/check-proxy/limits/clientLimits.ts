import { atOnceByKey } from './atOnce.ts';
import { clientNetworks, type NetworkSize } from './clientNetworks.ts';
import type { KeyedHash } from './keyedHash.ts';
import type { CreateLimiter, Limiter, Usage } from './limiter.ts';
import type { LimitName, Limits } from './limits.ts';

/** Whether a client may have a check now. `network` is the hash of the one that it shares a few tries with. */
export type Admission =
  | {
      admitted: true;
      leave: () => void;
      sends: () => Promise<void>;
      rejected: () => Promise<void>;
      client: Usage;
      network: string;
    }
  | { admitted: false; limit: LimitName; retryAfterS: number; client?: Usage };

export interface ClientLimits {
  /**
   * Counts a check. `leave` must be called when it is over, `sends` when it first sends something, `rejected` when its values were.
   * @param address as the socket or a trusted proxy names it
   */
  enter(address: string): Promise<Admission>;
}

/** Seconds after which one of a client's own checks has probably ended. */
const ownCheckS = 5;

/** Where a client is counted. */
interface Buckets {
  client: string;
  /** From the narrowest. */
  wider: { bucket: string; size: NetworkSize }[];
}

/** How much of the limit for a site each size of network has. */
const sizes: Record<NetworkSize, number> = { line: 1 / 4, site: 1, provider: 4 };

/** Limits by who asks, and in total. Of a client, only a bucket is kept that many share. */
export function createClientLimits(limits: Limits, createLimiter: CreateLimiter, hash: KeyedHash): ClientLimits {
  const atOnce = atOnceByKey(limits.checksAtOncePerClient);
  const checks = createLimiter({ name: 'client', atMost: limits.checksPerMinutePerClient, perS: 60 });
  const rejections = createLimiter({ name: 'client-rejections', atMost: limits.rejectionsPerHourPerClient, perS: 3600 });
  const total = createLimiter({ name: 'total', atMost: limits.checksPerMinute, perS: 60 });
  const atMostOf = (size: NetworkSize) =>
    Math.max(Math.ceil(limits.checksPerMinutePerNetwork * sizes[size]), limits.checksPerMinutePerClient);
  const networks = new Map(
    (Object.keys(sizes) as NetworkSize[]).map((size) => [
      size,
      createLimiter({ name: `network-${size}`, atMost: atMostOf(size), perS: 60 }),
    ]),
  );
  const forNewcomers = Math.floor(limits.checksPerMinute / 5);
  const bucketsOf = (address: string): Buckets => {
    const { client, wider } = clientNetworks(address);
    return {
      client: hash.bucketOf(client),
      wider: wider.map(({ network, size }) => ({ bucket: hash.bucketOf(network), size })),
    };
  };

  /** Counts a check in the networks around its client; tells the first that is full, and whether the client's site has just come. */
  async function countAround(wider: Buckets['wider']): Promise<{ full?: Usage; isNewcomer: boolean }> {
    let isNewcomer = false;
    for (const { bucket, size } of wider) {
      const limiter = networks.get(size) as Limiter;
      if (size === 'site') isNewcomer = (await limiter.look(bucket)).remaining === atMostOf(size);
      const usage = await limiter.use(bucket);
      if (!usage.allowed) return { full: usage, isNewcomer };
    }
    return { isNewcomer };
  }

  async function count({
    client: key,
    wider,
  }: Buckets): Promise<Omit<Extract<Admission, { admitted: false }>, 'admitted'> | { client: Usage }> {
    const wrong = await rejections.look(key);
    if (!wrong.allowed) return { limit: 'client-rejections', retryAfterS: wrong.resetS };
    const client = await checks.use(key);
    if (!client.allowed) return { limit: 'client', retryAfterS: client.resetS, client };
    const { full, isNewcomer } = await countAround(wider);
    if (full) return { limit: 'network', retryAfterS: full.resetS, client };
    const all = await total.look('all');
    const isOpen = all.allowed && (isNewcomer || all.remaining > forNewcomers);
    return isOpen ? { client } : { limit: 'total', retryAfterS: all.resetS, client };
  }

  const send = async () => {
    await total.use('all');
  };

  const reject = async (key: string) => {
    await rejections.use(key);
  };

  return {
    enter: async (address) => {
      const buckets = bucketsOf(address);
      const { client: key, wider } = buckets;
      const leave = atOnce(key);
      if (!leave) return { admitted: false, limit: 'client-at-once', retryAfterS: ownCheckS };
      try {
        const counted = await count(buckets);
        if (!('limit' in counted))
          return {
            admitted: true,
            leave,
            sends: send,
            rejected: () => reject(key),
            client: counted.client,
            network: wider.find(({ size }) => size === 'site')?.bucket ?? key,
          };
        leave();
        return { admitted: false, ...counted };
      } catch (error) {
        leave();
        throw error;
      }
    },
  };
}
