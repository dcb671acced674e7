import { expect, onTestFinished, test } from 'vitest';
import { sandboxes } from '../scenarios/sandboxes.ts';
import { builtSite } from './builtSite.ts';
import { type ServeProcess, startServeProcess } from './serveProcess.ts';
import { startTraceCollector } from './traceCollector.ts';

const values = sandboxes.get('clover')?.samples['merchant-token'];

async function start(environment: Record<string, string>): Promise<ServeProcess> {
  const site = await builtSite({ checksPerMinutePerClient: 3 });
  onTestFinished(() => site[Symbol.asyncDispose]());
  const server = await startServeProcess({ SITE_DIR: site.dir, ...environment });
  onTestFinished(() => server[Symbol.asyncDispose]());
  return server;
}

function check({ url }: ServeProcess, sandbox: string): Promise<Response> {
  return fetch(new URL('api/check', url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ platform: 'clover', values, sandbox }),
  });
}

test('the log says how each check ended, under the id that the answer carries', async () => {
  const server = await start({});
  const { headers } = await check(server, 'works');
  const line = await server.logged(({ msg }) => msg === 'check-ended');
  expect(line).toEqual({
    level: 30,
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    requestId: headers.get('x-request-id'),
    platform: 'clover',
    method: 'merchant-token',
    sandbox: true,
    outcome: 'ok',
    status: 200,
    durationMs: expect.any(Number),
    msg: 'check-ended',
  });
});

test('Prometheus is told of checks by platform and outcome, of limits, and of the process', async () => {
  const server = await start({ METRICS_PORT: '0' });
  for (const scenario of ['works', 'works', 'revoked-token', 'works']) await check(server, scenario);
  const response = await fetch(server.metrics as string);
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  const metrics = (await response.text()).split('\n');
  expect(metrics).toContain('storekeys_checks_total{platform="clover",outcome="ok",sandbox="true"} 2');
  expect(metrics).toContain('storekeys_checks_total{platform="clover",outcome="credentials-rejected",sandbox="true"} 1');
  expect(metrics).toContain('storekeys_limits_hit_total{limit="client"} 1');
  expect(metrics).toContain('storekeys_checks_running 0');
  expect(metrics).toContain('storekeys_check_duration_seconds_count{platform="clover"} 3');
  expect(metrics.some((line) => line.startsWith('process_resident_memory_bytes '))).toBe(true);
  expect((await fetch(new URL('metrics', server.url))).status).toBe(404);
});

test('traces go to the collector that the standard variables name', async () => {
  const collector = await startTraceCollector();
  onTestFinished(() => collector[Symbol.asyncDispose]());
  const server = await start({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_SERVICE_NAME: 'storekeys-of-a-test' });
  const { headers } = await check(server, 'works');
  server.process.kill('SIGTERM');
  expect(await server.exit).toEqual([0, null]);
  expect(collector.received.map(({ path }) => path)).toEqual(['/v1/traces']);
  const sent = Buffer.concat(collector.received.map(({ body }) => body)).toString('latin1');
  for (const text of ['storekeys-of-a-test', 'check', 'storekeys.outcome', 'clover', String(headers.get('x-request-id'))])
    expect(sent).toContain(text);
});

test('without those variables nothing is traced', async () => {
  const collector = await startTraceCollector();
  onTestFinished(() => collector[Symbol.asyncDispose]());
  const server = await start({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_SDK_DISABLED: 'true' });
  await check(server, 'works');
  server.process.kill('SIGTERM');
  expect(await server.exit).toEqual([0, null]);
  expect(collector.received).toEqual([]);
});
