import { Hono } from 'hono';
import { playAuthorization } from '../../../plugins/sandbox/play/authorization.ts';

/** Etsy’s consent page and what exchanges its codes, for the app of one tool. */
export const authorization = playAuthorization({
  app: { clientId: 'faketoolkeystring0000000', clientSecret: 'faketool00' },
  pkce: true,
});

/** @param accessToken what a good code gives */
export function tokenEndpoint(accessToken: string): Hono {
  const app = new Hono();
  app.post('/v3/public/oauth/token', async ({ req }) => {
    const form = Object.fromEntries(new URLSearchParams(await req.text()));
    if (form.client_id !== authorization.app.clientId) return refuse('invalid_client', 'unknown client_id');
    if (form.grant_type !== 'authorization_code') return refuse('unsupported_grant_type', 'grant type is not supported');
    if (!(await authorization.redeem(form))) return refuse('invalid_grant', 'code is invalid or has been used');
    return Response.json({
      access_token: accessToken,
      token_type: 'Bearer',
      expires_in: 3600,
      refresh_token: '87654321.FAKEREFRESHTOKEN0000',
    });
  });
  return app;
}

function refuse(error: string, description: string): Response {
  return Response.json({ error, error_description: description }, { status: error === 'invalid_client' ? 401 : 400 });
}
