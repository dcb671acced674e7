import {
  authorizationCodeGrantRequest,
  type CustomFetchOptions,
  customFetch,
  nopkce,
  processAuthorizationCodeResponse,
  ResponseBodyError,
  type TokenEndpointResponse,
  WWWAuthenticateChallengeError,
} from 'oauth4webapi';
import type { Connected, ConnectFailure } from '../../../src/definition/handover.ts';
import { at, type Connect } from '../../../src/definition/index.ts';
import type { ConnectApp } from './apps.ts';
import { toOAuth } from './authorizationServer.ts';
import { ConnectError } from './connectError.ts';

export interface Exchange {
  connect: Connect;
  app: ConnectApp;
  /** As `readCallback` returned them. */
  parameters: URLSearchParams;
  /** As it stood in the address of the platform’s page. */
  redirectUri: string;
  verifier: string;
  /** It must call nothing but the host of the exchange. */
  fetch: typeof fetch;
  signal: AbortSignal;
}

/**
 * Gives the platform the code and gets the token (RFC 6749, section 4.1.3). Of the answer only what the definition names is kept,
 * and never a refresh token.
 * @throws {ConnectError}
 */
export async function exchangeCode({
  connect,
  app,
  parameters,
  redirectUri,
  verifier,
  fetch,
  signal,
}: Exchange): Promise<Connected> {
  const { server, client, auth } = toOAuth(connect, app);
  let status: number | undefined;
  const ask = async (address: string, { method, headers, body }: CustomFetchOptions<'POST', URLSearchParams>) => {
    const written = connect.body === 'json' ? inJson(headers, body) : { headers, body: String(body) };
    const answer = await fetch(address, { method, ...written, signal, redirect: 'manual' });
    status = answer.status;
    return answer;
  };
  try {
    const code = connect.pkce ? verifier : nopkce;
    const options = { [customFetch]: ask };
    const answer = await authorizationCodeGrantRequest(server, client, auth, parameters, redirectUri, code, options);
    const tokenTypes = connect.tokenType ? { recognizedTokenTypes: { [connect.tokenType.toLowerCase()]: () => {} } } : {};
    return toConnected(connect, await processAuthorizationCodeResponse(server, client, answer, tokenTypes));
  } catch (error) {
    throw error instanceof ConnectError ? error : new ConnectError(reasonOf(error, status));
  }
}

function inJson(headers: Record<string, string>, body: URLSearchParams) {
  return { headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(Object.fromEntries(body)) };
}

function toConnected(connect: Connect, answer: TokenEndpointResponse): Connected {
  const values = Object.entries(connect.gives).map(([field, path]) => [field, at(answer, path)] as const);
  if (!values.every(([, value]) => typeof value === 'string' && value !== '')) throw new ConnectError('not-understood');
  const scopes = answer.scope?.split(' ').filter(Boolean) ?? connect.scopes;
  const ends = endOf(connect, answer);
  return {
    type: 'connected',
    values: Object.fromEntries(values) as Record<string, string>,
    ...(ends === undefined ? {} : { ends }),
    scopes,
    missing: connect.scopes.filter((scope) => !scopes.includes(scope)),
  };
}

function endOf({ ends }: Connect, answer: TokenEndpointResponse): string | undefined {
  const told = ends === undefined ? Number.NaN : Date.parse(String(at(answer, ends)));
  const time = Number.isNaN(told) ? Date.now() + Number(answer.expires_in) * 1000 : told;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** Not every platform refuses in the words of RFC 6749, section 5.2; a refusal in others is one of the code, which is new each time. */
function reasonOf(error: unknown, status = 0): ConnectFailure {
  const code = error instanceof ResponseBodyError ? error.error : '';
  if (error instanceof WWWAuthenticateChallengeError || /^(invalid_client|unauthorized_client)$/.test(code))
    return 'app-rejected';
  if (status === 429) return 'limited';
  if (status === 0 || status >= 500) return 'unreachable';
  return status >= 400 && (code === '' || code === 'invalid_grant') ? 'code-rejected' : 'not-understood';
}
