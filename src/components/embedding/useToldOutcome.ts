import { useEffect } from 'react';
import type { CheckerStore } from '../Checker/checkerStore.ts';
import { isFramed, tellParent } from './parent.ts';

/** Tells the page around this one how each check ends. */
export function useToldOutcome(store: CheckerStore): void {
  useEffect(() => {
    if (!isFramed()) return;
    let told = store.state.check;
    return store.subscribe(() => {
      const { check } = store.state;
      if (check.phase !== 'reported' || check.report === ('report' in told ? told.report : undefined)) return;
      told = check;
      const { platform, method, outcome, checks } = check.report;
      tellParent({
        type: 'outcome',
        platform,
        method,
        outcome,
        checks: checks.map(({ id, outcome }) => ({ id, outcome })),
        sample: check.request.sandbox !== undefined,
      });
    });
  }, [store]);
}
