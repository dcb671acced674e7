import { atOnceByKey } from './atOnce.ts';
import { clientNetwork, siteNetwork } from './clientNetwork.ts';
import type { KeyedHash } from './keyedHash.ts';
import type { CreateLimiter, Usage } from './limiter.ts';
import type { LimitName, Limits } from './limits.ts';

/** Whether a client may have a check now. `network` is the hash of the one that it shares a few tries with. */
export type Admission =
  | { admitted: true; leave: () => void; rejected: () => Promise<void>; client: Usage; network: string }
  | { admitted: false; limit: LimitName; retryAfterS: number; client?: Usage };

export interface ClientLimits {
  /**
   * Counts a check. `leave` must be called when it is over, `rejected` when its values were.
   * @param address as the socket or a trusted proxy names it
   */
  enter(address: string): Promise<Admission>;
}

/** Seconds after which one of a client's own checks has probably ended. */
const ownCheckS = 5;

/** Limits by who asks, and in total. Of a client, only a bucket is kept that many share. */
export function createClientLimits(limits: Limits, createLimiter: CreateLimiter, hash: KeyedHash): ClientLimits {
  const atOnce = atOnceByKey(limits.checksAtOncePerClient);
  const checks = createLimiter({ name: 'client', atMost: limits.checksPerMinutePerClient, perS: 60 });
  const rejections = createLimiter({ name: 'client-rejections', atMost: limits.rejectionsPerHourPerClient, perS: 3600 });
  const total = createLimiter({ name: 'total', atMost: limits.checksPerMinute, perS: 60 });
  const bucket = (address: string) => hash.bucketOf(clientNetwork(address));

  async function count(key: string): Promise<Omit<Extract<Admission, { admitted: false }>, 'admitted'> | { client: Usage }> {
    const wrong = await rejections.look(key);
    if (!wrong.allowed) return { limit: 'client-rejections', retryAfterS: wrong.resetS };
    const client = await checks.use(key);
    if (!client.allowed) return { limit: 'client', retryAfterS: client.resetS, client };
    const all = await total.use('all');
    return all.allowed ? { client } : { limit: 'total', retryAfterS: all.resetS, client };
  }

  const reject = async (key: string) => {
    await rejections.use(key);
  };

  return {
    enter: async (address) => {
      const key = bucket(address);
      const leave = atOnce(key);
      if (!leave) return { admitted: false, limit: 'client-at-once', retryAfterS: ownCheckS };
      try {
        const counted = await count(key);
        if (!('limit' in counted))
          return {
            admitted: true,
            leave,
            rejected: () => reject(key),
            client: counted.client,
            network: hash.bucketOf(siteNetwork(address)),
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
