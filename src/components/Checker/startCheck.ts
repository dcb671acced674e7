import type { CheckerStore } from './checkerStore.ts';
import { isWaiting } from './checkState.ts';
import { methodOf } from './formState.ts';
import { inputId } from './inputId.ts';

/**
 * Starts a check as its button does: not while one runs, nor before the platform's or this site's pause is over.
 * @param url of the site's API
 * @param then is told the id of the input whose value cannot be right, where there is one: nothing was started then
 * @param options as those of the store
 */
export function startCheck(
  store: CheckerStore,
  url: string,
  then: (wrong: string | undefined) => void,
  options: { givenUp?: boolean } = {},
): void {
  store.whenReady(() => {
    const { check, form } = store.state;
    const wrong = check.phase === 'running' || isWaiting(check) ? undefined : store.check(url, options);
    then(wrong && inputId(methodOf(store.form, form), wrong));
  });
}
