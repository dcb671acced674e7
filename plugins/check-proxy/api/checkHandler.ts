import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import type { RequestIdVariables } from 'hono/request-id';
import { deadline } from '../../../src/check/ask/deadline.ts';
import {
  type Advice,
  type App,
  type Capacity,
  type ReadValues,
  type Report,
  readValues,
  type ToolWants,
  unshared,
} from '../../../src/check/index.ts';
import type { Platform } from '../../../src/definition/index.ts';
import { createGate } from '../limits/gate.ts';
import type { Limits } from '../limits/limits.ts';
import type { Observe } from '../observe/events.ts';
import type { Spare, SparingCheck } from '../outbound/sparing.ts';
import { watchedFetch } from '../outbound/watchedFetch.ts';
import { type CheckRequest, findCheck, readCheckBody } from './checkRequest.ts';
import type { LanguageVariables } from './languageOf.ts';
import { ndjson, type WriteLine } from './ndjson.ts';
import { describeProblem, ourFault, type Problem, ProblemError } from './problem.ts';
import type { RateLimitedVariables } from './rateLimited.ts';
import { json, readJsonText } from './readJsonText.ts';
import { runCheck } from './runCheck.ts';
import { createTurns } from './turns.ts';
import { says } from './words/index.ts';

/** A fetch that plays a platform in process. Fails with a RangeError for a scenario that it does not know. */
export type SandboxFetch = (platform: string, scenario: string) => typeof fetch | Promise<typeof fetch>;

export interface CheckHandlerOptions {
  platforms: readonly Platform[];
  /** The fetch of one check. It must call nothing but that platform's hosts. */
  fetchFor: (platform: Platform) => typeof fetch;
  /** What a check of a platform shares with the others, unless the platform is played. @default nothing */
  capacityFor?: (platform: Platform) => Capacity;
  /** Without it, the sandbox is off and asking for it is answered with 403. */
  sandboxFetch?: SandboxFetch | undefined;
  /**
   * The operator's own app at a platform, or that of the scenario of a played one, for ways that need one. Only asked for those.
   * @default none
   */
  appFor?: (platform: Platform, sandbox?: string) => Promise<App | undefined>;
  /** What the operator's tool wants to be allowed besides what is read. @default nothing */
  wantsFor?: (platform: Platform) => ToolWants | undefined;
  limits: Limits;
  observe: Observe;
  /** Awaited before each check. @default a round of the event loop for each, one check after the other */
  turn?: () => Promise<void>;
  spare: Spare;
}

export interface CheckEnvironment {
  Variables: RequestIdVariables & LanguageVariables & RateLimitedVariables;
}

const stream = 'application/x-ndjson';
const maxBodyBytes = 64 * 1024;
const busyRetryS = 5;
const tooBusy: Problem = { status: 503, detail: says((words) => words.tooBusy) };

/** Answers `POST /check`: reads what is asked, waits for a place, runs the check, and answers at once or line by line. */
export function createCheckHandler({
  platforms,
  fetchFor,
  capacityFor = () => unshared,
  sandboxFetch,
  appFor = async () => undefined,
  wantsFor = () => undefined,
  limits,
  observe,
  turn = createTurns(),
  spare,
}: CheckHandlerOptions): (c: Context<CheckEnvironment>) => Promise<Response> {
  const byId = new Map(platforms.map((platform) => [platform.id, platform]));
  const enter = createGate({ atOnce: limits.checksAtOnce, waiting: limits.checksWaiting });

  /** The fetch of a check that spares the shop; a played shop needs no sparing. */
  async function spared(
    request: CheckRequest,
    read: ReadValues,
    requestId: string,
    client: RateLimitedVariables['client'],
  ): Promise<SparingCheck> {
    const { platform, sandbox } = request;
    if (sandbox !== undefined)
      return { fetch: await playedFetch(request, sandbox, sandboxFetch), learn: async () => ({ wasRejected: false }) };
    const watched = watchedFetch(fetchFor(platform), observe, { requestId, platform: platform.id });
    let counted: Promise<void> | undefined;
    const sends: typeof globalThis.fetch = async (input, init) => {
      counted ??= client.sends();
      await counted;
      return watched(input, init);
    };
    return spare({ platform, read, network: client.network }, sends, (limit) =>
      observe({ type: 'limit-hit', requestId, limit, platform: platform.id }),
    );
  }

  return async (c) => {
    const { requestId, client } = c.var;
    const type = answerType(c);
    const text = await readJsonText(c, maxBodyBytes);
    await turn();
    const body = readCheckBody(text, c.var.lang);
    c.set('lang', body.lang ?? c.var.lang);
    const { lang } = c.var;
    const request = findCheck(body, byId, lang);
    c.header('Content-Language', lang);
    c.header('Vary', 'Accept-Language', { append: true });
    const read = readValues(request.platform, request.method, request.values);
    const { fetch, learn } = await spared(request, read, requestId, client);
    const app = read.method.onlyWithApp ? await neededApp(request, appFor) : undefined;

    const reader = new AbortController();
    const connection = c.req.raw.signal;
    const { signal, clear } = deadline([connection, reader.signal], limits.checkS * 1000);
    const leaveGate = await enter(signal).catch(() => {
      clear();
      observe({ type: 'limit-hit', requestId, limit: 'checks-at-once', platform: request.platform.id });
      throw new ProblemError(tooBusy, { 'Retry-After': String(busyRetryS) });
    });
    const leave = () => {
      clear();
      leaveGate();
    };
    const run = {
      request,
      read,
      requestId,
      fetch,
      app,
      capacity: request.sandbox === undefined ? capacityFor(request.platform) : unshared,
      wants: wantsFor(request.platform),
      learn: async (report: Report): Promise<Advice | undefined> => {
        const { wasRejected, advice } = await learn(report);
        if (wasRejected) await client.rejected();
        return advice;
      },
      signal,
      isGone: () => connection.aborted || reader.signal.aborted,
      observe,
    };
    if (type === json) return c.json(await runCheck(run).finally(leave), 200, { 'Cache-Control': 'no-store' });
    const produce = async (write: WriteLine) => {
      try {
        const report = await runCheck({ ...run, onCheck: (result) => write({ type: 'check', ...result }) });
        write({ type: 'report', ...report });
      } catch {
        // The status is sent already, so the last line says it.
        write({ ...describeProblem(ourFault, lang), type: 'problem' });
      } finally {
        leave();
      }
    };
    return ndjson(
      (write) => {
        const produced = produce(write);
        client.staysUntil(produced);
        return produced;
      },
      () => reader.abort(),
    );
  };
}

function answerType(c: Context): string {
  const type = accepts(c, { header: 'Accept', supports: [json, stream], default: '' });
  if (type) return type;
  if (c.req.header('Accept')?.includes('*/*') ?? true) return json;
  throw new ProblemError({ status: 406, detail: says((words) => words.answerTypes([json, stream])) });
}

async function playedFetch(
  { platform }: CheckRequest,
  scenario: string,
  sandboxFetch: SandboxFetch | undefined,
): Promise<typeof fetch> {
  if (!sandboxFetch) throw new ProblemError({ status: 403, detail: says((words) => words.sandboxOff) });
  try {
    return await sandboxFetch(platform.id, scenario);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ProblemError({
      status: 400,
      detail: says((words) => words.noScenario),
      errors: [{ pointer: '#/sandbox', detail: says(({ place }) => place.unknown) }],
    });
  }
}

async function neededApp({ platform, sandbox }: CheckRequest, appFor: NonNullable<CheckHandlerOptions['appFor']>): Promise<App> {
  const app = await appFor(platform, sandbox);
  if (app) return app;
  throw new ProblemError({
    status: 400,
    detail: says((words) => words.noApp(platform.name)),
    errors: [{ pointer: '#/method', detail: says(({ place }) => place.notOffered) }],
  });
}
