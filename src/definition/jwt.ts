import { decodeJwt } from 'jose/jwt/decode';

/**
 * Reads what a JSON Web Token says of itself (RFC 7519), without proof that it is true: good for explaining, never for deciding.
 * @returns `undefined` when it is no such token
 */
export function jwtClaims(token: string): Record<string, unknown> | undefined {
  // Most keys are none, and an error costs more than everything else here.
  if (token.split('.').length !== 3) return undefined;
  try {
    return decodeJwt(token);
  } catch {
    return undefined;
  }
}

/** Whether a token says that its time is over. @param now milliseconds since 1970 */
export function jwtIsOver(token: string, now = Date.now()): boolean {
  const { exp } = jwtClaims(token) ?? {};
  return typeof exp === 'number' && exp * 1000 < now;
}
