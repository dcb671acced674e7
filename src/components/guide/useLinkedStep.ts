import { useLocation } from '@docusaurus/router';
import { useEffect } from 'react';
import type { CheckerStore } from '../Checker/checkerStore.ts';

/**
 * Follows links to a step, such as `#step-create-token`: chooses the way of connecting that the step belongs to, brings the
 * step into view with the focus on it, and highlights it for a moment.
 * @param highlight class with an animation; it is taken off when the animation ends
 * @param uncover takes away what lies over the steps
 */
export function useLinkedStep(store: CheckerStore, highlight: string, uncover: () => void): void {
  // Also a link to where one is already gives a new location.
  const location = useLocation();
  useEffect(() => {
    const anchor = location.hash.slice(1);
    const method = store.form.methods.find(({ steps }) => steps.some(({ id }) => anchor === `step-${id}`));
    if (!method) return;
    store.dispatch({ type: 'method', method: method.id });
    // What belongs to the method is shown when the page is drawn next.
    requestAnimationFrame(() => {
      uncover();
      const step = document.getElementById(anchor);
      if (!step) return;
      step.tabIndex = -1;
      step.focus({ preventScroll: true });
      step.scrollIntoView();
      step.classList.remove(highlight);
      // Without asking for the size, the animation would not begin anew.
      void step.offsetWidth;
      step.classList.add(highlight);
      step.addEventListener('animationend', () => step.classList.remove(highlight), { once: true });
    });
  }, [store, location, highlight, uncover]);
}
