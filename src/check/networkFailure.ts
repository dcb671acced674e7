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
  | 'busy'
  | 'unsendable'
  | 'malformed'
  | 'rejected-before'
  | 'paused';

/** Names what went wrong from the error of a rejected fetch, whose `cause.code` is Node's code. */
export function networkFailure(error: unknown): NetworkFailure {
  const name = (error as { name?: unknown } | undefined)?.name;
  if (name === 'TimeoutError') return 'timeout';
  const code = codeOf(error);
  if (/^(ENOTFOUND|ENODATA|EAI_NODATA|EAI_NONAME)$/.test(code)) return 'no-such-name';
  if (/^(ERR_HOST_NOT_ALLOWED|ERR_ADDRESS_NOT_PUBLIC)$/.test(code)) return 'not-allowed';
  if (code === 'ERR_TOO_BUSY') return 'busy';
  if (code === 'ERR_REJECTED_BEFORE') return 'rejected-before';
  if (code === 'ERR_PAUSED') return 'paused';
  if (code === 'ERR_INVALID_REQUEST') return 'unsendable';
  if (/^(ERR_NOT_HTTP$|HPE_|UND_ERR_(HEADERS_OVERFLOW|RES_EXCEEDED_MAX_SIZE)$)/.test(code)) return 'malformed';
  if (/TIMEOUT|ETIMEDOUT/.test(code)) return 'timeout';
  if (/^(CERT_|ERR_TLS|ERR_SSL|EPROTO$|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|ERR_OSSL|CRL_)/.test(code))
    return 'tls';
  return 'unreachable';
}

function codeOf(error: unknown): string {
  for (let here = error, depth = 0; here && depth < 4; here = (here as { cause?: unknown }).cause, depth++) {
    const code = (here as { code?: unknown }).code;
    if (typeof code === 'string') return code;
  }
  return '';
}
