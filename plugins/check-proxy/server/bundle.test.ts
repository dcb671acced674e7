import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtSite } from '../../../tests/operations/builtSite.ts';
import { startServeProcess } from '../../../tests/operations/serveProcess.ts';
import { sandboxes } from '../../../tests/scenarios/sandboxes.ts';

const run = promisify(execFile);
const root = path.join(import.meta.dirname, '../../..');

let app: string;
let flags: string[];

const bundle = (folder: string, sandbox: 'on' | 'off') =>
  run(process.execPath, [path.join(import.meta.dirname, 'bundle.ts'), folder], { cwd: root, env: { SANDBOX: sandbox } });

/** A folder as in the container, and Node's flags as in the container. */
beforeAll(async () => {
  app = await mkdtemp(path.join(tmpdir(), 'storekeys-app-'));
  await using site = await builtSite();
  await cp(site.dir, path.join(app, 'build'), { recursive: true });
  await bundle(path.join(app, 'bundle'), 'on');

  const dockerfile = await readFile(path.join(root, 'Dockerfile'), 'utf8');
  const command: string[] = JSON.parse(/^CMD (.+)$/m.exec(dockerfile)?.[1] ?? '');
  expect(command.at(-1)).toBe('bundle/serve.mjs');
  flags = command.slice(0, -1).map((flag) => flag.replace('/app', app));
});
afterAll(() => rm(app, { recursive: true }));

const start = (environment: Record<string, string> = {}) =>
  startServeProcess(
    { SITE_DIR: path.join(app, 'build'), ...environment },
    { nodeOptions: flags, entry: path.join(app, 'bundle/serve.mjs') },
  );

const check = (url: string) =>
  fetch(new URL('api/check', url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ platform: 'clover', values: sandboxes.get('clover')?.samples['merchant-token'], sandbox: 'works' }),
  });

it('serves, counts and ends without any package, and without leave to write', async () => {
  await using server = await start({ METRICS_PORT: '0' });
  expect((await fetch(server.url)).status).toBe(200);
  expect(await (await check(server.url)).json()).toMatchObject({ outcome: 'ok' });
  const metrics = await (await fetch(server.metrics ?? '')).text();
  expect(metrics).toContain('storekeys_checks_total{platform="clover",outcome="ok",sandbox="true"} 1');

  const { port } = new URL(server.url);
  const askHealth = () =>
    run(process.execPath, [path.join(app, 'bundle/health.mjs')], {
      env: { HOST: '0.0.0.0', PORT: port, SITE_DIR: path.join(app, 'build') },
    });
  await askHealth();
  server.process.kill('SIGTERM');
  expect(await server.exit).toEqual([0, null]);
  expect(server.output.err).toBe('');
  await expect(askHealth()).rejects.toMatchObject({ code: 1 });
});

it('hands on the licences of the packages that are in it', async () => {
  const licences = await readFile(path.join(app, 'bundle/LICENCES.txt'), 'utf8');
  expect(licences).toMatch(/^hono \d.* \(MIT\)$/m);
  expect(licences).toContain('Permission is hereby granted');
  expect(licences).not.toMatch(/^(?:react|vitest) \d/m);
});

it('sends traces when the standard variables ask for them', async () => {
  const collector = createServer((_, response) => response.end()).listen(0, '127.0.0.1');
  await once(collector, 'listening');
  const received = once(collector, 'request') as Promise<[IncomingMessage]>;
  const { port } = collector.address() as AddressInfo;
  await using server = await start({ OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` });
  expect((await check(server.url)).status).toBe(200);
  server.process.kill('SIGTERM');
  expect((await received)[0].url).toBe('/v1/traces');
  expect(await server.exit).toEqual([0, null]);
  collector.close();
});

it('holds no played platform where the sandbox is off, and says so where it is wanted all the same', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'storekeys-bundle-'));
  await bundle(folder, 'off');
  const entry = path.join(folder, 'serve.mjs');
  const text = await readFile(entry, 'utf8');
  const played = ['GraphQLError', 'no scenario "'];
  expect(played.filter((words) => text.includes(words))).toEqual([]);

  const serve = (sandbox: string) =>
    run(process.execPath, [entry], { env: { PORT: '0', SITE_DIR: path.join(app, 'build'), SANDBOX: sandbox } });
  await expect(serve('on')).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('without the played platforms') });
  await rm(folder, { recursive: true });
});

it('may neither write a file, nor read another, nor start a program', async () => {
  const probe = path.join(app, 'bundle/probe.mjs');
  await writeFile(
    probe,
    `import { spawnSync } from 'node:child_process';
    import { readFileSync, writeFileSync } from 'node:fs';
    for (const act of [() => writeFileSync(${JSON.stringify(path.join(app, 'file'))}, ''), () => readFileSync('/etc/passwd'), () => spawnSync('/bin/true')])
      try { act(); console.log('done'); } catch ({ code }) { console.log(code); }`,
  );
  const { stdout } = await run(process.execPath, [...flags, probe]);
  expect(stdout.trim().split('\n')).toEqual(Array(3).fill('ERR_ACCESS_DENIED'));
  expect(await readdir(app)).toEqual(['build', 'bundle']);
});
