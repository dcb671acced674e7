import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export interface TraceCollector extends AsyncDisposable {
  /** For `OTEL_EXPORTER_OTLP_ENDPOINT`. */
  url: string;
  /** The bodies that came, in OTLP's binary form, in which texts stand as they are. */
  received: { path: string; body: Buffer }[];
}

/** Takes what OpenTelemetry's exporters send. */
export async function startTraceCollector(): Promise<TraceCollector> {
  const received: TraceCollector['received'] = [];
  const server = createServer(async (request, response) => {
    received.push({ path: request.url ?? '', body: await buffer(request) });
    response.writeHead(200, { 'Content-Type': 'application/x-protobuf' }).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    [Symbol.asyncDispose]: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
