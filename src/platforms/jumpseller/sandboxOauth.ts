import { Hono } from 'hono';
import { playAuthorization } from '../../../plugins/sandbox/play/authorization.ts';

/** Jumpseller’s authorization page and what exchanges its codes, for the app of one tool. */
export const authorization = playAuthorization({
  app: { clientId: 'fake-app-id-of-a-tool', clientSecret: 'fake-client-secret-of-a-tool' },
});

const { clientId, clientSecret } = authorization.app;

const mark = 'fake-access-token.';

/** The token of an access. What it is good for stands in it, so that nothing is kept. */
export function tokenFor(scopes: readonly string[]): string {
  return mark + scopes.join('.');
}

/** @returns the scopes of a token, or nothing where it is none */
export function scopesOf(request: Request): string[] | undefined {
  const [scheme, token] = request.headers.get('Authorization')?.split(' ') ?? [];
  return scheme === 'Bearer' && token?.startsWith(mark) ? token.slice(mark.length).split('.') : undefined;
}

/** The server for logins. Its good answers are documented; it refuses in the words of RFC 6749. */
export const accounts = new Hono();

accounts.post('/oauth/token', async ({ req }) => {
  const form = Object.fromEntries(new URLSearchParams(await req.text()));
  if (form.client_id !== clientId || form.client_secret !== clientSecret) return refuse(401, 'invalid_client');
  if (form.grant_type !== 'authorization_code') return refuse(400, 'unsupported_grant_type');
  const scopes = await authorization.redeem(form);
  if (!scopes) return refuse(400, 'invalid_grant');
  return Response.json({
    access_token: tokenFor(scopes),
    token_type: 'bearer',
    expires_in: 3600,
    refresh_token: 'FAKEREFRESHTOKEN000000000000000000000000000',
    created_at: Math.floor(Date.now() / 1000),
  });
});

function refuse(status: number, error: string): Response {
  return Response.json({ error }, { status });
}
