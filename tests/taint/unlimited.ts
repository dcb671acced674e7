import type { Limits } from '../../plugins/check-proxy/limits/limits.ts';

const many = 1_000_000;

/** Nobody is refused for coming too often. */
export const unlimited: Partial<Limits> = {
  checksAtOncePerClient: many,
  checksPerMinutePerClient: many,
  checksPerMinute: many,
  checksPerMinutePerShop: many,
  rejectionsPerHourPerClient: many,
  rejectionsPerHourPerShop: many,
};
