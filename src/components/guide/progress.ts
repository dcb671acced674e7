import type { CheckerStore } from '../Checker/checkerStore.ts';
import { fieldView } from '../Checker/fieldView.ts';
import { methodOf } from '../Checker/formState.ts';

/** How far somebody has come with the chosen way of connecting. */
export interface Progress {
  values: number;
  allValues: number;
  /** The field whose value is missing first, and the number of the step in which it is found. */
  next?: string;
  step?: number;
}

/** Counts the values that the check needs, and finds the first that is missing or cannot be right. */
export function progressOf(store: CheckerStore): Progress {
  const method = methodOf(store.form, store.state.form);
  const needed = method.fields.filter(({ optional, kind }) => !optional && kind !== 'choice');
  const missing = needed.filter((field) => !fieldView(store, method, field).fits);
  const [next] = missing;
  const step = method.steps.findIndex(({ id }) => id === next?.from);
  return {
    values: needed.length - missing.length,
    allValues: needed.length,
    ...(next ? { next: next.label } : {}),
    ...(step >= 0 ? { step: step + 1 } : {}),
  };
}

/** Ids of the steps that are done: those that were ticked off, and those whose values are all there. */
export function doneSteps(store: CheckerStore, ticked: readonly string[]): string[] {
  const method = methodOf(store.form, store.state.form);
  return method.steps
    .map(({ id }) => id)
    .filter((id) => {
      const fields = method.fields.filter(({ from }) => from === id);
      return ticked.includes(id) || (fields.length > 0 && fields.every((field) => fieldView(store, method, field).fits));
    });
}
