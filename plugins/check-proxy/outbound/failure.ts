/** An error with a code, as Node's own have. */
export function coded(code: string, message: string): Error & { code: string } {
  return Object.assign(new Error(message), { code });
}

/** What a fetch rejects with: a `TypeError`, and the reason in `cause.code`. */
export function fetchFailed(code: string, message: string): TypeError {
  return new TypeError('fetch failed', { cause: coded(code, message) });
}
