import { useSyncExternalStore } from 'react';
import { dayOf } from '../../definition/time.ts';

/** The reader's day as `YYYY-MM-DD` (UTC). `undefined` while the page is made and when it is first drawn, so that both are alike. */
export function useToday(): string | undefined {
  return useSyncExternalStore(never, today, () => undefined);
}

function today(): string | undefined {
  return dayOf(new Date());
}

/** Nobody waits for midnight. */
function never(): () => void {
  return () => {};
}
