import type { CheckerStore } from './checkerStore.ts';
import { isWaiting } from './checkState.ts';
import { methodOf } from './formState.ts';
import { inputId } from './inputId.ts';

/**
 * Starts a check as its button does: not while one runs, nor before the platform's or this site's pause is over.
 * @param url of the site's API
 * @param options as those of the store
 * @returns the id of the input whose value cannot be right, where there is one: nothing was started then
 */
export function startCheck(store: CheckerStore, url: string, options: { givenUp?: boolean } = {}): string | undefined {
  const { check, form } = store.state;
  if (check.phase === 'running' || isWaiting(check)) return undefined;
  const wrong = store.check(url, options);
  return wrong && inputId(methodOf(store.form, form), wrong);
}
