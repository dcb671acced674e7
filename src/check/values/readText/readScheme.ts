/**
 * Takes the scheme off the value of a header (RFC 9110, section 11.1).
 * @returns the value, and the name that the scheme gives it; or the user name and password, with a colon between them, that stand
 * in it in Base64 (RFC 7617)
 */
export function readScheme(value: string): { rest?: string; name?: string; login?: string } {
  const [, scheme = '', rest = ''] = /^(bearer|token|basic)\s+(\S+)$/i.exec(value) ?? [];
  if (scheme === '') return { rest: value };
  if (scheme.toLowerCase() !== 'basic') return { rest, name: 'access token' };
  const login = decoded(rest);
  return login?.includes(':') ? { login } : {};
}

function decoded(base64: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
