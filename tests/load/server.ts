/** The production server, whose way out leads to a platform that is played on the loopback interface. */
import { readFileSync } from 'node:fs';
import { createMetrics } from '../../plugins/check-proxy/observe/countEvents.ts';
import { serveMetrics } from '../../plugins/check-proxy/observe/metricsServer.ts';
import { guardedAgent } from '../../plugins/check-proxy/outbound/guardedAgent.ts';
import { startServer } from '../../plugins/check-proxy/server/server.ts';
import { collectGarbage, processUsage } from '../processUsage.ts';

const { SITE_DIR: siteDir = '', UPSTREAM_PORT, UPSTREAM_CA = '' } = process.env;
const { registry, observe } = createMetrics();
const server = await startServer({
  siteDir,
  host: '127.0.0.1',
  port: 0,
  observe,
  agent: guardedAgent({
    ca: readFileSync(UPSTREAM_CA, 'utf8'),
    port: Number(UPSTREAM_PORT),
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    isAllowedAddress: () => true,
  }),
});
const metrics = await serveMetrics(registry, '127.0.0.1', 0);
process.send?.({ url: server.url, metrics: metrics.url });
process.on('message', async (wanted: 'collect' | 'usage') => {
  if (wanted === 'collect') await collectGarbage();
  process.send?.(processUsage());
});
process.once('SIGTERM', async () => {
  await server.close();
  await metrics.close();
  // The channel to the parent would keep this process alive.
  process.disconnect?.();
});
