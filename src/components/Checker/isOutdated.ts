import type { Form } from '../../definition/form.ts';
import type { CheckerState } from './checkerStore.ts';
import { chosenData, scenarioOf, valuesOf } from './formState.ts';

/** Whether a result is about other values, or other data, than what is chosen now. */
export function isOutdated(form: Form, { form: entered, check }: CheckerState): boolean {
  if (check.phase !== 'reported' && check.phase !== 'failed') return false;
  const { request } = check;
  const method = form.methods.find(({ id }) => id === request.method);
  if (!method) return true;
  const now = [valuesOf(form, method, entered), chosenData(form, entered), scenarioOf(form, method, entered)?.id];
  return JSON.stringify(now) !== JSON.stringify([request.values, request.entities, request.sandbox]);
}
