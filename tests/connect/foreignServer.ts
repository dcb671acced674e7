import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { type ClientMetadata, Provider } from 'oidc-provider';
import { guardedAgent } from '../../plugins/check-proxy/outbound/guardedAgent.ts';
import { guardedFetch } from '../../plugins/check-proxy/outbound/guardedFetch.ts';
import { createAuthority } from '../loopback/certificates.ts';

export const host = 'accounts.example.com';

export interface ForeignServer extends AsyncDisposable {
  /** The way out of a site to it, guarded as in production. */
  fetch: typeof fetch;
}

export interface ForeignServerOptions {
  clients: ClientMetadata[];
  /** The scopes that people allow, of those that are asked for; nothing when they refuse. */
  allow: string[] | undefined;
}

/** An authorization server that nobody here wrote, on the loopback interface: it demands PKCE, and its people decide at once. */
export async function startForeignServer({ clients, allow }: ForeignServerOptions): Promise<ForeignServer> {
  const provider = new Provider(`https://${host}`, {
    clients: clients.map((client) => ({ ...client, grant_types: ['authorization_code'], response_types: ['code'] })),
    scopes: ['read_products', 'read_orders'],
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/decide/${uid}` },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    cookies: { keys: ['fake-cookie-key'] },
    ttl: { AuthorizationCode: 60, AccessToken: 3600, Interaction: 60, Session: 60, Grant: 60 },
  });
  provider.use(async (context, next) => {
    if (!context.path.startsWith('/decide/')) return next();
    const { params } = await provider.interactionDetails(context.req, context.res);
    if (!allow) return provider.interactionFinished(context.req, context.res, { error: 'access_denied' });
    const grant = new provider.Grant({ accountId: 'fake-seller', clientId: String(params.client_id) });
    const asked = String(params.scope).split(' ');
    grant.addOIDCScope(asked.filter((scope) => allow.includes(scope)).join(' '));
    grant.rejectOIDCScope(asked.filter((scope) => !allow.includes(scope)).join(' '));
    const decision = { login: { accountId: 'fake-seller' }, consent: { grantId: await grant.save() } };
    return provider.interactionFinished(context.req, context.res, decision);
  });

  const authority = await createAuthority();
  const server = createServer(await authority.issue(host), provider.callback());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const agent = guardedAgent({
    ca: authority.ca,
    port: (server.address() as AddressInfo).port,
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    isAllowedAddress: (address) => address === '127.0.0.1',
  });
  return {
    fetch: guardedFetch({ hosts: [host], agent, userAgent: 'Storekeys/0 (+https://storekeys.example/)' }),
    [Symbol.asyncDispose]: async () => {
      await agent.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
