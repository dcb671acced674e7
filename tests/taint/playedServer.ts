/**
 * The production server, run as a process with every platform played in it, at the place where a request would leave.
 * The header `X-Test-Play` of a check says what is played: a platform and its scenario, or how the server is to crash.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { Agent } from 'undici';
import { sandboxFetch } from '../scenarios/sandboxes.ts';
import { crash } from './crash.ts';
import { playedWayOut } from './playedWayOut.ts';

const play = new AsyncLocalStorage<string>();
subscribe('http.server.request.start', (message) => {
  play.enterWith(String((message as { request: IncomingMessage }).request.headers['x-test-play']));
});

Agent.prototype.request = playedWayOut((request) => {
  const [platform = '', scenario = ''] = play.getStore()?.split(' ') ?? [];
  return platform === 'crash' ? crash(scenario, request) : sandboxFetch(platform, scenario)(request);
});

process.chdir(process.env.TMPDIR as string);
if (process.env.PLANT) (await import('./plant.ts')).plant(process.env.PLANT);
await import('../../plugins/check-proxy/server/serve.ts');
