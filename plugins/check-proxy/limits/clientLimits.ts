import { atOnceByKey } from './atOnce.ts';
import { type BucketLimiter, createBucketLimiter } from './bucketLimiter.ts';
import { clientNetworks, type NetworkSize } from './clientNetworks.ts';
import type { Buckets, KeyedHash } from './keyedHash.ts';
import type { CreateLimiter, LimiterOptions, Usage } from './limiter.ts';
import type { LimitName, Limits } from './limits.ts';

/** Whether a client may have a check now. `network` is a bucket of the one that it shares a few tries with. */
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

/** The networks in which a client is, each hashed once: from here on, a client is known by its buckets. */
interface Around {
  client: Buckets;
  wider: { network: Buckets; size: NetworkSize }[];
}

/** Seconds after which one of a client's own checks has probably ended. */
const ownCheckS = 5;

/** How much of the limit for a site each size of network has. */
const sizes: Record<NetworkSize, number> = { line: 1 / 4, site: 1, provider: 4 };

/** Limits by who asks, and in total. Of a client, only buckets are kept that many share. */
export function createClientLimits(limits: Limits, createLimiter: CreateLimiter, hash: KeyedHash): ClientLimits {
  const atOnce = atOnceByKey(limits.checksAtOncePerClient);
  const count = (options: LimiterOptions) => createBucketLimiter(createLimiter, options);
  const checks = count({ name: 'client', atMost: limits.checksPerMinutePerClient, perS: 60 });
  const rejections = count({ name: 'client-rejections', atMost: limits.rejectionsPerHourPerClient, perS: 3600 });
  const total = createLimiter({ name: 'total', atMost: limits.checksPerMinute, perS: 60 });
  const atMostOf = (size: NetworkSize) =>
    Math.max(Math.ceil(limits.checksPerMinutePerNetwork * sizes[size]), limits.checksPerMinutePerClient);
  const networks = new Map(
    (Object.keys(sizes) as NetworkSize[]).map((size) => [
      size,
      count({ name: `network-${size}`, atMost: atMostOf(size), perS: 60 }),
    ]),
  );
  const forNewcomers = Math.floor(limits.checksPerMinute / 5);

  /** Counts a check in the networks around its client; tells the first that is full, and whether the client's site has just come. */
  async function countAround(wider: Around['wider']): Promise<{ full?: Usage; isNewcomer: boolean }> {
    let isNewcomer = false;
    for (const { network, size } of wider) {
      const limiter = networks.get(size) as BucketLimiter;
      const usage = await limiter.use(network);
      if (size === 'site') isNewcomer = usage.remaining === atMostOf(size) - 1;
      if (!usage.allowed) return { full: usage, isNewcomer };
    }
    return { isNewcomer };
  }

  async function admit({
    client: buckets,
    wider,
  }: Around): Promise<Omit<Extract<Admission, { admitted: false }>, 'admitted'> | { client: Usage }> {
    const wrong = await rejections.look(buckets);
    if (!wrong.allowed) return { limit: 'client-rejections', retryAfterS: wrong.resetS };
    const client = await checks.use(buckets);
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

  const reject = async (buckets: Buckets) => {
    await rejections.use(buckets);
  };

  return {
    enter: async (address) => {
      const around = clientNetworks(address);
      const leave = atOnce(around.client);
      if (!leave) return { admitted: false, limit: 'client-at-once', retryAfterS: ownCheckS };
      try {
        const client = hash.bucketsOf(around.client);
        const wider = around.wider.map(({ network, size }) => ({ network: hash.bucketsOf(network), size }));
        const counted = await admit({ client, wider });
        if (!('limit' in counted))
          return {
            admitted: true,
            leave,
            sends: send,
            rejected: () => reject(client),
            client: counted.client,
            network: (wider.find(({ size }) => size === 'site')?.network ?? client)[0],
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
