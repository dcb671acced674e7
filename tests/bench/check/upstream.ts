/** A process that plays Clover on the loopback interface, from answers made beforehand, so that playing costs little. */
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { startTlsServer } from '../../loopback/tlsServer.ts';
import { sandboxFetch } from '../../scenarios/sandboxes.ts';
import type { SentRequest } from './sendAll.ts';

/** What it is told. The answer is `UpstreamState`. */
export interface UpstreamTask {
  /** How long every answer takes. */
  delayMs: number;
  /** How large every answer is at least. As it is, if 0. */
  bytes: number;
}

export interface UpstreamState {
  port: number;
  /** Every request since the last task, as it stood on the wire. */
  requests: SentRequest[];
  /** When the first request of each check was answered, on the machine's monotonic clock. */
  answeredAt: number[];
}

interface Played {
  headers: OutgoingHttpHeaders;
  body: Buffer;
}

/** As a product's description has. */
const longText = 'A text of some length, as descriptions have it. '.repeat(40);

const played = sandboxFetch('clover', 'works');
const answers = new Map<string, Played>();
let { delayMs, bytes }: UpstreamTask = { delayMs: 0, bytes: 0 };
let answeredAt: number[] = [];

// Node would close a connection whose other side takes longer than five seconds to read an answer.
const options = { ...JSON.parse(process.argv[2] ?? ''), keepAliveTimeout: 120_000 };
await using server = await startTlsServer(options, async (response, request) => {
  // A timer of nothing would still wait for a millisecond.
  if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
  const { headers, body } = await answerTo(request);
  response.writeHead(200, headers);
  response.end(body);
  if (!request.url?.includes('?')) answeredAt.push(Number(process.hrtime.bigint()) / 1e6);
});

process.on('message', (task: UpstreamTask) => {
  if (task.bytes !== bytes) answers.clear();
  ({ delayMs, bytes } = task);
  const requests = server.received.map(({ line, headers }) => {
    const [method = '', path = ''] = line.split(' ');
    return { method, path, headers };
  });
  process.send?.({ port: server.port, requests, answeredAt } satisfies UpstreamState);
  server.received.length = 0;
  answeredAt = [];
});
process.send?.('ready');
await new Promise((end) => process.once('disconnect', end));

async function answerTo({ url = '', headers }: IncomingMessage): Promise<Played> {
  const known = answers.get(url);
  if (known) return known;
  const answer = await played(`https://api.clover.com${url}`, { headers: { authorization: headers.authorization ?? '' } });
  const body = Buffer.from(JSON.stringify(enlarge(await answer.json())));
  const made: Played = { headers: { 'content-type': 'application/json', 'content-length': body.length }, body };
  answers.set(url, made);
  return made;
}

/** A list with its records repeated, or a record with a list of its own copies, each with a long text, until there are bytes enough. */
function enlarge(answer: { elements?: object[] }): object {
  if (bytes === 0) return answer;
  const records = (answer.elements ?? [answer]).map((record) => ({ ...record, description: longText }));
  const copies = Math.ceil(bytes / JSON.stringify(records).length);
  const many = Array.from({ length: copies }, () => records).flat();
  return answer.elements ? { ...answer, elements: many } : { ...answer, copies: many };
}
