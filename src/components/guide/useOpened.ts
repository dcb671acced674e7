import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * Whether the fold around a place was opened, so that what stands there can be loaded then.
 * @param brought what a link brings to be shown there: opens the fold
 */
export function useOpened<Place extends HTMLElement>(brought?: string): { place: RefObject<Place | null>; isOpen: boolean } {
  const place = useRef<Place>(null);
  const [isOpen, open] = useState(false);
  useEffect(() => {
    const fold = place.current?.closest('details');
    if (!fold) return;
    const toggled = () => fold.open && open(true);
    fold.addEventListener('toggle', toggled);
    if (brought) {
      fold.open = true;
      fold.scrollIntoView();
    }
    toggled();
    return () => fold.removeEventListener('toggle', toggled);
  }, [brought]);
  return { place, isOpen };
}
