import * as z from 'zod';
import { functionSchema, nameSchema, oneOrMore, pathSchema, patternSchema, proseSchema } from './common.ts';
import { outcomeSchema } from './outcome.ts';

/** An answer as rules see it. */
export interface AnswerFacts {
  status: number;
  /** Lower-case names. */
  headers: Headers;
  /** The body as text, as far as it was read. */
  text: string;
  /** The body as JSON, whatever its content type says, or XML as the same shape (see `readXml`); `undefined` when it is neither. */
  json: unknown;
}

const statusSchema = z.union([z.number().int(), z.enum(['2xx', '3xx', '4xx', '5xx'])]);

/** When a rule applies: every condition that is given must hold. */
export const conditionSchema = z.strictObject({
  /** The check or request that was answered: `'authenticate'`, `'entities'` for any of them, an entity, or the id of an earlier request. */
  on: oneOrMore(z.string()).optional(),
  /** The connection method in use. */
  method: oneOrMore(z.string()).optional(),
  /** @example 401, [401, 403], '5xx' */
  status: oneOrMore(statusSchema).optional(),
  /** Headers by name: a pattern for the value, or whether there is one at all. */
  header: z.record(z.string(), z.union([patternSchema, z.boolean()])).optional(),
  /** Places in the JSON answer: the value there, or a pattern for it. @example { 'errors.*.extensions.code': 'ACCESS_DENIED' } */
  json: z.record(pathSchema, z.union([z.string(), z.number(), z.boolean(), z.null(), patternSchema])).optional(),
  /** A pattern for the text of the answer. */
  text: patternSchema.optional(),
  /**
   * Whether the answer is a web page. Without this, `text` or `test`, a condition speaks of data only, unless the status is 3xx,
   * 429 or 5xx: those mean the same with a page.
   */
  html: z.boolean().optional(),
  /** A variable that the answer should have given, and did not. */
  lacks: nameSchema.optional(),
  /** What the other checks of this run said: at least one of them was answered well, or none. */
  others: z.enum(['some-ok', 'none-ok']).optional(),
  /** Anything else. `values` are the cleaned values and the variables of the run. */
  test: functionSchema<(answer: AnswerFacts, values: Record<string, string>) => boolean>().optional(),
});

export type Condition = z.infer<typeof conditionSchema>;

/** What an answer means. The first rule that applies decides; after them come the rules that hold for every platform. */
export const answerRuleSchema = z.strictObject({
  /** One condition, or several of which any must hold. */
  when: oneOrMore(conditionSchema),
  /** `ok` for a success that does not look like one; `skipped` where it turns out that the platform does not offer this. */
  means: z.enum([...outcomeSchema.options, 'skipped']),
  /** One sentence: what is wrong and what to do. `{permission}`, `{entity}`, `{platform}` and `{host}` are replaced, and `{said}` by the platform's own sentence, if it sent one. Without it, a general one. */
  says: proseSchema.optional(),
  /** The value to blame; of several, the first that the method in use has. */
  field: oneOrMore(z.string()).optional(),
  /** The step that mends it; of several, the first that the method in use has. */
  step: oneOrMore(z.string()).optional(),
  /**
   * The permissions that the answer itself says are missing, in the platform's own words. Without any, those that the data needs.
   * @example missing: ({ json }) => readAll(json, 'missing.*').map(String)
   */
  missing: functionSchema<(answer: AnswerFacts) => string[]>().optional(),
  /** Seconds to wait before trying again, computed from the answer. */
  waitS: functionSchema<(answer: AnswerFacts) => number | undefined>().optional(),
});

/** A rule as it is written. */
export type WrittenRule = z.infer<typeof answerRuleSchema>;

/** A rule as the engine reads it: one condition each. */
export interface AnswerRule extends Omit<WrittenRule, 'when'> {
  when: Condition;
  /** Its place among the rules as they are written, from 1. */
  position: number;
}

/**
 * What an answer means.
 * @param condition of several, any
 * @example when({ on: 'authenticate', status: 401 }, 'credentials-rejected', { field: 'accessToken', step: 'create-token' })
 * @example when([{ status: 404 }, { status: '2xx', html: true }], 'not-an-api', { says: 'There is no shop here.' })
 */
export function when(
  condition: Condition | Condition[],
  means: WrittenRule['means'],
  options: Omit<WrittenRule, 'when' | 'means'> = {},
): WrittenRule {
  return { when: condition, means, ...options };
}

/**
 * What a page means with which the server of a shop refuses (403, 406), where shops are on servers of their own: it stands in
 * front of the platform, says nothing about a key, and goes away when the check is let through. Protections that give their
 * name are known without it.
 * @example refusedByServer({ step: 'let-through' })
 */
export function refusedByServer(options: Pick<WrittenRule, 'says' | 'step'> = {}): WrittenRule {
  const page: Condition = { status: [403, 406], html: true };
  return when([page, { ...page, on: 'recognise' }], 'ip-blocked', {
    says: 'The server at {host}, or a firewall in front of it, refuses this checker with a web page, before {platform} is reached. Your values may be right: ask your host to let this checker’s addresses through.',
    ...options,
  });
}
