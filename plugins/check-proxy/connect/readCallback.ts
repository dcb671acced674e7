import { AuthorizationResponseError, validateAuthResponse } from 'oauth4webapi';
import type { Connect } from '../../../src/definition/index.ts';
import type { ConnectApp } from './apps.ts';
import { toOAuth } from './authorizationServer.ts';
import { ConnectError } from './connectError.ts';

/**
 * Reads what the platform’s page sent the person back with (RFC 6749, section 4.1.2; RFC 9207).
 * @param state that was made for this browser
 * @returns the parameters, judged
 * @throws {ConnectError}
 */
export function readCallback(connect: Connect, app: ConnectApp, parameters: URLSearchParams, state: string): URLSearchParams {
  const { server, client } = toOAuth(connect, app);
  try {
    return validateAuthResponse(server, client, parameters, state);
  } catch (error) {
    throw new ConnectError(error instanceof AuthorizationResponseError ? reasonOf(error.error) : 'not-understood');
  }
}

/** @param code of RFC 6749, section 4.1.2.1 */
function reasonOf(code: string): 'refused' | 'app-rejected' | 'not-understood' {
  if (code === 'access_denied') return 'refused';
  return /^(invalid_(client|scope|request)|unauthorized_client|unsupported_response_type)$/.test(code)
    ? 'app-rejected'
    : 'not-understood';
}
