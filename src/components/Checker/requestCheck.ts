import type { CheckResult, Report } from '../../check/report.ts';
import type { Lang } from '../../definition/lang.ts';
import { readLines } from './readLines.ts';

/** What the site's API is asked. */
export interface CheckRequest {
  /** Id of the platform. */
  platform: string;
  /** The language of the report. */
  lang?: Lang;
  /** Id of the connection method. */
  method: string;
  /** Texts as typed, by field id. */
  values: Record<string, string>;
  /** Ids of the kinds of data to check. Without it, all. */
  entities?: string[];
  /** Id of a scenario: a sample store is asked instead of the platform. */
  sandbox?: string;
}

/** What is told while a check runs: each part as it ends, then the whole report. */
export type CheckLine = ({ type: 'check' } & CheckResult) | ({ type: 'report' } & Report);

/** Instead of the report: a fault of the site after the answer had begun. */
type ProblemLine = { type: 'problem'; detail?: string };

/**
 * Why there is no report.
 *
 * - `offline`: the request did not reach this site.
 * - `absent`: this site is served without its checker.
 * - `busy`: too many checks at this moment.
 * - `limited`: too many checks by this visitor, or by everybody, in a short while; `detail` says which.
 * - `refused`: the site does not take the request; `detail` says why.
 * - `interrupted`: the answer stopped before its end.
 * - `broken`: the site failed, or answered something else.
 */
export type ProblemKind = 'offline' | 'absent' | 'busy' | 'limited' | 'refused' | 'interrupted' | 'broken';

/** The check could not be carried out; nothing is known about the values. */
export class CheckProblem extends Error {
  override name = 'CheckProblem';
  readonly kind: ProblemKind;
  /** What the site itself said (the `detail` of RFC 9457). It never repeats a value. */
  readonly detail?: string;
  readonly retryAfterS?: number;
  /** Under which the site's log knows the request. */
  readonly reference?: string;

  constructor(
    kind: ProblemKind,
    { detail, retryAfterS, reference }: Partial<Pick<CheckProblem, 'detail' | 'retryAfterS' | 'reference'>> = {},
  ) {
    super(detail ?? kind);
    this.kind = kind;
    this.detail = detail;
    this.retryAfterS = retryAfterS;
    this.reference = reference;
  }
}

/**
 * Asks the site's API for a check.
 * @param url of the API
 * @param signal ends the request; the generator then throws the signal's reason
 * @throws {CheckProblem} when there is no report
 */
export async function* requestCheck(
  url: string,
  request: CheckRequest,
  signal: AbortSignal,
  fetch = globalThis.fetch,
): AsyncGenerator<CheckLine> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/x-ndjson',
      // What is wrong before the body is read is said in the language of the page, too.
      ...(request.lang ? { 'Accept-Language': request.lang } : {}),
    },
    body: JSON.stringify(request),
    cache: 'no-store',
    signal,
  }).catch((): never => {
    signal.throwIfAborted();
    throw new CheckProblem('offline');
  });
  if (!response.ok) throw await readProblem(response);
  if (!response.body || !hasType(response, 'application/x-ndjson')) throw new CheckProblem('absent');
  let reported = false;
  try {
    for await (const line of readLines(response.body)) {
      const parsed = parseLine(line, referenceOf(response));
      reported ||= parsed.type === 'report';
      yield parsed;
    }
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof CheckProblem ? error : new CheckProblem('interrupted');
  }
  if (!reported) throw new CheckProblem('interrupted');
}

function parseLine(line: string, reference: string | undefined): CheckLine {
  let parsed: CheckLine | ProblemLine;
  try {
    parsed = JSON.parse(line);
  } catch {
    throw new CheckProblem('broken');
  }
  if (parsed.type === 'problem') throw new CheckProblem('broken', { detail: parsed.detail, reference });
  return parsed;
}

/** Reads an error of the API (RFC 9457). What comes from elsewhere, such as a web server's own error page, has no detail. */
async function readProblem(response: Response): Promise<CheckProblem> {
  const problem = hasType(response, 'application/problem+json') ? await response.json().catch(() => undefined) : undefined;
  const detail = typeof problem?.detail === 'string' ? problem.detail : undefined;
  const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN);
  return new CheckProblem(kindOf(response.status, problem !== undefined), {
    detail,
    retryAfterS: Number.isFinite(seconds) ? seconds : undefined,
    reference: referenceOf(response),
  });
}

function referenceOf(response: Response): string | undefined {
  return response.headers.get('X-Request-Id') ?? undefined;
}

function kindOf(status: number, ours: boolean): ProblemKind {
  if (status === 429) return 'limited';
  if (status === 503) return 'busy';
  if (status >= 500) return 'broken';
  return ours ? 'refused' : 'absent';
}

function hasType(response: Response, type: string): boolean {
  return response.headers.get('Content-Type')?.startsWith(type) ?? false;
}
