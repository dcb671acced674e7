import { useHistory, useLocation } from '@docusaurus/router';
import { useEffect } from 'react';

/**
 * Moves the focus to a setup step when a link has led there, and highlights it for a moment.
 * @param highlight class with an animation; it is taken off when the animation ends
 */
export function useReachedStep(highlight: string): void {
  const history = useHistory();
  const location = useLocation();
  useEffect(() => {
    // Opening a tab replaces the address and keeps its hash, but leads to no step.
    if (!location.hash.startsWith('#step-') || history.action === 'REPLACE') return;
    // The step's tab is open when the page is drawn next.
    requestAnimationFrame(() => {
      const step = document.getElementById(location.hash.slice(1));
      if (!step) return;
      step.tabIndex = -1;
      step.focus({ preventScroll: true });
      step.classList.remove(highlight);
      // Without asking for the size, the animation would not begin anew.
      void step.offsetWidth;
      step.classList.add(highlight);
      step.addEventListener('animationend', () => step.classList.remove(highlight), { once: true });
    });
  }, [history, location, highlight]);
}
