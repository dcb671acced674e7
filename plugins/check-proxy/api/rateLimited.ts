import type { Context, MiddlewareHandler } from 'hono';
import type { RequestIdVariables } from 'hono/request-id';
import type { Admission, ClientLimits } from '../limits/clientLimits.ts';
import type { Usage } from '../limits/limiter.ts';
import type { Limits } from '../limits/limits.ts';
import type { Observe } from '../observe/events.ts';
import type { LanguageVariables } from './languageOf.ts';
import { ProblemError } from './problem.ts';
import { type ApiWords, en } from './words/en.ts';
import { says } from './words/index.ts';

export interface RateLimitedOptions {
  clients: ClientLimits;
  limits: Limits;
  /** Who asks: an IP address. */
  clientAddress: (c: Context) => string;
  observe: Observe;
}

/** What {@link rateLimited} gives to the handlers behind it. */
export interface RateLimitedVariables {
  client: {
    /** The network that it shares a few tries with, as a hash. */
    network: string;
    /** Counts a check that sends something. */
    sends: () => Promise<void>;
    /** Counts values that were rejected. */
    rejected: () => Promise<void>;
    /** The client is inside until this has ended, and not only until it is answered. */
    staysUntil: (end: Promise<unknown>) => void;
  };
}

/**
 * Lets a client ask so often, and says how often it still may in the `RateLimit` headers
 * (draft-ietf-httpapi-ratelimit-headers).
 */
export function rateLimited({ clients, limits, clientAddress, observe }: RateLimitedOptions): MiddlewareHandler<{
  Variables: RequestIdVariables & LanguageVariables & RateLimitedVariables;
}> {
  return async (c, next) => {
    const admission = await clients.enter(clientAddress(c));
    const headers = rateLimitHeaders(admission.client, limits);
    if (!admission.admitted) {
      observe({ type: 'limit-hit', requestId: c.var.requestId, limit: admission.limit });
      throw tooMany(admission, headers);
    }
    const { leave, sends, rejected, network } = admission;
    let end: Promise<unknown> = Promise.resolve();
    const staysUntil = (later: Promise<unknown>) => {
      end = later;
    };
    c.set('client', { network, sends, rejected, staysUntil });
    try {
      await next();
    } finally {
      end.then(leave, leave);
    }
    // `c.header` would make the answer again for each.
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
  };
}

function rateLimitHeaders(usage: Usage | undefined, { checksPerMinutePerClient }: Limits): Record<string, string> {
  if (!usage) return {};
  return {
    'RateLimit-Policy': `"client";q=${checksPerMinutePerClient};w=60`,
    RateLimit: `"client";r=${usage.remaining};t=${usage.resetS}`,
  };
}

function tooMany({ limit, retryAfterS }: Extract<Admission, { admitted: false }>, headers: Record<string, string>): ProblemError {
  const detail = says(({ limits }) => limits[isNamed(limit) ? limit : 'client']);
  return new ProblemError({ status: 429, detail }, { ...headers, 'Retry-After': String(retryAfterS) });
}

function isNamed(limit: string): limit is keyof ApiWords['limits'] {
  return Object.hasOwn(en.limits, limit);
}
