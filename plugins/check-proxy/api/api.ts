import { type Context, Hono } from 'hono';
import { accepts } from 'hono/accepts';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { Platform } from '../../../src/definition/index.ts';
import type { Limits } from '../limits/limits.ts';
import { createRejections } from '../limits/rejections.ts';
import { createGate } from '../outbound/gate.ts';
import { describeError, type Log } from '../server/log.ts';
import { type CheckRequest, readCheckRequest } from './checkRequest.ts';
import { ndjson } from './ndjson.ts';
import { describeProblem, ourFault, type Problem, ProblemError, problemResponse } from './problem.ts';
import { readBody } from './readBody.ts';
import { runCheck } from './runCheck.ts';
import { sameOrigin } from './sameOrigin.ts';

/** A fetch that plays a platform in process. Throws a RangeError for a scenario that it does not know. */
export type SandboxFetch = (platform: string, scenario: string) => typeof fetch;

export interface CheckApiOptions {
  platforms: readonly Platform[];
  /** The fetch of one check. It must call nothing but that platform's hosts. */
  fetchFor: (platform: Platform) => typeof fetch;
  /** Without it, the sandbox is off and asking for it is answered with 403. */
  sandboxFetch?: SandboxFetch;
  limits: Limits;
  log: Log;
  /** Where the site lives. @default '/' */
  baseUrl?: string;
}

const json = 'application/json';
const stream = 'application/x-ndjson';
const maxBodyBytes = 64 * 1024;
const busyRetryS = 5;
const tooBusy: Problem = { status: 503, detail: 'Too many checks are running. Try again in a few seconds.' };

/**
 * The HTTP API over the engine, on web-standard requests and responses.
 *
 * - `POST {baseUrl}api/check` with the JSON `{ platform, method?, values, entities?, sandbox? }`. By `Accept`, the answer is
 *   the report as `application/json`, or `application/x-ndjson`: a line `{ "type": "check", … }` for each check as it ends,
 *   and `{ "type": "report", … }` last. A finished check is 200 whatever its outcome.
 * - `GET {baseUrl}api/health` answers `{ "status": "ok" }`.
 *
 * What is wrong with a request itself is answered as `application/problem+json` (RFC 9457).
 * @example
 * const api = createCheckApi({ platforms, fetchFor, limits: limitsSchema.parse({}), log: logLine });
 * const response = await api.request('/api/health');
 */
export function createCheckApi({ platforms, fetchFor, sandboxFetch, limits, log, baseUrl = '/' }: CheckApiOptions): Hono {
  const byId = new Map(platforms.map((platform) => [platform.id, platform]));
  const enter = createGate({ atOnce: limits.checksAtOnce, waiting: limits.checksWaiting });
  const rejections = createRejections();
  const api = new Hono().basePath(`${baseUrl}api`);

  const check = async (c: Context) => {
    const type = answerType(c);
    const request = readCheckRequest(await readJsonText(c), byId);
    const fetch =
      request.sandbox === undefined ? fetchFor(request.platform) : playedFetch(request, request.sandbox, sandboxFetch);
    const spared = request.sandbox === undefined ? rejections.spare(request, fetch) : { fetch, learn: () => {} };

    const reader = new AbortController();
    const gone = AbortSignal.any([c.req.raw.signal, reader.signal]);
    const signal = AbortSignal.any([gone, AbortSignal.timeout(limits.checkS * 1000)]);
    const run = { request, ...spared, signal, gone, log };
    const leave = await enter(signal).catch(() => {
      throw new ProblemError(tooBusy, { 'Retry-After': String(busyRetryS) });
    });
    if (type === json) return c.json(await runCheck(run).finally(leave), 200, { 'Cache-Control': 'no-store' });
    return ndjson(
      async (write) => {
        try {
          const report = await runCheck({ ...run, onCheck: (result) => write({ type: 'check', ...result }) });
          write({ type: 'report', ...report });
        } catch {
          // The status is sent already, so the last line says it.
          write({ ...describeProblem(ourFault), type: 'problem' });
        } finally {
          leave();
        }
      },
      () => reader.abort(),
    );
  };

  api.use(
    methodNotAllowed({
      app: api,
      onMethodNotAllowed: (_c, methods) =>
        problemResponse({ status: 405, detail: `Use ${methods.join(' or ')} here.` }, { Allow: methods.join(', ') }),
    }),
  );
  api.get('/health', (c) => c.json({ status: 'ok' }, 200, { 'Cache-Control': 'no-store' }));
  api.post('/check', sameOrigin, check);
  api.notFound(() => problemResponse({ status: 404, detail: 'There is nothing here. The checker is at api/check.' }));
  api.onError((error) => {
    if (error instanceof ProblemError) return problemResponse(error.problem, error.headers);
    log({ status: 500, error: describeError(error) });
    return problemResponse(ourFault);
  });
  return api;
}

function answerType(c: Context): string {
  const type = accepts(c, { header: 'Accept', supports: [json, stream], default: '' });
  if (type) return type;
  if (c.req.header('Accept')?.includes('*/*') ?? true) return json;
  throw new ProblemError({ status: 406, detail: `The answer can be ${json} or ${stream}.` });
}

async function readJsonText(c: Context): Promise<string> {
  const text = await readBody(c.req.raw, maxBodyBytes);
  const type = c.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  if (text !== '' && type !== json) throw new ProblemError({ status: 415, detail: `Send the body as ${json}.` });
  return text;
}

function playedFetch({ platform }: CheckRequest, scenario: string, sandboxFetch: SandboxFetch | undefined): typeof fetch {
  if (!sandboxFetch) throw new ProblemError({ status: 403, detail: 'Trying without a store is switched off on this site.' });
  try {
    return sandboxFetch(platform.id, scenario);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ProblemError({
      status: 400,
      detail: 'There is no such scenario.',
      errors: [{ pointer: '#/sandbox', detail: 'is unknown' }],
    });
  }
}
