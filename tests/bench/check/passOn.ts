/**
 * A server that does what no checker can do without: it reads what the visitor sends, sends what a check sends through our guarded
 * connections, reads each answer as JSON, and answers with a report that was made before. What is between this and the bare
 * requests, nothing that judges answers could reach.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { guardedAgent } from '../../../plugins/check-proxy/outbound/guardedAgent.ts';
import { processUsage } from '../../processUsage.ts';
import type { BareTarget } from './bare.ts';
import { sendAll } from './sendAll.ts';

/** What it is given as its argument. */
export interface PassOnTarget extends BareTarget {
  report: object;
}

const { port, ca, requests, report }: PassOnTarget = JSON.parse(process.argv[2] ?? '');
const agent = guardedAgent({
  ca,
  port,
  resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  isAllowedAddress: () => true,
});

const api = new Hono().post('/api/check', async (c) => {
  await c.req.json();
  await sendAll(agent, requests);
  return c.json(report);
});
const server = createServer(getRequestListener(api.fetch, { overrideGlobalObjects: false }));
server.listen(0, '127.0.0.1', () => {
  process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` });
});
process.on('message', () => process.send?.(processUsage()));
