import { Hono } from 'hono';
import { playAuthorization } from '../../../plugins/sandbox/play/authorization.ts';

/** eBay’s consent page and what exchanges its codes, for one app. */
export const authorization = playAuthorization({
  app: {
    clientId: 'FakeSeller-FakeApp-PRD-000000000-00000000',
    clientSecret: 'PRD-000000000000-0000-0000-0000-0000',
    redirectName: 'Fake_Seller-FakeSell-FakeAp-aaaaaaa',
  },
});

const { clientId, clientSecret } = authorization.app;

/** @param accessToken what a good code gives */
export function tokenEndpoint(accessToken: string): Hono {
  const app = new Hono();
  app.post('/identity/v1/oauth2/token', async ({ req }) => {
    if (req.header('Authorization') !== `Basic ${btoa(`${clientId}:${clientSecret}`)}`)
      return refuse(401, 'invalid_client', 'client authentication failed');
    const form = Object.fromEntries(new URLSearchParams(await req.text()));
    if (form.grant_type !== 'authorization_code') return refuse(400, 'unsupported_grant_type', 'grant type is not supported');
    if (!(await authorization.redeem(form)))
      return refuse(400, 'invalid_grant', 'the provided authorization grant code is invalid or was issued to another client');
    return Response.json({
      access_token: accessToken,
      expires_in: 7200,
      refresh_token: 'v^1.1#i^1#p^3#f^0#r^1#I^3#t^Ul4FAKEREFRESHTOKEN0000',
      refresh_token_expires_in: 47304000,
      token_type: 'User Access Token',
    });
  });
  return app;
}

function refuse(status: number, error: string, description: string): Response {
  return Response.json({ error, error_description: description }, { status });
}
