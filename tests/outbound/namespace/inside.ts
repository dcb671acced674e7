import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { guardedAgent } from '../../../plugins/check-proxy/outbound/guardedAgent.ts';
import { guardedFetch } from '../../../plugins/check-proxy/outbound/guardedFetch.ts';
import { checkConnection } from '../../../src/check/index.ts';
import { anyPublicHost } from '../../../src/definition/index.ts';
import { bluepark } from '../../../src/platforms/bluepark/platform.ts';
import { addressesOf, noSuchName, startDnsServer } from '../../loopback/dnsServer.ts';
import { playOverTls } from '../../loopback/overTls.ts';
import { startRawServer } from '../../loopback/rawServer.ts';
import { startTlsServer } from '../../loopback/tlsServer.ts';
import type { Findings, Scene } from './scene.ts';

const { shop, certificate, values, names, canaries, ports, asked } = JSON.parse(process.argv[2] ?? '') as Scene;

const questions = new Map<string, number>();
await startDnsServer((question) => {
  const key = `${question.type} ${question.name}`;
  const before = questions.get(key) ?? 0;
  questions.set(key, before + 1);
  const meanings = names[question.name];
  return meanings ? addressesOf(question, meanings[before] ?? meanings.at(-1) ?? []) : { rcode: noSuchName };
}, 53);

const played = playOverTls(bluepark.id, 'works');
await startTlsServer(
  certificate,
  (response, request, body) => {
    // Every request has to make a connection of its own.
    response.shouldKeepAlive = false;
    // The shop answers under every name that leads to it.
    request.headers.host = new URL(values.storeUrl ?? '').host;
    return played(response, request, body);
  },
  { host: shop, port: 443 },
);

const listening = await Promise.all(
  canaries.flatMap((host) => ports.map((port) => startRawServer((socket) => socket.end(), { host, port }))),
);
const seen = () => listening.reduce((sum, { connections }) => sum + connections, 0);

/** How often anybody in this namespace has begun to connect, to whatever address and port. */
async function attempts(): Promise<number> {
  const [columns = [], figures = []] = (await readFile('/proc/net/snmp', 'utf8'))
    .split('\n')
    .filter((line) => line.startsWith('Tcp:'))
    .map((line) => line.split(' '));
  return Number(figures[columns.indexOf('ActiveOpens')]);
}

async function counted<Result>(act: () => Promise<Result>): Promise<{ result: Result; attempts: number }> {
  const before = await attempts();
  const result = await act();
  return { result, attempts: (await attempts()) - before };
}

// As in production: nothing is overridden.
const fetch = guardedFetch({ hosts: [anyPublicHost], agent: guardedAgent(), userAgent: 'Storekeys/0' });

const checks: Findings['checks'] = [];
for (const storeUrl of asked) {
  const check = await counted(() => checkConnection({ platform: bluepark, values: { ...values, storeUrl }, fetch }));
  checks.push({ asked: storeUrl, report: check.result, attempts: check.attempts });
}
const seenByChecks = seen();
const careless = await counted(() => once(connect({ host: canaries[0], port: ports[0] ?? 0 }).resume(), 'close'));

const findings: Findings = {
  checks,
  seen: seenByChecks,
  careless: { seen: seen() - seenByChecks, attempts: careless.attempts },
};
// A pipe takes long texts piece by piece.
process.stdout.write(JSON.stringify(findings), () => process.exit());
