import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compileOnce, startServeProcess } from '../../../tests/operations/serveProcess.ts';
import { limitsSchema } from '../limits/limits.ts';
import { writeSiteFacts } from '../siteFacts.ts';

let siteDir: string;

beforeAll(async () => {
  siteDir = await mkdtemp(path.join(tmpdir(), 'storekeys-serve-'));
  const limits = limitsSchema.parse({});
  await writeSiteFacts(siteDir, { url: 'https://storekeys.example', baseUrl: '/guides/', sandbox: false, limits });
});
afterAll(() => rm(siteDir, { recursive: true }));

function serve(environment: Record<string, string>) {
  const script = path.join(import.meta.dirname, 'serve.ts');
  return spawn(process.execPath, ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', script], {
    env: { ...process.env, ...compileOnce, SITE_DIR: siteDir, PORT: '0', ...environment },
  });
}

test('says where it is, answers, and ends when told to', async () => {
  const server = serve({ HOST: '127.0.0.1' });
  const [line] = await once(server.stdout, 'data');
  const { url } = JSON.parse(String(line));
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/guides\/$/);
  expect((await fetch(new URL('api/health', url))).status).toBe(200);
  server.kill('SIGTERM');
  expect(await once(server, 'exit')).toEqual([0, null]);
});

test('serves no page of a later build without its scripts, and tells the operator once', async () => {
  const write = (name: string, content: string) => writeFile(path.join(siteDir, name), content);
  await write('index.html', '<script src="old.js"></script>');
  await write('old.js', 'old');
  await write('same.txt', 'same');
  await using server = await startServeProcess({ SITE_DIR: siteDir });
  const status = async (name: string) => (await fetch(new URL(name, server.url))).status;
  expect(await Promise.all(['', 'old.js', 'same.txt'].map(status))).toEqual([200, 200, 200]);

  await write('index.html', '<script src="new.js"></script>');
  await write('new.js', 'new');
  await rm(path.join(siteDir, 'old.js'));
  await write('same.txt', 'same');
  expect(await Promise.all(['', 'old.js', 'same.txt'].map(status))).toEqual([503, 503, 200]);
  await server.logged(({ msg }) => msg.includes('built again'));
  expect(server.output.out.match(/built again/g)).toHaveLength(1);
});

test('says where to report a weakness, if the operator says so, at the top of the host', async () => {
  const asked = Date.now();
  await using server = await startServeProcess({
    SITE_DIR: siteDir,
    SECURITY_CONTACT: 'mailto:security@tool.example, https://tool.example/report',
    SECURITY_LANGUAGES: 'en',
  });
  const answer = await fetch(new URL('/.well-known/security.txt', server.url));
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
  const said = await answer.text();
  expect(said).toContain('Contact: mailto:security@tool.example\nContact: https://tool.example/report\n');
  expect(said).toContain('Canonical: https://storekeys.example/.well-known/security.txt\n');
  const days = (Date.parse(/^Expires: (.+)$/m.exec(said)?.[1] ?? '') - asked) / 86_400_000;
  expect(days).toBeGreaterThan(300);
  expect(days).toBeLessThan(365);
  const head = await fetch(answer.url, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
  expect((await fetch(answer.url, { method: 'POST' })).status).toBe(405);
});

test('has no such file where the operator names no contact', async () => {
  await using server = await startServeProcess({ SITE_DIR: siteDir });
  expect((await fetch(new URL('/.well-known/security.txt', server.url))).status).toBe(404);
});

/** What the operator reads on the terminal. */
function wrong(...problems: string[]): string {
  return ['These environment variables are wrong:', ...problems].join('\n  ');
}

test.each([
  [{ PORT: 'abc', SANDBOX: 'yes' }, wrong('PORT must be a whole number', 'SANDBOX must be "on" or "off"')],
  [{ SITE_DIR: '/nowhere' }, 'There is no built site in /nowhere: run "npm run build" first.'],
])('%j: %s', async (environment, message) => {
  const server = serve(environment as Record<string, string>);
  const [said, [code]] = await Promise.all([text(server.stderr), once(server, 'exit')]);
  expect(said.trim()).toBe(message);
  expect(code).toBe(1);
});
