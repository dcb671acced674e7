import * as z from 'zod';

const count = z.number().int().min(1);

/**
 * How much the proxy does, for whom. Checks that are too many at once are answered with 503, those that are too many in a
 * time with 429; both say when to come back.
 */
export const limitsSchema = z.strictObject({
  /** Checks that run at once. */
  checksAtOnce: count.default(256),
  /** Checks that wait for their turn. */
  checksWaiting: count.default(512),
  /** Checks of one client at once. A client is an IPv4 address or an IPv6 /64. */
  checksAtOncePerClient: count.default(4),
  /** Checks of one client in a minute. */
  checksPerMinutePerClient: count.default(20),
  /** Checks of one wider network in a minute: an IPv4 /24 or IPv6 /48. A /56 has a quarter of it, a /16 or /32 four times as many. */
  checksPerMinutePerNetwork: count.default(240),
  /** Checks of all clients in a minute that send something. The last fifth is for networks that have just come. */
  checksPerMinute: count.default(3000),
  /** Checks of one shop's address in a minute, whoever asks. A platform's own API host, which all its shops share, is not counted. */
  checksPerMinutePerShop: count.default(20),
  /**
   * Checks of one IP address in a minute, whatever names lead there, where a shop may be at any domain. One a second is what any
   * server bears, and three times what one shop may have: hosters put hundreds of shops on an address, few of which are checked
   * within one minute.
   */
  checksPerMinutePerShopAddress: count.default(60),
  /** Rejected values of one client in an hour; then it waits. */
  rejectionsPerHourPerClient: count.default(30),
  /** Rejected values at one shop's address in an hour, whoever tries; then it is left alone. */
  rejectionsPerHourPerShop: count.default(30),
  /** Seconds that a check may take in all. Of what has not ended by then, the report says that we ran out of time. */
  checkS: z.number().min(1).default(90),
  /** Requests to platforms at once, over all checks. */
  requestsAtOnce: count.default(256),
  /** Requests to one platform at once, over all checks: half of all, so that a platform that is stuck leaves room for the others. */
  requestsAtOncePerPlatform: count.default(128),
  /** Requests of one check at once. A definition may ask for less. */
  requestsPerCheck: count.default(8),
});

export type Limits = z.infer<typeof limitsSchema>;

/** The limits by name, as logs and metrics call them. */
export type LimitName =
  | 'checks-at-once'
  | 'client-at-once'
  | 'client'
  | 'network'
  | 'client-rejections'
  | 'total'
  | 'shop'
  | 'shop-address'
  | 'shop-rejections'
  | 'rejected-before'
  | 'account-tries'
  | 'wrong-tries';
