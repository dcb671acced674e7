import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node';
import { pino } from 'pino';
import { createMetrics } from '../../plugins/check-proxy/observe/countEvents.ts';
import type { Observe } from '../../plugins/check-proxy/observe/events.ts';
import { logEvents } from '../../plugins/check-proxy/observe/logEvents.ts';
import { traceEvents } from '../../plugins/check-proxy/observe/traceEvents.ts';

/** Everything that is told of events, to be looked through. */
export function observeAll(): { observe: Observe; texts(): Promise<Record<string, string>> } {
  const events: unknown[] = [];
  const lines: string[] = [];
  const logger = pino({ level: 'trace' }, { write: (line) => lines.push(line) });
  const metrics = createMetrics();
  const spans = new InMemorySpanExporter();
  const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] });
  const observers: Observe[] = [
    (event) => events.push(event),
    logEvents(logger),
    metrics.observe,
    traceEvents(provider.getTracer('test')),
  ];
  return {
    observe: (event) => {
      for (const observe of observers) observe(event);
    },
    texts: async () => ({
      'the events': JSON.stringify(events),
      'the log': lines.join(''),
      'the metrics': await metrics.registry.metrics(),
      'the traces': JSON.stringify(
        spans.getFinishedSpans().map(({ name, attributes, status, events }) => [name, attributes, status, events]),
      ),
    }),
  };
}
