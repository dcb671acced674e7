import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import type { Report } from '../../src/check/index.ts';
import { builtSite } from './builtSite.ts';
import { startPlayedUpstream } from './playedUpstream.ts';
import { type ServeProcess, startServeProcess } from './serveProcess.ts';

const values = { merchantId: 'ABCDE12345FGH', apiToken: '00000000-0000-0000-0000-000000000000', region: 'na' };

/** A server as in production, and a platform that answers when it is told to. */
async function start(environment: Record<string, string> = {}) {
  const held: (() => void)[] = [];
  const firstRequest = Promise.withResolvers<void>();
  const upstream = await startPlayedUpstream('api.clover.com', (response) => {
    held.push(() => response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"id":"ABCDE12345FGH","elements":[]}'));
    firstRequest.resolve();
    if (open) release();
  });
  onTestFinished(() => upstream[Symbol.asyncDispose]());
  let open = false;
  const release = () => {
    open = true;
    for (const answer of held.splice(0)) answer();
  };
  const site = await builtSite();
  onTestFinished(() => site[Symbol.asyncDispose]());
  const server = await startServeProcess({ SITE_DIR: site.dir, ...upstream.environment, ...environment });
  onTestFinished(() => server[Symbol.asyncDispose]());
  return { server, upstream: upstream.server, asked: firstRequest.promise, release };
}

function check({ url }: ServeProcess, signal?: AbortSignal): Promise<Response> {
  return fetch(new URL('api/check', url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ platform: 'clover', values }),
    ...(signal ? { signal } : {}),
  });
}

test('SIGTERM lets running checks end, takes no new ones, and ends the process', async () => {
  const { server, asked, release } = await start();
  const running = [check(server), check(server), check(server)];
  await asked;
  server.process.kill('SIGTERM');
  await expect
    .poll(() =>
      fetch(server.url).then(
        () => 'taken',
        () => 'refused',
      ),
    )
    .toBe('refused');
  release();
  const reports = await Promise.all(running.map(async (answer): Promise<Report> => (await answer).json()));
  expect(reports.map(({ outcome }) => outcome)).toEqual(['ok', 'ok', 'ok']);
  expect(await server.exit).toEqual([0, null]);
});

test('a server that drains says that it is not ready, and still answers', async () => {
  const { server, release } = await start({ DRAIN_S: '2' });
  release();
  const ready = () => fetch(new URL('api/health/ready', server.url)).then(({ status }) => status);
  expect(await ready()).toBe(200);
  server.process.kill('SIGTERM');
  await expect.poll(ready).toBe(503);
  expect((await fetch(new URL('api/health', server.url))).status).toBe(200);
  expect((await check(server)).status).toBe(200);
  expect(await server.exit).toEqual([0, null]);
});

test('checks that do not end in time are broken off, and the process ends all the same', async () => {
  const { server, upstream, asked } = await start({ SHUTDOWN_S: '1' });
  const running = check(server).then(
    () => 'answered',
    () => 'broken off',
  );
  await asked;
  server.process.kill('SIGTERM');
  expect(await running).toBe('broken off');
  expect(await server.exit).toEqual([0, null]);
  await upstream.allClosed();
});

test('when a visitor goes away, what was asked for them is cancelled', async () => {
  const { server, upstream, asked } = await start();
  const visitor = new AbortController();
  const running = check(server, visitor.signal).catch(() => 'gone');
  await asked;
  visitor.abort();
  expect(await running).toBe('gone');
  await upstream.allClosed();
  expect(await server.logged(({ msg }) => msg === 'check-ended')).toMatchObject({ status: 499 });
});

test('a visitor who sends slowly does not hold others up', async () => {
  const { server, release } = await start();
  release();
  const slow = httpRequest(new URL('api/check', server.url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Content-Length': '1000' },
  });
  onTestFinished(() => {
    slow.destroy();
  });
  slow.on('error', () => {});
  slow.write('{"platform":');
  await once(slow, 'socket');
  expect((await check(server)).status).toBe(200);
});
