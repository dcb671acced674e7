/** The production server with its own limits, behind one proxy, whose way out leads to platforms played on the loopback interface. */
import { readFileSync } from 'node:fs';
import { guardedAgent } from '../../plugins/check-proxy/outbound/guardedAgent.ts';
import { startServer } from '../../plugins/check-proxy/server/server.ts';
import { watchLoop } from './loopWatch.ts';

const { SITE_DIR: siteDir = '', UPSTREAM_PORT, UPSTREAM_CA = '' } = process.env;
const server = await startServer({
  siteDir,
  host: '127.0.0.1',
  port: 0,
  trustedProxies: 1,
  shutdownMs: 1000,
  agent: guardedAgent({
    ca: readFileSync(UPSTREAM_CA, 'utf8'),
    port: Number(UPSTREAM_PORT),
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    isAllowedAddress: () => true,
  }),
});
const figures = watchLoop();
process.send?.({ url: server.url });
process.on('message', () => process.send?.(figures()));
process.once('SIGTERM', async () => {
  await server.close();
  process.disconnect?.();
});
