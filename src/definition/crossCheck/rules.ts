import { notKnown } from '../nearest.ts';
import type { LivePlatform } from '../platform.ts';
import type { Problem } from './problem.ts';

/** Rules and advice speak of steps, fields, checks and methods that there are. */
export function ruleProblems(platform: LivePlatform): Problem[] {
  const { methods, entities } = platform;
  const apis = [platform.api, ...methods.flatMap(({ api }) => api ?? [])];
  const known = {
    step: methods.flatMap(({ steps }) => steps.map(({ id }) => id)),
    field: [...new Set(methods.flatMap(({ fields }) => fields.map(({ id }) => id)))],
    method: methods.map(({ id }) => id),
    'check or request': [
      'authenticate',
      'entities',
      ...(apis.some(({ recognise }) => recognise) ? ['recognise'] : []),
      ...apis.flatMap(({ recognise }) => Object.keys(recognise?.why ?? {})),
      ...new Set([...Object.keys(entities), ...methods.flatMap(({ before }) => Object.keys(before))]),
    ],
  };
  const check = (path: PropertyKey[], what: keyof typeof known, named: string | string[] | undefined) =>
    [named ?? []]
      .flat()
      .filter((name) => !known[what].includes(name))
      .map((name) => ({ path, message: notKnown(what, name, known[what]) }));
  return [
    ...check(['api', 'letThrough'], 'step', platform.api.letThrough),
    ...methods.flatMap(({ api }, m) => check(['methods', m, 'api', 'letThrough'], 'step', api?.letThrough)),
    ...platform.answers.flatMap(({ position, step, field, when }) => {
      const path = ['answers', position - 1];
      return [
        ...check([...path, 'step'], 'step', step),
        ...check([...path, 'field'], 'field', field),
        ...check([...path, 'when', 'on'], 'check or request', when.on),
        ...check([...path, 'when', 'method'], 'method', when.method),
      ];
    }),
    ...platform.advice.flatMap(({ step, field, method, when }, index): Problem[] => {
      const path = ['advice', index];
      return [
        ...check([...path, 'step'], 'step', step),
        ...check([...path, 'field'], 'field', field),
        ...check([...path, 'method'], 'method', method),
        ...check([...path, 'when', 'on'], 'check or request', when?.on),
      ];
    }),
  ];
}
