import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Registry } from 'prom-client';
import { httpAddress } from '../httpAddress.ts';

export interface MetricsServer {
  /** @example 'http://localhost:9464/metrics' */
  url: string;
  close(): Promise<void>;
}

/** Answers `GET /metrics` for Prometheus on a port of its own, so that the site's visitors cannot read them. */
export async function serveMetrics(registry: Registry, host: string, port: number): Promise<MetricsServer> {
  const server = createServer(async (request, response) => {
    if (request.url !== '/metrics') return response.writeHead(404).end();
    const text = await registry.metrics();
    response.writeHead(200, { 'Content-Type': registry.contentType }).end(text);
  });
  server.listen(port, host);
  await once(server, 'listening');
  return {
    url: `${httpAddress(host, (server.address() as AddressInfo).port)}/metrics`,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
