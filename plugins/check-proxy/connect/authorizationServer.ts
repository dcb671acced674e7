import { type AuthorizationServer, type Client, type ClientAuth, ClientSecretPost, None } from 'oauth4webapi';
import type { Connect } from '../../../src/definition/index.ts';
import type { ConnectApp } from './apps.ts';

/** A platform’s authorization server and the operator’s app, in the words of the library. */
export function toOAuth(connect: Connect, app: ConnectApp): { server: AuthorizationServer; client: Client; auth: ClientAuth } {
  const server: AuthorizationServer = {
    issuer: new URL(connect.authorize).origin,
    authorization_endpoint: connect.authorize,
    token_endpoint: connect.token,
  };
  return { server, client: { client_id: app.clientId }, auth: authOf(connect, app) };
}

function authOf({ app: shows }: Connect, { clientId, clientSecret = '' }: ConnectApp): ClientAuth {
  if (shows === 'public') return None();
  if (shows === 'body') return ClientSecretPost(clientSecret);
  return (_server, _client, _body, headers) => headers.set('Authorization', `Basic ${btoa(`${clientId}:${clientSecret}`)}`);
}
