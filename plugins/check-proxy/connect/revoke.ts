import type { Context } from 'hono';
import * as z from 'zod';
import { deadline } from '../../../src/check/ask/deadline.ts';
import type { CheckEnvironment } from '../api/checkHandler.ts';
import { ProblemError } from '../api/problem.ts';
import { watchedFetch } from '../outbound/watchedFetch.ts';
import { exchangeMs } from './exchangeMs.ts';
import { type Parts, unkept } from './parts.ts';
import { readJson } from './readJson.ts';
import { revokeAccess } from './revokeAccess.ts';
import { says } from './words/index.ts';

const bodySchema = z.strictObject({
  /** The value that the authorization gave. */
  token: z.string().min(1),
  /** The scenario of the played platform. */
  sandbox: z.string().optional(),
});

/** Answers `POST connect/{platform}/revoke`: takes an access back that the operator’s app was given. */
export async function revoke(c: Context<CheckEnvironment>, id: string, { connections, observe }: Parts): Promise<Response> {
  const { token, sandbox } = await readJson(c, bodySchema);
  const { connect, app, fetch, enter, consent } = await connections.find(id, sandbox);
  const { requestId, client } = c.var;
  if (!connect.revoke || app.clientSecret === undefined)
    throw new ProblemError({ status: 404, detail: says(({ noRevocation }) => noRevocation) });
  if (!consent) await client.sends();
  const watched = watchedFetch(fetch, observe, { requestId, platform: id });
  const { signal, clear } = deadline([c.req.raw.signal], exchangeMs);
  const { revoke: how } = connect;
  const revoked = await enter(signal)
    .then((leave) => revokeAccess({ revoke: how, app, token, fetch: watched, signal }).finally(leave))
    .catch(() => false)
    .finally(clear);
  return c.json({ revoked }, 200, unkept);
}
