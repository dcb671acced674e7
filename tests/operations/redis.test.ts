import { expect, onTestFinished, test } from 'vitest';
import type { Report } from '../../src/check/index.ts';
import { patience } from '../patience.ts';
import { sandboxes } from '../scenarios/sandboxes.ts';
import { builtSite } from './builtSite.ts';
import { startPlayedUpstream } from './playedUpstream.ts';
import { redisProgram, startRedis } from './redisServer.ts';
import { type ServeProcess, startServeProcess } from './serveProcess.ts';

const values = sandboxes.get('clover')?.samples['merchant-token'];
const hashKey = 'fake-hash-key-fake-hash-key-0000';
const without = redisProgram ? '' : ' (skipped: neither redis-server nor valkey-server is installed)';

async function startInstance(siteDir: string, redisUrl: string, more: Record<string, string> = {}): Promise<ServeProcess> {
  const instance = await startServeProcess({ SITE_DIR: siteDir, REDIS_URL: redisUrl, HASH_KEY: hashKey, ...more });
  onTestFinished(() => instance[Symbol.asyncDispose]());
  return instance;
}

/** Status of a check, and how often the client may still ask. */
async function check({ url }: ServeProcess): Promise<{ status: number; remaining: number }> {
  const response = await fetch(new URL('api/check', url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ platform: 'clover', values, sandbox: 'works' }),
  });
  await response.text();
  return { status: response.status, remaining: Number(/r=(\d+)/.exec(response.headers.get('ratelimit') ?? '')?.[1]) };
}

const isShared = ({ msg }: { msg: string }) => msg.startsWith('redis is there');
const isAway = ({ msg }: { msg: string }) => msg.startsWith('redis is away');

test.skipIf(!redisProgram)(`two instances share their limits${without}`, async () => {
  const site = await builtSite({ checksPerMinutePerClient: 5 });
  onTestFinished(() => site[Symbol.asyncDispose]());
  const redis = await startRedis();
  onTestFinished(() => redis[Symbol.asyncDispose]());
  const [one, other] = await Promise.all([startInstance(site.dir, redis.url), startInstance(site.dir, redis.url)]);
  await Promise.all([one.logged(isShared), other.logged(isShared)]);

  const answers = [];
  for (const instance of [one, other, one, other, one, other, one]) answers.push(await check(instance));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429, 429]);
  expect(answers.map(({ remaining }) => remaining)).toEqual([4, 3, 2, 1, 0, 0, 0]);
});

test.skipIf(!redisProgram)(`checks go on while Redis is away, frozen, and back${without}`, async () => {
  const site = await builtSite({ checksPerMinutePerClient: 1000 });
  onTestFinished(() => site[Symbol.asyncDispose]());
  const redis = await startRedis();
  onTestFinished(() => redis[Symbol.asyncDispose]());
  const instance = await startInstance(site.dir, redis.url);
  const timesShared = () => instance.output.out.split('redis is there').length - 1;
  await instance.logged(isShared);
  expect(await check(instance)).toEqual({ status: 200, remaining: 999 });

  await redis.kill();
  expect((await check(instance)).status).toBe(200);
  expect(await instance.logged(isAway)).toMatchObject({ level: 40 });
  expect(await check(instance)).toMatchObject({ status: 200 });

  await redis.start();
  await expect.poll(timesShared, patience).toBe(2);
  // The new server has counted nothing yet; this instance has.
  expect(await check(instance)).toEqual({ status: 200, remaining: 999 });

  redis.freeze();
  expect(await Promise.all(Array.from({ length: 4 }, () => check(instance)))).toMatchObject(Array(4).fill({ status: 200 }));
  redis.thaw();
  await expect.poll(timesShared, patience).toBe(3);
  expect(await check(instance)).toMatchObject({ status: 200 });

  expect(instance.output.err).toBe('');
  expect(instance.output.out).not.toContain('fake-redis-password');
  expect(instance.output.out).not.toContain(hashKey);
  instance.process.kill('SIGTERM');
  expect(await instance.exit).toEqual([0, null]);
});

test.skipIf(!redisProgram)(`a server starts without Redis, and uses it when it comes${without}`, async () => {
  const site = await builtSite();
  onTestFinished(() => site[Symbol.asyncDispose]());
  const redis = await startRedis();
  onTestFinished(() => redis[Symbol.asyncDispose]());
  await redis.kill();
  const instance = await startInstance(site.dir, redis.url);
  await instance.logged(isAway);
  expect(await check(instance)).toEqual({ status: 200, remaining: 19 });
  await redis.start();
  await instance.logged(isShared);
  expect(await check(instance)).toEqual({ status: 200, remaining: 19 });
});

test.skipIf(!redisProgram)(`what one instance saw rejected, the other does not send${without}`, async () => {
  const upstream = await startPlayedUpstream('api.clover.com', (response) => response.writeHead(401).end('{}'));
  onTestFinished(() => upstream[Symbol.asyncDispose]());
  const site = await builtSite();
  onTestFinished(() => site[Symbol.asyncDispose]());
  const redis = await startRedis();
  onTestFinished(() => redis[Symbol.asyncDispose]());
  const instances = await Promise.all(['one', 'other'].map(() => startInstance(site.dir, redis.url, upstream.environment)));
  const [one, other] = instances as [ServeProcess, ServeProcess];
  await Promise.all(instances.map((instance) => instance.logged(isShared)));

  const wrong = { platform: 'clover', values: { ...values, region: 'na' }, entities: [] };
  expect(await report(one, wrong)).toMatchObject({ outcome: 'credentials-rejected' });
  const asked = upstream.server.received.length;
  const again = await report(other, wrong);
  expect(again).toMatchObject({ outcome: 'credentials-rejected' });
  expect(again.checks[1]?.retryAfterS).toBeGreaterThan(0);
  expect(upstream.server.received).toHaveLength(asked);
});

async function report({ url }: ServeProcess, body: object): Promise<Report> {
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(new URL('api/check', url), { method: 'POST', headers, body: JSON.stringify(body) });
  return response.json();
}
