import { expect, onTestFinished, test } from 'vitest';
import { startServer } from '../../plugins/check-proxy/server/server.ts';
import { sandboxes } from '../scenarios/sandboxes.ts';
import { builtSite } from './builtSite.ts';
import { startServeProcess } from './serveProcess.ts';

const values = sandboxes.get('clover')?.samples['merchant-token'];

/** Statuses of one check for each `X-Forwarded-For`, on a server where every client has one check. */
async function statuses(trustedProxies: number, forwarded: string[]): Promise<number[]> {
  const site = await builtSite({ checksPerMinutePerClient: 1 });
  onTestFinished(() => site[Symbol.asyncDispose]());
  const server = await startServer({ siteDir: site.dir, port: 0, trustedProxies });
  onTestFinished(() => server.close());
  const all: number[] = [];
  for (const addresses of forwarded) {
    const response = await fetch(new URL('api/check', server.url), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': addresses },
      body: JSON.stringify({ platform: 'clover', values, sandbox: 'works' }),
    });
    await response.text();
    all.push(response.status);
  }
  return all;
}

test('without a proxy in front, nobody can say who they are', async () => {
  expect(await statuses(0, ['203.0.113.1', '203.0.113.2'])).toEqual([200, 429]);
});

test('one proxy in front says who asks, and what the client itself wrote before is not believed', async () => {
  const forwarded = ['203.0.113.1', '203.0.113.2', '198.51.100.1, 203.0.113.1', '198.51.100.2,203.0.113.2'];
  expect(await statuses(1, forwarded)).toEqual([200, 200, 429, 429]);
});

test('two proxies in front', async () => {
  const forwarded = ['203.0.113.1, 10.0.0.1', '203.0.113.2, 10.0.0.1', '198.51.100.1, 203.0.113.1, 10.0.0.1'];
  expect(await statuses(2, forwarded)).toEqual([200, 200, 429]);
});

test('a proxy that names the port, or nothing that is an address', async () => {
  expect(await statuses(1, ['203.0.113.1:1111', '203.0.113.1:2222', 'unknown', 'nonsense'])).toEqual([200, 429, 200, 429]);
});

test('an operator who forgot to name the proxy reads it in the log, once', async () => {
  const site = await builtSite();
  onTestFinished(() => site[Symbol.asyncDispose]());
  const server = await startServeProcess({ SITE_DIR: site.dir });
  onTestFinished(() => server[Symbol.asyncDispose]());
  for (let n = 0; n < 2; n++)
    await fetch(new URL('api/check', server.url), { method: 'POST', headers: { 'X-Forwarded-For': '203.0.113.1' } });
  const warning = await server.logged(({ msg }) => msg.includes('TRUSTED_PROXIES'));
  expect(warning.level).toBe(40);
  expect(server.output.out.split('TRUSTED_PROXIES')).toHaveLength(2);
  expect(server.output.out).not.toContain('203.0.113.1');
});
