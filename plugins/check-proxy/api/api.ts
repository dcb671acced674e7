import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { requestId } from 'hono/request-id';
import { createClientLimits } from '../limits/clientLimits.ts';
import { keyedHash } from '../limits/keyedHash.ts';
import { type CreateLimiter, memoryLimiter } from '../limits/limiter.ts';
import { describeError } from '../observe/events.ts';
import { createSparing } from '../outbound/sparing.ts';
import { type CheckEnvironment, type CheckHandlerOptions, createCheckHandler } from './checkHandler.ts';
import { languageOf } from './languageOf.ts';
import { ourFault, ProblemError, problemResponse } from './problem.ts';
import { rateLimited } from './rateLimited.ts';
import { sameOrigin } from './sameOrigin.ts';
import { says } from './words/index.ts';

export interface CheckApiOptions extends Omit<CheckHandlerOptions, 'spare'> {
  /** Who asks: the client's IP address, of which only a hashed network is kept. */
  clientAddress: (c: Context) => string;
  /** Where the limits count. @default in the memory of this process */
  createLimiter?: CreateLimiter;
  /** The key of the hashes under which the limits count, the same wherever they share a store. @default a random one */
  hashKey?: string;
  /** Other origins whose pages may use the API. @default none */
  origins?: readonly string[];
  /** Whether new checks should be sent here. @default always */
  isReady?: () => boolean;
  /** Where the site lives. @default '/' */
  baseUrl?: string;
  /** What else the API has, behind the same limits, by the name of its folder. */
  beside?: Record<string, (limited: MiddlewareHandler<CheckEnvironment>) => Hono<CheckEnvironment>>;
}

/**
 * The HTTP API over the engine, on web-standard requests and responses.
 *
 * - `POST {baseUrl}api/check` with the JSON `{ platform, method?, values, entities?, sandbox? }`. By `Accept`, the answer is
 *   the report as `application/json`, or `application/x-ndjson`: a line `{ "type": "check", … }` for each check as it ends,
 *   and `{ "type": "report", … }` last. A finished check is 200 whatever its outcome.
 * - `GET {baseUrl}api/health` answers 200 `{ "status": "ok" }` while the process lives.
 * - `GET {baseUrl}api/health/ready` answers 200, or 503 when new checks should go elsewhere.
 *
 * What is wrong with a request itself is answered as `application/problem+json` (RFC 9457), in the language that `Accept-Language`
 * asks for. Every answer has an
 * `X-Request-Id`, which the events carry too.
 * @example
 * const api = createCheckApi({ platforms, fetchFor, limits: limitsSchema.parse({}), clientAddress, observe });
 * const response = await api.request('/api/health');
 */
export function createCheckApi({
  createLimiter = memoryLimiter,
  hashKey,
  origins = [],
  isReady = () => true,
  baseUrl = '/',
  clientAddress,
  beside = {},
  ...options
}: CheckApiOptions): Hono<CheckEnvironment> {
  const { limits, observe } = options;
  const hash = keyedHash(hashKey);
  const clients = createClientLimits(limits, createLimiter, hash);
  const check = createCheckHandler({ ...options, spare: createSparing({ limits, createLimiter, hash }) });
  const api = new Hono<CheckEnvironment>().basePath(`${baseUrl}api`);

  // An id that the visitor sends could be anything, even a value.
  api.use(requestId({ headerName: '' }), async (c, next) => {
    c.set('lang', languageOf(c));
    await next();
    // `c.header` would make the answer again for each.
    c.res.headers.set('X-Request-Id', c.var.requestId);
  });
  if (origins.length > 0)
    api.use(
      cors({
        origin: [...origins],
        allowMethods: ['GET', 'POST'],
        allowHeaders: ['Content-Type'],
        exposeHeaders: ['Retry-After', 'RateLimit', 'RateLimit-Policy', 'X-Request-Id'],
        maxAge: 600,
      }),
    );
  api.use(
    methodNotAllowed({
      app: api,
      onMethodNotAllowed: (c, methods) =>
        problemResponse({ status: 405, detail: says((words) => words.useMethod(methods)) }, languageOf(c), {
          Allow: methods.join(', '),
        }),
    }),
  );
  api.get('/health', (c) => c.json({ status: 'ok' }, 200, { 'Cache-Control': 'no-store' }));
  api.get('/health/ready', (c) =>
    isReady()
      ? c.json({ status: 'ok' }, 200, { 'Cache-Control': 'no-store' })
      : problemResponse({ status: 503, detail: says((words) => words.noNewChecks) }, c.var.lang),
  );
  const limited = rateLimited({ clients, limits, clientAddress, observe });
  api.post('/check', sameOrigin(origins), limited, check);
  for (const [name, create] of Object.entries(beside)) api.route(`/${name}`, create(limited));
  api.notFound((c) => problemResponse({ status: 404, detail: says((words) => words.nothingHere) }, languageOf(c)));
  api.onError((error, c) => {
    const { lang } = c.var;
    if (error instanceof ProblemError) return problemResponse(error.problem, lang, error.headers);
    observe({ type: 'fault', requestId: c.get('requestId'), error: describeError(error) });
    return problemResponse(ourFault, lang);
  });
  return api;
}
