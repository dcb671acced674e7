import { subscribe } from 'node:diagnostics_channel';
import { writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import { Registry } from 'prom-client';

/** Leaks a value everywhere on purpose, to see that it is found there. */
export function plant(value: string): void {
  console.log(JSON.stringify({ msg: value }));
  console.error(value);
  process.title = value;
  writeFileSync('left-behind', value);
  const metrics = Registry.prototype.metrics;
  Registry.prototype.metrics = async function () {
    return `${await metrics.call(this)}# ${value}\n`;
  };
  const getTracer = NodeTracerProvider.prototype.getTracer;
  NodeTracerProvider.prototype.getTracer = function (...names) {
    const tracer = getTracer.apply(this, names);
    return {
      ...tracer,
      startSpan: (name, options, context) => tracer.startSpan(name, options, context).setAttribute('x', value),
    } as typeof tracer;
  };
  subscribe('http.server.request.start', (message) => {
    (message as { response: ServerResponse }).response.setHeader('X-Leak', value);
  });
  const redis = URL.parse(process.env.REDIS_URL ?? '');
  if (redis) connect(Number(redis.port), '127.0.0.1').end(`AUTH ${redis.password}\r\nSET ${value} 1\r\n`);
}
