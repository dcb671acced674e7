import type { Field } from '../../definition/field.ts';
import { values as english } from '../sentences/en/values.ts';
import { type Judgement, speak } from './judgement.ts';
import { valueJudge } from './judgeTogether.ts';
import { judgeSilently } from './judgeValue.ts';

/** Judges what somebody typed into a field. @param typed an empty text is an error unless the field is optional */
export function judgeValue(field: Field, typed: string, says = english): Judgement {
  return speak(judgeSilently(field, typed), says);
}

/**
 * Judges all values of a method, each with what the others show.
 * @param typed texts by field id; a field without one counts as empty
 */
export function judgeValues(
  fields: readonly Field[],
  typed: Readonly<Record<string, string>>,
  says = english,
): Record<string, Judgement> {
  return valueJudge(fields, says)(typed);
}
