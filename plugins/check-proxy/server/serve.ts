/** `npm run serve`: the built site with its checker. `environment.ts` says what it reads. */

import { platforms } from '../../../src/platforms/index.ts';
import { readConnectSettings } from '../connect/apps.ts';
import { type Environment, readEnvironment, securityContactOf } from '../environment.ts';
import { shareLimits } from '../limits/redisLimiter.ts';
import { createMetrics } from '../observe/countEvents.ts';
import { createLogger } from '../observe/createLogger.ts';
import type { Observe } from '../observe/events.ts';
import { logLastWords } from '../observe/lastWords.ts';
import { logEvents } from '../observe/logEvents.ts';
import { markRun } from '../observe/markRun.ts';
import { serveMetrics } from '../observe/metricsServer.ts';
import { startTracing } from '../observe/startTracing.ts';
import { traceEvents } from '../observe/traceEvents.ts';
import { guardedAgent } from '../outbound/guardedAgent.ts';
import { startServer } from './server.ts';

try {
  await serve(readEnvironment(process.env));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function serve(environment: Environment): Promise<void> {
  const { HOST: host, PORT: port, SITE_DIR: siteDir, SANDBOX, HTTPS_PROXY: httpsProxy, NO_PROXY: noProxy } = environment;
  const logger = createLogger(environment.LOG_LEVEL);
  logLastWords(logger);
  const observers: Observe[] = [logEvents(logger)];

  const metrics = environment.METRICS_PORT === undefined ? undefined : createMetrics();
  if (metrics) observers.push(metrics.observe);
  const tracing = await startTracing(process.env);
  if (tracing) observers.push(traceEvents(tracing.tracer));

  const run = environment.RUN_FILE === undefined ? undefined : await markRun(environment.RUN_FILE);
  if (run?.brokenOff !== undefined) {
    logger.error(
      { began: run.brokenOff },
      'the last run did not end as it should: it crashed, was killed, or its machine stopped',
    );
    metrics?.lastRunBrokeOff();
  }

  const shared = environment.REDIS_URL
    ? shareLimits({
        url: environment.REDIS_URL,
        onChange: (connected, code) => {
          if (connected) logger.info('redis is there: limits are shared');
          else logger.warn({ code }, 'redis is away: each instance keeps its own limits');
        },
      })
    : undefined;

  const server = await startServer({
    host,
    port,
    siteDir,
    ...(SANDBOX ? { sandbox: SANDBOX === 'on' } : {}),
    trustedProxies: environment.TRUSTED_PROXIES,
    onUntrustedProxy: () =>
      logger.warn('X-Forwarded-For arrives, but TRUSTED_PROXIES is 0: everybody behind that proxy counts as one client'),
    onRebuilt: () =>
      logger.warn('the site was built again under this server: what changed is answered with 503 until it is started again'),
    origins: environment.API_ORIGINS,
    security: securityContactOf(environment),
    connect: readConnectSettings(process.env, platforms),
    agent: guardedAgent(httpsProxy ? { egress: { httpsProxy, noProxy } } : {}),
    ...(shared ? { createLimiter: shared.createLimiter, hashKey: environment.HASH_KEY } : {}),
    drainMs: environment.DRAIN_S * 1000,
    shutdownMs: environment.SHUTDOWN_S * 1000,
    observe: (event) => {
      for (const observe of observers) observe(event);
    },
  });
  const metricsServer = metrics && (await serveMetrics(metrics.registry, host, environment.METRICS_PORT as number));

  const close = async () => {
    await server.close();
    await metricsServer?.close();
    shared?.close();
    await tracing?.close();
    await run?.end();
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, close);
  logger.info({ url: server.url, ...(metricsServer ? { metrics: metricsServer.url } : {}) }, `Storekeys is at ${server.url}`);
}
