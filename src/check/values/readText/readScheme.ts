/**
 * Takes the scheme off the value of a header (RFC 9110, section 11.1).
 * @returns the value, and the name that the scheme gives it; no value where it is a user name and password in Base64
 */
export function readScheme(value: string): { rest?: string; name?: string } {
  const [, scheme = '', rest = ''] = /^(bearer|token|basic)\s+(\S+)$/i.exec(value) ?? [];
  if (scheme === '') return { rest: value };
  return scheme.toLowerCase() === 'basic' ? {} : { rest, name: 'access token' };
}
