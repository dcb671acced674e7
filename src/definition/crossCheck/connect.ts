import { isSecret } from '../isSecret.ts';
import { notKnown } from '../nearest.ts';
import type { Platform } from '../platform.ts';
import type { Problem } from './problem.ts';

/** An authorization page gives secret values that the method has fields for; a way that is there only with an app has such a page. */
export function connectProblems({ methods }: Platform): Problem[] {
  return methods.flatMap(({ connect, fields, onlyWithApp }, m) => {
    if (onlyWithApp && !connect)
      return [{ path: ['methods', m, 'onlyWithApp'], message: 'needs connect: where the values come from' }];
    if (onlyWithApp && m === 0)
      return [{ path: ['methods', m, 'onlyWithApp'], message: 'cannot be said of the first way, which every site has' }];
    const ids = fields.map(({ id }) => id);
    const open = fields.filter((field) => !isSecret(field)).map(({ id }) => id);
    return Object.keys(connect?.gives ?? {}).flatMap((id): Problem[] => {
      const path = ['methods', m, 'connect', 'gives', id];
      if (!ids.includes(id)) return [{ path, message: notKnown('field', id, ids) }];
      return open.includes(id) ? [{ path, message: 'is a token, so its field must be a secret: secret(…)' }] : [];
    });
  });
}
