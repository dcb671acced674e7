/** How long to wait, where the error says so: `cause.retryAfterS`, in seconds. */
export function retryAfterOf(error: unknown): number | undefined {
  const seconds = (error as { cause?: { retryAfterS?: unknown } } | undefined)?.cause?.retryAfterS;
  return typeof seconds === 'number' ? seconds : undefined;
}

/** Why a request got no answer. */
export type NetworkFailure =
  | 'no-such-name'
  | 'unreachable'
  | 'timeout'
  | 'tls'
  | 'not-allowed'
  | 'not-public'
  | 'busy'
  | 'target-busy'
  | 'unsendable'
  | 'malformed'
  | 'rejected-before'
  | 'paused';

/**
 * What the codes mean that an error can have: Node's, those of its resolver (c-ares), of undici, and our own of the way
 * out. Anything else is `unreachable`: a refused connection, a name server that fails, a forward proxy that does not
 * let the request through.
 */
const meanings: [pattern: RegExp, failure: NetworkFailure][] = [
  [/^(ENOTFOUND|ENODATA|EAI_NODATA|EAI_NONAME)$/, 'no-such-name'],
  [/^ERR_HOST_NOT_ALLOWED$/, 'not-allowed'],
  [/^ERR_ADDRESS_NOT_PUBLIC$/, 'not-public'],
  [/^ERR_TOO_BUSY$/, 'busy'],
  [/^ERR_TARGET_BUSY$/, 'target-busy'],
  [/^ERR_REJECTED_BEFORE$/, 'rejected-before'],
  [/^ERR_PAUSED$/, 'paused'],
  [/^(ERR_INVALID_REQUEST|UND_ERR_INVALID_ARG)$/, 'unsendable'],
  [/^(ERR_NOT_HTTP$|ERR_ENCODING$|ERR_UNFIT_ANSWER$|HPE_|Z_|UND_ERR_(HEADERS_OVERFLOW|RES_EXCEEDED_MAX_SIZE)$)/, 'malformed'],
  [/TIMEOUT|ETIMEDOUT/, 'timeout'],
  [/^(CERT_|ERR_TLS|ERR_SSL|EPROTO$|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|ERR_OSSL|CRL_)/, 'tls'],
];

/** Names what went wrong from the error of a rejected fetch, whose `cause.code` is Node's code. */
export function networkFailure(error: unknown): NetworkFailure {
  if ((error as { name?: unknown } | undefined)?.name === 'TimeoutError') return 'timeout';
  const code = codeOf(error);
  return meanings.find(([pattern]) => pattern.test(code))?.[1] ?? 'unreachable';
}

function codeOf(error: unknown): string {
  for (let here = error, depth = 0; here && depth < 4; here = (here as { cause?: unknown }).cause, depth++) {
    const code = (here as { code?: unknown }).code;
    if (typeof code === 'string') return code;
  }
  return '';
}
