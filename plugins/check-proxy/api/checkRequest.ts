import * as z from 'zod';
import { type EntityId, inLanguage, type Lang, langs, type Platform } from '../../../src/definition/index.ts';
import { type Problem, ProblemError } from './problem.ts';

/** The body of `POST /api/check`. */
const bodySchema = z.strictObject({
  /** Id of the platform. */
  platform: z.string(),
  /** The language of the report. @default the one that `Accept-Language` asks for, or English */
  lang: z.enum(langs).optional(),
  /** Id of a connection method. Without it, the first whose required values are all given. */
  method: z.string().optional(),
  /** What the person typed, by field id. */
  values: z.record(z.string(), z.string()),
  /** The kinds of data to check. Without it, all. */
  entities: z.array(z.string()).optional(),
  /** Plays this scenario in process instead of calling the platform. */
  sandbox: z.string().optional(),
});

/** A body with thousands of mistakes is not worth an answer nine times as long. */
const mostErrors = 20;

/** What is asked for; the platform, in the language of the report, the method and the entities exist. */
export interface CheckRequest {
  platform: Platform;
  method?: string;
  values: Record<string, string>;
  entities?: EntityId[];
  /** Not looked up yet. */
  sandbox?: string;
}

/**
 * Reads the body of a check.
 * @param text the JSON as it arrived
 * @param asked the language in which the report is, unless the body names one
 * @throws {ProblemError} 400, or 404 for an unknown platform. It names places, never what stands there.
 */
export function readCheckRequest(text: string, platforms: ReadonlyMap<string, Platform>, asked: Lang): CheckRequest {
  const body = bodySchema.safeParse(parseJson(text));
  if (!body.success)
    throw badRequest('The body does not have the right shape.', body.error.issues.slice(0, mostErrors).map(describeIssue));
  const { platform: id, lang = asked, method, entities, values, sandbox } = body.data;

  const platform = platforms.get(id);
  if (!platform)
    throw new ProblemError({ status: 404, detail: `There is no such platform. There are: ${list(platforms.keys())}.` });

  const methods = platform.methods.map((known) => known.id);
  if (method !== undefined && !methods.includes(method))
    throw badRequest(`${platform.name} has no such method. It has: ${list(methods)}.`, [
      { pointer: '#/method', detail: 'is unknown' },
    ]);

  const unknown = (entities ?? []).flatMap((entity, index) => (Object.hasOwn(platform.entities, entity) ? [] : [index]));
  if (unknown.length > 0)
    throw badRequest(
      `${platform.name} has no such data. It has: ${list(Object.keys(platform.entities))}.`,
      unknown.slice(0, mostErrors).map((index) => ({ pointer: `#/entities/${index}`, detail: 'is unknown' })),
    );

  return { platform: inLanguage(platform, lang), method, values, entities: entities as EntityId[] | undefined, sandbox };
}

function parseJson(text: string): unknown {
  if (text.trim() === '') throw badRequest('The body is missing.');
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest('The body is not JSON.');
  }
}

/** Keys under `values` are not repeated: somebody may have put a value there. */
function describeIssue(issue: z.core.$ZodIssue): { pointer: string; detail: string } {
  const [first, ...rest] = issue.path;
  const path = first === 'values' ? ['values', ...rest.map(() => '*')] : issue.path;
  return {
    pointer: ['#', ...path.map(String)].join('/'),
    detail: issue.code === 'unrecognized_keys' ? 'has unknown members' : issue.message,
  };
}

function badRequest(detail: string, errors?: Problem['errors']): ProblemError {
  return new ProblemError({ status: 400, detail, ...(errors ? { errors } : {}) });
}

function list(ids: Iterable<string>): string {
  return [...ids].join(', ');
}
