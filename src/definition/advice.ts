import * as z from 'zod';
import { conditionSchema } from './answer.ts';
import { functionSchema, oneOrMore, patternSchema, proseSchema } from './common.ts';

/** What advice can look at after a check. */
export interface RunFacts {
  /** The method in use. */
  method: string;
  /** The cleaned values that are not secret. */
  values: Record<string, string>;
  /** The JSON answers by check or request id. */
  answers: Record<string, unknown>;
  /** The permissions that the platform said the credentials have. */
  granted: string[];
}

/** Something worth knowing that is no failure. */
export const adviceRuleSchema = z.strictObject({
  /** One or two sentences. `{granted}` lists the permissions that matched. */
  says: proseSchema,
  /** The method in use. Without it, any. */
  method: oneOrMore(z.string()).optional(),
  /** An answer of the run that fits. */
  when: conditionSchema.optional(),
  /** A permission that the credentials have. */
  granted: patternSchema.optional(),
  /** A permission that they do not have. */
  notGranted: patternSchema.optional(),
  /** Anything else. */
  test: functionSchema<(run: RunFacts) => boolean>().optional(),
  field: z.string().optional(),
  /** The step in which it is done; of several, the one of the method in use. */
  step: oneOrMore(z.string()).optional(),
  /** What to add there, in the words of the panel, to be copied. */
  permissions: z.array(z.string()).min(1).optional(),
});

export type AdviceRule = z.infer<typeof adviceRuleSchema>;

/** @example advise({ granted: /^write_/ }, 'This token can also change your store …', { step: 'scopes' }) */
export function advise(
  if_: Pick<AdviceRule, 'method' | 'when' | 'granted' | 'notGranted' | 'test'>,
  says: string,
  options: Pick<AdviceRule, 'field' | 'step' | 'permissions'> = {},
): AdviceRule {
  return { says, ...if_, ...options };
}
