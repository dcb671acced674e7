import { notKnown } from '../nearest.ts';
import type { Method, Platform } from '../platform.ts';
import type { Problem } from './problem.ts';

/** A field leads to a step of its own method, and says what is wrong with a value. */
export function fieldProblems({ methods }: Platform): Problem[] {
  return methods.flatMap((method, m) =>
    method.fields.flatMap((field, f) => problemsOf(field, method).map(({ path, message }) => at(m, f, path, message))),
  );
}

function at(method: number, field: number, path: PropertyKey[], message: string): Problem {
  return { path: ['methods', method, 'fields', field, ...path], message };
}

function problemsOf(field: Method['fields'][number], { steps, fields }: Method): Problem[] {
  const stepIds = steps.map(({ id }) => id);
  const fieldIds = fields.map(({ id }) => id);
  return [
    ...(field.from === undefined || stepIds.includes(field.from)
      ? []
      : [{ path: ['from'], message: `${notKnown('step', field.from, stepIds)}` }]),
    ...(field.pattern && !field.patternSays
      ? [
          {
            path: ['patternSays'],
            message: `a pattern needs the sentence that is shown when it does not match, such as patternSays: '${field.label} has no blanks. Copy it again.'`,
          },
        ]
      : []),
    ...field.mistakes.flatMap(({ belongsIn }, i) =>
      belongsIn === undefined || fieldIds.includes(belongsIn)
        ? []
        : [{ path: ['mistakes', i, 'belongsIn'], message: notKnown('field', belongsIn, fieldIds) }],
    ),
  ];
}
