/** How tools and curl say that no answer came, and Node's code for it. */
const failures: [pattern: RegExp, code: string][] = [
  [/could not resolve host|getaddrinfo|name or service not known|no such host|curl(?: error)?:? ?\(?6\)?(?!\d)/i, 'ENOTFOUND'],
  [/connection refused|failed to connect|curl(?: error)?:? ?\(?7\)?(?!\d)/i, 'ECONNREFUSED'],
  [/certificate has expired/i, 'CERT_HAS_EXPIRED'],
  [/self[- ]signed/i, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
  [/certificate|SSL_ERROR|TLS handshake|curl(?: error)?:? ?\(?(?:35|51|60)\)?(?!\d)/i, 'CERT_NOT_TRUSTED'],
  [/timed? ?out|timeout|Zeitüberschreitung|curl(?: error)?:? ?\(?28\)?(?!\d)/i, 'ETIMEDOUT'],
  [/connection (?:was )?(?:reset|closed)|socket hang up|network is unreachable/i, 'ECONNRESET'],
];

/** Codes that Node's errors carry where no answer came. */
const ofNode =
  /\b(ENOTFOUND|EAI_[A-Z]+|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPROTO|(?:ERR_TLS|CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)_[A-Z_]+)\b/;

/** Why no answer came, as Node's code, where a text says so. */
export function failureIn(text: string): string | undefined {
  return ofNode.exec(text)?.[1] ?? failures.find(([pattern]) => pattern.test(text))?.[1];
}
