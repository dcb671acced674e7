import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { createAuthority } from '../loopback/certificates.ts';
import { playOverTls } from '../loopback/overTls.ts';
import { startTlsServer } from '../loopback/tlsServer.ts';
import { sandboxes } from '../scenarios/sandboxes.ts';
import { builtSite } from './builtSite.ts';

/** Of ten clients, each with as many at once as it may have. Their answers of one moment would fill the heap twice. */
const checks = 40;
/** What the server's heap must get by with, in MiB. Production has three times as much, so that it stands many more clients. */
const heapMiB = 160;

const plays = playOverTls('miva', 'works');

/** As many values as are accepted, each in an object of a kind of its own, which takes most memory. */
const greedy = gzipSync(`{"success":1,"data":{"data":[${Array.from({ length: 9_900 }, (_, n) => `{"x${n}":1}`).join()}]}}`);

/** A shop that answers well until the values are proved, then with as much as is accepted, and at last not at all. */
function greedyShop(response: ServerResponse, request: IncomingMessage, body: string): void {
  if (body.includes('PageList')) return;
  if (/(Category|Customer|Order|Coupon)List/.test(body)) {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }).end(greedy);
    return;
  }
  plays(response, request, body);
}

test('a shop whose answers take all the memory that they may does not end the server', async () => {
  const many = 1_000_000;
  const site = await builtSite({
    ...{ checksAtOncePerClient: many, checksPerMinutePerClient: many, checksPerMinutePerNetwork: many },
    checksPerMinutePerShop: many,
  });
  onTestFinished(() => site[Symbol.asyncDispose]());
  const authority = await createAuthority();
  const shop = await startTlsServer(await authority.issue('www.example.com'), greedyShop);
  onTestFinished(() => shop[Symbol.asyncDispose]());
  const dir = await mkdtemp(path.join(tmpdir(), 'storekeys-heap-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  const ca = path.join(dir, 'ca.pem');
  await writeFile(ca, authority.ca);
  const server = fork(path.join(import.meta.dirname, '../load/server.ts'), {
    env: { PATH: process.env.PATH, SITE_DIR: site.dir, UPSTREAM_PORT: String(shop.port), UPSTREAM_CA: ca },
    execArgv: ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', `--max-old-space-size=${heapMiB}`],
  });
  onTestFinished(() => {
    server.kill('SIGKILL');
  });
  const [{ url }] = (await once(server, 'message')) as [{ url: string }];
  const body = JSON.stringify({ platform: 'miva', values: sandboxes.get('miva')?.samples['api-token'] });
  const reports = await Promise.all(
    Array.from({ length: checks }, async () => {
      const response = await fetch(new URL('api/check', url), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body,
      });
      return (await response.json()) as { checks: { id: string; outcome: string }[] };
    }),
  );
  for (const report of reports) expect(report.checks.find(({ id }) => id === 'pages')?.outcome).toBe('unreachable');
});
