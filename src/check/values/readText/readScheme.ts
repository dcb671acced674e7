import { fromBase64 } from '../fromBase64.ts';

/**
 * Takes the scheme off the value of a header (RFC 9110, section 11.1).
 * @returns the value, and the name that the scheme gives it; or the user name and password, with a colon between them, that stand
 * in it in Base64 (RFC 7617), with `Basic` in front or without
 */
export function readScheme(value: string): { rest?: string; name?: string; login?: string } {
  const [, scheme = '', rest = ''] = /^(bearer|token|basic)\s+(\S+)$/i.exec(value) ?? [];
  if (scheme === '') {
    const login = bareLogin(value);
    return login ? { login } : { rest: value };
  }
  if (scheme.toLowerCase() !== 'basic') return { rest, name: 'access token' };
  const login = fromBase64(rest);
  return login?.includes(':') ? { login } : {};
}

/** What stands behind `Basic`, copied without it: chance makes no readable text with one colon in it. */
export function bareLogin(value: string): string | undefined {
  const login = /^[A-Za-z0-9+/]{24,4000}={0,2}$/.test(value) ? fromBase64(value) : undefined;
  return login && /^[!-9;-~]+:[!-9;-~]*$/.test(login) ? login : undefined;
}
