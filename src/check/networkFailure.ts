import { failureCodes, type NetworkFailure } from './failureCode.ts';

/** How long to wait, where the error says so: `cause.retryAfterS`, in seconds. */
export function retryAfterOf(error: unknown): number | undefined {
  const seconds = (error as { cause?: { retryAfterS?: unknown } } | undefined)?.cause?.retryAfterS;
  return typeof seconds === 'number' ? seconds : undefined;
}

/**
 * What the codes of others mean: Node's, those of its resolver (c-ares), and undici's. Anything else is `unreachable`, such
 * as a name server that fails.
 */
const meanings: [pattern: RegExp, failure: NetworkFailure][] = [
  [/^(ENOTFOUND|ENODATA|EAI_NODATA|EAI_NONAME)$/, 'no-such-name'],
  [/^ECONNREFUSED$/, 'refused'],
  [/^UND_ERR_INVALID_ARG$/, 'unsendable'],
  [/^(HPE_|Z_|UND_ERR_(HEADERS_OVERFLOW|RES_EXCEEDED_MAX_SIZE)$)/, 'malformed'],
  [/TIMEOUT|ETIMEDOUT/, 'timeout'],
  [/^(CERT_|ERR_TLS|ERR_SSL|EPROTO$|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|ERR_OSSL|CRL_)/, 'tls'],
];

/** Names what went wrong from the error of a rejected fetch, whose `cause.code` is Node's code. */
export function networkFailure(error: unknown): NetworkFailure {
  if ((error as { name?: unknown } | undefined)?.name === 'TimeoutError') return 'timeout';
  const code = codeOf(error);
  if (Object.hasOwn(failureCodes, code)) return failureCodes[code as keyof typeof failureCodes];
  return meanings.find(([pattern]) => pattern.test(code))?.[1] ?? 'unreachable';
}

/** Node's code of what went wrong; empty where there is none. */
export function codeOf(error: unknown): string {
  for (let here = error, depth = 0; here && depth < 4; here = (here as { cause?: unknown }).cause, depth++) {
    const code = (here as { code?: unknown }).code;
    if (typeof code === 'string') return code;
  }
  return '';
}
