import type { Lang } from '../../../src/definition/index.ts';
import { type Spoken, says } from './words/index.ts';

/** What is wrong with a request to the API itself, as RFC 9457 writes it. Never quotes a value of the request. */
export interface Problem {
  status: 400 | 403 | 404 | 405 | 406 | 413 | 415 | 429 | 500 | 503;
  /** What is wrong and what to do, in a sentence or two. */
  detail: Spoken;
  /** Each place in the body that is wrong; `pointer` is a JSON pointer as a URI fragment (RFC 6901). */
  errors?: { pointer: string; detail: Spoken }[];
}

/** Whatever should not have happened. */
export const ourFault: Problem = { status: 500, detail: says((words) => words.ourFault) };

/** Thrown anywhere in the API; becomes the answer. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly problem: Problem;
  readonly headers: Record<string, string>;

  constructor(problem: Problem, headers: Record<string, string> = {}) {
    super(problem.detail('en'));
    this.problem = problem;
    this.headers = headers;
  }
}

/** `about:blank` asks for the phrases of HTTP as titles (RFC 9457, section 4.2.1). */
const titles: Record<Problem['status'], string> = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** The members of the answer, in RFC 9457's order. */
export function describeProblem({ status, detail, errors }: Problem, lang: Lang) {
  return {
    type: 'about:blank',
    title: titles[status],
    status,
    detail: detail(lang),
    ...(errors ? { errors: errors.map((error) => ({ ...error, detail: error.detail(lang) })) } : {}),
  };
}

/** @param lang of whoever asked */
export function problemResponse(problem: Problem, lang: Lang, headers: Record<string, string> = {}): Response {
  return Response.json(describeProblem(problem, lang), {
    status: problem.status,
    headers: {
      ...headers,
      'Content-Type': 'application/problem+json',
      'Content-Language': lang,
      'Cache-Control': 'no-store',
      Vary: 'Accept-Language',
    },
  });
}
