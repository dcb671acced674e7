import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { playOverTls } from '../loopback/overTls.ts';
import type { startTlsServer } from '../loopback/tlsServer.ts';

type Answer = Parameters<typeof startTlsServer>[1];

const megabyte = 1024 * 1024;
const fill = (start: string, unit: string) =>
  start + unit.repeat(Math.ceil((megabyte - start.length) / unit.length)).slice(0, megabyte);
const numbered = (start: string, unit: (number: number) => string) => {
  const parts = [start];
  for (let length = start.length, number = 0; length < megabyte; number++) {
    const part = unit(number);
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
};

/** Texts that cost a reader much more than their bytes. */
const texts: Record<string, [type: string, text: string]> = {
  nodes: ['application/json', `${fill('{"data":{"data":[', '{},')}{}]}}`],
  brackets: ['application/json', fill('', '[')],
  prefixes: ['application/json', numbered('[[[[[[[[', (number) => `{"x${number}":1},`)],
  keys: ['application/json', numbered('{"a":'.repeat(8), (number) => `{"k${number}":1,"b":`)],
  sentences: ['text/plain', fill('error ', 'invalid token not found ')],
  elements: ['application/xml', fill('<a>', '<b/>')],
  tags: ['application/xml', numbered('<a>', (number) => `<t${number}/>`)],
  attributes: ['application/xml', numbered('<a ', (number) => `a${number}="" `)],
};
const bodies = new Map(
  Object.entries(texts).flatMap(([name, [type, text]]) => [
    [name, { headers: { 'Content-Type': type }, body: Buffer.from(text) }],
    [`${name}-small`, { headers: { 'Content-Type': type, 'Content-Encoding': 'gzip' }, body: gzipSync(text) }],
  ]),
);
const bomb = gzipSync(Buffer.alloc(50 * megabyte));

/** What is done to whoever asks, beside answering with {@link bodies}. Each ends by itself or is ended by the one who asked. */
const misdeeds: Record<string, (response: ServerResponse) => void> = {
  hang: () => {},
  wrong: (response) => response.writeHead(401, { 'Content-Type': 'application/json' }).end('{"error":"invalid_credentials"}'),
  redirect: (response) => response.writeHead(302, { Location: `https://${victim}/` }).end(),
  bomb: (response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(bomb),
  hints: (response) => pour(response, 'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'.repeat(100)),
  extension: (response) => {
    response.socket?.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;');
    pour(response, 'extension'.repeat(1000));
  },
  dribble: (response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    const timer = setInterval(() => response.write(' '), 500);
    response.once('close', () => clearInterval(timer));
  },
};

/** Nobody may be sent to it. */
export const victim = 'victim.hostile.example';

/** What a hostile shop can be; its host is `<kind>-<number>.hostile.example`. */
export const kinds = { costly: [...bodies.keys()], rude: Object.keys(misdeeds) };

const asMiva = playOverTls('miva', 'works');
const good = new Map<string, number>();

/**
 * A shop of the kind that its host says. Those with costly texts play the platform until they are believed, then send their text
 * again and again, and never answer the last request, so that everything that was read is kept for long.
 */
export const hostileShop: Answer = (response, request, body) => {
  const host = request.headers.host ?? '';
  const kind = host.replace(/-\d+\.hostile\.example$/, '');
  const costly = bodies.get(kind);
  if (!costly) return misdeeds[kind]?.(response);
  const asked = (good.get(host) ?? 0) + 1;
  good.set(host, asked);
  if (asked <= 2) {
    request.headers.host = 'www.example.com';
    return asMiva(response, request, body);
  }
  if (asked <= 6) response.writeHead(200, costly.headers).end(costly.body);
};

/** As fast as a line of some 25 Mbit/s carries it, for ever, past everything that HTTP has to say. */
function pour({ socket }: ServerResponse, text: string): void {
  const piece = text.repeat(Math.ceil(64_000 / text.length));
  const timer = setInterval(() => socket?.writableNeedDrain || socket?.write(piece), 20);
  socket?.on('error', () => {}).once('close', () => clearInterval(timer));
}
