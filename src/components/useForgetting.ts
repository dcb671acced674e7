import { useEffect, useEffectEvent } from 'react';
import { flushSync } from 'react-dom';

/** Forgets what was entered when the page is left: it can be kept whole, for the back button (bfcache). */
export function useForgetting(forget: () => void): void {
  const forgetNow = useEffectEvent(forget);
  useEffect(() => {
    const leave = () => flushSync(() => forgetNow());
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, []);
}
