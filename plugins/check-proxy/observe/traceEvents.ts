import { context, type Span, SpanKind, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api';
import type { ApiEvent, Observe } from './events.ts';

/**
 * Makes a span of each check, and one within it of each request to a platform. They hold what the events hold, and never an
 * address: a shop's host names somebody, and some platforms want their key in it.
 */
export function traceEvents(tracer: Tracer): Observe {
  const checks = new Map<string, Span>();
  return (event) => {
    if (event.type === 'check-started') checks.set(event.requestId, startCheck(tracer, event));
    else if (event.type === 'platform-asked') traceRequest(tracer, checks.get(event.requestId), event);
    else if (event.type === 'check-ended') {
      const span = checks.get(event.requestId);
      checks.delete(event.requestId);
      if (span) endCheck(span, event);
    }
  };
}

function startCheck(
  tracer: Tracer,
  { platform, method, sandbox, requestId }: Extract<ApiEvent, { type: 'check-started' }>,
): Span {
  return tracer.startSpan('check', {
    root: true,
    kind: SpanKind.SERVER,
    attributes: {
      'storekeys.platform': platform,
      'storekeys.sandbox': sandbox,
      'storekeys.request_id': requestId,
      ...(method ? { 'storekeys.method': method } : {}),
    },
  });
}

function endCheck(span: Span, { outcome, status, error }: Extract<ApiEvent, { type: 'check-ended' }>): void {
  if (outcome) span.setAttribute('storekeys.outcome', outcome);
  span.setAttribute('http.response.status_code', status);
  if (error) span.setAttribute('error.type', error.name).setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}

function traceRequest(tracer: Tracer, check: Span | undefined, event: Extract<ApiEvent, { type: 'platform-asked' }>): void {
  const { platform, status, code, durationMs } = event;
  const ended = Date.now();
  const span = tracer.startSpan(
    'ask platform',
    {
      kind: SpanKind.CLIENT,
      startTime: ended - durationMs,
      attributes: {
        'storekeys.platform': platform,
        ...(status === undefined ? {} : { 'http.response.status_code': status }),
        ...(code === undefined ? {} : { 'error.type': code }),
      },
    },
    check ? trace.setSpan(context.active(), check) : undefined,
  );
  if (code) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end(ended);
}
