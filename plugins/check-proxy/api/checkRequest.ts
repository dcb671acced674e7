import * as z from 'zod';
import * as locales from 'zod/v4/locales';
import { type EntityId, inLanguage, type Lang, langs, type Platform } from '../../../src/definition/index.ts';
import { type Problem, ProblemError } from './problem.ts';
import { type Spoken, says } from './words/index.ts';

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

/** What stands in the body of a check. */
export type CheckBody = z.output<typeof bodySchema>;

/**
 * Reads the body of a check.
 * @param text the JSON as it arrived
 * @param lang of the complaints about its shape
 * @throws {ProblemError} 400. It names places, never what stands there.
 */
export function readCheckBody(text: string, lang: Lang): CheckBody {
  const body = bodySchema.safeParse(parseJson(text), { error: complaints[lang] });
  if (body.success) return body.data;
  throw badRequest(
    says((words) => words.body.wrongShape),
    body.error.issues.slice(0, mostErrors).map(describeIssue),
  );
}

const complaints = { en: locales.en().localeError, de: locales.de().localeError } satisfies Record<Lang, unknown>;

/**
 * Finds what is asked for.
 * @param lang in which the report is
 * @throws {ProblemError} 400, or 404 for an unknown platform. It names places, never what stands there.
 */
export function findCheck(
  { platform: id, method, entities, values, sandbox }: CheckBody,
  platforms: ReadonlyMap<string, Platform>,
  lang: Lang,
): CheckRequest {
  const platform = platforms.get(id);
  if (!platform) throw new ProblemError({ status: 404, detail: says((words) => words.noPlatform(list(platforms.keys()))) });

  const methods = platform.methods.map((known) => known.id);
  if (method !== undefined && !methods.includes(method))
    throw badRequest(
      says((words) => words.noMethod(platform.name, list(methods))),
      [{ pointer: '#/method', detail: isUnknown }],
    );

  const unknown = (entities ?? []).flatMap((entity, index) => (Object.hasOwn(platform.entities, entity) ? [] : [index]));
  if (unknown.length > 0)
    throw badRequest(
      says((words) => words.noData(platform.name, list(Object.keys(platform.entities)))),
      unknown.slice(0, mostErrors).map((index) => ({ pointer: `#/entities/${index}`, detail: isUnknown })),
    );

  return { platform: inLanguage(platform, lang), method, values, entities: entities as EntityId[] | undefined, sandbox };
}

const isUnknown = says(({ place }) => place.unknown);

function parseJson(text: string): unknown {
  if (text.trim() === '') throw badRequest(says(({ body }) => body.missing));
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest(says(({ body }) => body.notJson));
  }
}

/** Keys under `values` are not repeated: somebody may have put a value there. */
function describeIssue(issue: z.core.$ZodIssue): NonNullable<Problem['errors']>[number] {
  const [first, ...rest] = issue.path;
  const path = first === 'values' ? ['values', ...rest.map(() => '*')] : issue.path;
  return {
    pointer: ['#', ...path.map(String)].join('/'),
    detail: issue.code === 'unrecognized_keys' ? says(({ place }) => place.unknownMembers) : () => issue.message,
  };
}

function badRequest(detail: Spoken, errors?: Problem['errors']): ProblemError {
  return new ProblemError({ status: 400, detail, ...(errors ? { errors } : {}) });
}

function list(ids: Iterable<string>): string {
  return [...ids].join(', ');
}
