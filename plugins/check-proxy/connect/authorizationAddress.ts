import { calculatePKCECodeChallenge } from 'oauth4webapi';
import type { Connect } from '../../../src/definition/index.ts';
import type { ConnectApp } from './apps.ts';

export interface Asked {
  connect: Connect;
  app: ConnectApp;
  /** What the platform sends the person back to: the address that the operator has registered, or its name. */
  redirectUri: string;
  state: string;
  verifier: string;
}

/** The address of the platform’s page (RFC 6749, section 4.1.1; RFC 7636, section 4.3). */
export async function authorizationAddress({ connect, app, redirectUri, state, verifier }: Asked): Promise<URL> {
  const address = new URL(connect.authorize);
  const parameters = {
    ...connect.parameters,
    response_type: 'code',
    client_id: app.clientId,
    redirect_uri: redirectUri,
    scope: connect.scopes.join(' '),
    state,
    ...(connect.pkce ? { code_challenge: await calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' } : {}),
  };
  for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
  return address;
}
