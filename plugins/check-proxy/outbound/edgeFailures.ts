/**
 * Codes, such as Node's connections have, for the answers that Cloudflare gives itself where it does not reach a server:
 * https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/
 *
 * A platform that is itself behind Cloudflare can send them too, and means the same of the server behind it.
 */
export const failuresByStatus: ReadonlyMap<number, string> = new Map([
  // The server refused the connection.
  [521, 'ECONNREFUSED'],
  // It did not take the connection, or did not acknowledge the request, in time.
  [522, 'ETIMEDOUT'],
  // There is no route to it.
  [523, 'ENETUNREACH'],
  // It took the request and did not answer in time.
  [524, 'UND_ERR_HEADERS_TIMEOUT'],
  // The TLS handshake failed.
  [525, 'EPROTO'],
  // Its certificate is not valid. For servers that are not behind Cloudflare, a Worker always demands a valid one.
  [526, 'CERT_UNTRUSTED'],
]);

/** The status under which the body names one of {@link failuresByErrorCode}. */
export const statusWithErrorCode = 530;

/** https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/ */
export const failuresByErrorCode: ReadonlyMap<string, string> = new Map([
  // The name leads to no address.
  ['1016', 'ENOTFOUND'],
]);

/** As Cloudflare writes it for programs. @example errorCodeIn('error code: 1016') === '1016' */
export function errorCodeIn(body: string): string {
  return /\berror[ _]code"?: ?(\d{4})\b/i.exec(body)?.[1] ?? '';
}
