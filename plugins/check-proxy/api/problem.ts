/** What is wrong with a request to the API itself, as RFC 9457 writes it. Never quotes a value of the request. */
export interface Problem {
  status: 400 | 403 | 404 | 405 | 406 | 413 | 415 | 429 | 500 | 503;
  /** What is wrong and what to do, in a sentence or two. */
  detail: string;
  /** Each place in the body that is wrong; `pointer` is a JSON pointer as a URI fragment (RFC 6901). */
  errors?: { pointer: string; detail: string }[];
}

/** Whatever should not have happened. */
export const ourFault: Problem = {
  status: 500,
  detail: 'The check broke off through a fault of this site. It says nothing about the values.',
};

/** Thrown anywhere in the API; becomes the answer. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly problem: Problem;
  readonly headers: Record<string, string>;

  constructor(problem: Problem, headers: Record<string, string> = {}) {
    super(problem.detail);
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
export function describeProblem({ status, ...rest }: Problem) {
  return { type: 'about:blank', title: titles[status], status, ...rest };
}

export function problemResponse(problem: Problem, headers: Record<string, string> = {}): Response {
  return Response.json(describeProblem(problem), {
    status: problem.status,
    headers: { ...headers, 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' },
  });
}
