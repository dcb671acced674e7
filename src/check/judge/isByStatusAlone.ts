import type { AnswerRule } from '../../definition/index.ts';

/** Whether a rule looks at the status and at nothing that the answer holds. */
export function isByStatusAlone({ when }: AnswerRule): boolean {
  return (
    when.text === undefined &&
    when.json === undefined &&
    when.test === undefined &&
    when.header === undefined &&
    when.html === undefined
  );
}
