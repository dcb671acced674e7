import useBaseUrl from '@docusaurus/useBaseUrl';
import { useEffect, useReducer, useRef } from 'react';
import { type CheckState, checkReducer } from './checkState.ts';
import { CheckProblem, type CheckRequest, requestCheck } from './requestCheck.ts';

interface Check {
  state: CheckState;
  /**
   * Starts a check; one that is running is given up.
   * @param expected ids of the checks to come, in the order shown
   */
  start(request: CheckRequest, expected: string[]): void;
  cancel(): void;
  /** Gives up a running check and forgets the last result. */
  clear(): void;
}

/** Runs checks through the site's API. A running one ends with the page. */
export function useCheck(): Check {
  const url = useBaseUrl('/api/check');
  const [state, dispatch] = useReducer(checkReducer, { phase: 'idle' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  async function run(request: CheckRequest, signal: AbortSignal) {
    try {
      for await (const line of requestCheck(url, request, signal)) {
        // What was read before the request was given up must not speak for the next one.
        if (signal.aborted) return;
        if (line.type === 'check') dispatch({ type: 'check', check: line });
        else dispatch({ type: 'report', report: line, now: Date.now() });
      }
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof CheckProblem)) throw error;
      dispatch({ type: 'fail', problem: error, now: Date.now() });
    }
  }

  return {
    state,
    start(request, expected) {
      running.current?.abort();
      running.current = new AbortController();
      dispatch({ type: 'start', expected, sandbox: request.sandbox !== undefined });
      void run(request, running.current.signal);
    },
    cancel() {
      running.current?.abort();
      dispatch({ type: 'cancel' });
    },
    clear() {
      running.current?.abort();
      dispatch({ type: 'clear' });
    },
  };
}
