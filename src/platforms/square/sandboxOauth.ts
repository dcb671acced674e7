import { Hono } from 'hono';
import { playAuthorization } from '../../../plugins/sandbox/play/authorization.ts';

/** Square’s permission page and what exchanges its codes, for one app. */
export const authorization = playAuthorization({
  app: { clientId: 'sq0idp-FAKE0000000000000000', clientSecret: 'sq0csp-FAKE000000000000000000000000000000000000' },
  pkce: true,
  refusal: { error_description: 'user_denied' },
});

const { clientId, clientSecret } = authorization.app;

/** @param accessToken what a good code gives */
export function oauthEndpoints(accessToken: string): Hono {
  const app = new Hono();
  // With PKCE, the app sends no secret.
  app.post('/oauth2/token', async ({ req }) => {
    const sent = await req.json<Record<string, string>>();
    if (sent.client_id !== clientId) return refuse(404, 'INVALID_REQUEST_ERROR', 'NOT_FOUND');
    if (sent.grant_type !== 'authorization_code') return refuse(400, 'INVALID_REQUEST_ERROR', 'INVALID_VALUE');
    if (!(await authorization.redeem(sent))) return refuse(401, 'AUTHENTICATION_ERROR', 'UNAUTHORIZED');
    return Response.json({
      access_token: accessToken,
      token_type: 'bearer',
      expires_at: daysFromNow(30),
      merchant_id: 'MLFAKE0000000',
      refresh_token: 'EQAAFAKEREFRESHTOKEN000000000000000000000000000000000000000000000',
      short_lived: false,
      refresh_token_expires_at: daysFromNow(90),
    });
  });
  app.post('/oauth2/revoke', async ({ req }) => {
    if (req.header('Authorization') !== `Client ${clientSecret}`) return refuse(401, 'AUTHENTICATION_ERROR', 'UNAUTHORIZED');
    const sent = await req.json<Record<string, string>>();
    return sent.client_id === clientId && sent.access_token === accessToken
      ? Response.json({ success: true })
      : refuse(404, 'INVALID_REQUEST_ERROR', 'NOT_FOUND');
  });
  return app;
}

function refuse(status: number, category: string, code: string): Response {
  return Response.json({ errors: [{ category, code }] }, { status });
}

function daysFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString();
}
