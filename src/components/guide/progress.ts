import type { Field } from '../../definition/field.ts';
import type { FormMethod } from '../../definition/form.ts';
import type { CheckerStore } from '../Checker/checkerStore.ts';
import { fieldView } from '../Checker/fieldView.ts';
import { methodOf } from '../Checker/formState.ts';

/** How far somebody has come with the chosen way of connecting. */
export interface Progress {
  values: number;
  allValues: number;
  /** The field whose value one comes by next, and the number of the step in which it is found. */
  next?: string;
  step?: number;
}

/** Counts the values that the check needs, and finds the next that is missing or cannot be right. */
export function progressOf(store: CheckerStore): Progress {
  const method = methodOf(store.form, store.state.form);
  const needed = method.fields.filter(({ optional, kind }) => !optional && kind !== 'choice');
  const missing = needed.filter((field) => !fieldView(store, method, field).fits);
  const stepOf = ({ id }: Field) => method.steps.findIndex(({ yields }) => yields.includes(id));
  // Steps come in another order than the fields of some tools. What no step yields comes last.
  const place = (field: Field) => (stepOf(field) < 0 ? method.steps.length : stepOf(field));
  const next = missing.toSorted((one, other) => place(one) - place(other))[0];
  const step = next ? stepOf(next) : -1;
  return {
    values: needed.length - missing.length,
    allValues: needed.length,
    ...(next ? { next: next.label } : {}),
    ...(step >= 0 ? { step: step + 1 } : {}),
  };
}

/** The fields whose values are found in a step. */
export function fieldsOf(method: FormMethod, { yields }: FormMethod['steps'][number]): Field[] {
  return method.fields.filter(({ id }) => yields.includes(id));
}

/** Whether a step yields values, and all of them are there and may be right. */
export function isFilled(store: CheckerStore, method: FormMethod, step: FormMethod['steps'][number]): boolean {
  const fields = fieldsOf(method, step);
  return fields.length > 0 && fields.every((field) => fieldView(store, method, field).fits);
}

/** Ids of the steps that are done: those that were ticked off, and those whose values are all there. */
export function doneSteps(store: CheckerStore, ticked: readonly string[]): string[] {
  const method = methodOf(store.form, store.state.form);
  return method.steps.filter((step) => ticked.includes(step.id) || isFilled(store, method, step)).map(({ id }) => id);
}
