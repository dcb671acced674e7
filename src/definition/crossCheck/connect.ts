import { isSecret } from '../isSecret.ts';
import { notKnown } from '../nearest.ts';
import type { Platform } from '../platform.ts';
import type { Problem } from './problem.ts';

/** An authorization page gives secret values that the method has fields for. */
export function connectProblems({ methods }: Platform): Problem[] {
  return methods.flatMap(({ connect, fields }, m) =>
    Object.keys(connect?.gives ?? {}).flatMap((id) => {
      const path = ['methods', m, 'connect', 'gives', id];
      const field = fields.find((one) => one.id === id);
      if (!field)
        return [
          {
            path,
            message: notKnown(
              'field',
              id,
              fields.map((one) => one.id),
            ),
          },
        ];
      return isSecret(field) ? [] : [{ path, message: 'is a token, so its field must be a secret: secret(…)' }];
    }),
  );
}
