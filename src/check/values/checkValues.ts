import type { Method } from '../../definition/index.ts';
import type { Advice, CheckResult } from '../report.ts';
import { en, type Sentences } from '../sentences/en/index.ts';
import { readPasted } from './readText/index.ts';
import { judgeValues } from './spoken.ts';

/** What was typed, cleaned and judged. */
export interface CheckedValues {
  /** Those that may be sent. */
  values: Record<string, string>;
  check: CheckResult;
  /** Remarks on single values. */
  advice: Advice[];
}

/** Cleans and judges what was typed. @param names of the platform */
export function checkValues(
  method: Method,
  typed: Readonly<Record<string, string>>,
  names: readonly string[],
  says: Sentences = en,
): CheckedValues {
  const judgements = judgeValues(method.fields, sortOut(method, typed, names), says.values);
  const failing = method.fields.find(({ id }) => judgements[id]?.outcome !== 'ok');
  const judgement = failing && judgements[failing.id];
  const check: CheckResult = judgement
    ? {
        id: 'values',
        outcome: judgement.outcome,
        message: judgement.message ?? '',
        field: failing.id,
        ...(failing.from ? { step: failing.from } : {}),
      }
    : { id: 'values', outcome: 'ok', message: says.valuesRight };
  return {
    values: Object.fromEntries(Object.entries(judgements).map(([id, { value }]) => [id, value])),
    check,
    advice: method.fields.flatMap(({ id, from }) => {
      const note = judgements[id]?.note;
      return note ? [{ message: note, field: id, ...(from ? { step: from } : {}) }] : [];
    }),
  };
}

/** Why nothing can prove these values here, although they may be right. */
export function whyUnprovable(method: Method, values: Readonly<Record<string, string>>): string | undefined {
  return method.fields.flatMap(({ id, unprovable }) => unprovable.filter(({ match }) => match.test(values[id] ?? '')))[0]?.says;
}

/**
 * A longer text in one field gives that field its value, and fills others that are empty. One that has values for others
 * only leaves its own field without any.
 */
function sortOut(method: Method, typed: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> {
  const values: Record<string, string> = {};
  for (const { id } of method.fields) values[id] = Object.hasOwn(typed, id) ? (typed[id] ?? '') : '';
  for (const field of method.fields) {
    if (field.kind === 'choice') continue;
    const found = readPasted(method.fields, values[field.id] ?? '', names);
    const taken = Object.entries(found).filter(
      ([id, value]) => id === field.id || values[id]?.trim() === '' || values[id] === value,
    );
    // In a password every character counts: what gives nothing but itself was no longer text.
    const isPassword = field.kind === 'secret' && field.verbatim;
    if (taken.length === 0 || (isPassword && taken.every(([id]) => id === field.id))) continue;
    values[field.id] = '';
    for (const [id, value] of taken) values[id] = value;
  }
  return values;
}
