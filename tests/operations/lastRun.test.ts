import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { builtSite } from './builtSite.ts';
import { type ServeProcess, startServeProcess } from './serveProcess.ts';

/** Starts the server again and again, each time as whatever restarts it would. */
async function restarting(): Promise<{ start(nodeOptions?: string[]): Promise<ServeProcess>; marks(): Promise<string[]> }> {
  const site = await builtSite();
  onTestFinished(() => site[Symbol.asyncDispose]());
  const dir = await mkdtemp(path.join(tmpdir(), 'storekeys-run-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  return {
    start: async (nodeOptions = []) => {
      const environment = { SITE_DIR: site.dir, RUN_FILE: path.join(dir, 'running'), METRICS_PORT: '0' };
      const server = await startServeProcess(environment, { nodeOptions });
      onTestFinished(() => server[Symbol.asyncDispose]());
      return server;
    },
    marks: () => readdir(dir),
  };
}

const brokenOff = ({ msg }: { msg: string }) => msg.startsWith('the last run did not end');

async function metricOf({ metrics }: ServeProcess): Promise<string | undefined> {
  const text = await (await fetch(metrics as string)).text();
  return /^storekeys_last_run_broken_off (.+)$/m.exec(text)?.[1];
}

test('a run that ended as it should is followed by nothing', async () => {
  const { start, marks } = await restarting();
  const first = await start();
  expect(await marks()).toEqual(['running']);
  first.process.kill('SIGTERM');
  expect(await first.exit).toEqual([0, null]);
  expect(await marks()).toEqual([]);

  const second = await start();
  expect(second.output.out).not.toContain('the last run');
  expect(await metricOf(second)).toBe('0');
});

test('after a run that was killed, the next one says so, and the one after that no more', async () => {
  const { start } = await restarting();
  const killed = await start();
  killed.process.kill('SIGKILL');
  await killed.exit;

  const next = await start();
  expect(await next.logged(brokenOff)).toMatchObject({ level: 50, began: expect.stringMatching(/^\d{4}-\d\d-\d\dT.+Z$/) });
  expect(await metricOf(next)).toBe('1');
  next.process.kill('SIGTERM');
  await next.exit;

  expect(await metricOf(await start())).toBe('0');
});

test('a crash ends the process with a failure, its last words, and the mark', async () => {
  const { start } = await restarting();
  const crash = 'data:text/javascript,process.once("SIGUSR2",()=>{throw new Error("fake-secret")})';
  const crashing = await start([`--import=${crash}`]);
  crashing.process.kill('SIGUSR2');
  expect(await crashing.exit).toEqual([1, null]);
  expect(crashing.output.out).toContain('"msg":"crashed"');
  expect(crashing.output.out + crashing.output.err).not.toContain('fake-secret');
  await (await start()).logged(brokenOff);
});

test('a file that cannot be written is said at the start', async () => {
  const site = await builtSite();
  onTestFinished(() => site[Symbol.asyncDispose]());
  await expect(startServeProcess({ SITE_DIR: site.dir, RUN_FILE: '/nowhere/running' })).rejects.toThrow(
    'RUN_FILE cannot be used: ENOENT',
  );
});
