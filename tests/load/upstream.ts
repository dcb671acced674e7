import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { playOverTls } from '../loopback/overTls.ts';
import type { startTlsServer } from '../loopback/tlsServer.ts';

/** How a platform answers. */
export type Answer = Parameters<typeof startTlsServer>[1];

const works = playOverTls('clover', 'works');

/** The platform as it should be, but it takes its time. */
export const slow: Answer = (...request) => {
  setTimeout(() => works(...request), 1000 + Math.random() * 1000);
};

/** Everything that an upstream can do to whoever asks it. Each ends by itself or is ended by the one who asked. */
const misdeeds: ((response: ServerResponse) => void)[] = [
  () => {
    // Never answers.
  },
  (response) => response.destroy(),
  (response) => response.socket?.end('SSH-2.0-OpenSSH_9.9\r\n'),
  (response) => response.socket?.end('HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 7\r\n\r\nhello'),
  (response) => response.writeHead(200, { 'Content-Length': 1000 }).write('{"elements":', () => response.destroy()),
  (response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(bomb),
  (response) => response.writeHead(200, { 'Content-Type': 'application/json' }).end('['.repeat(100_000)),
  (response) => response.writeHead(302, { Location: 'https://127.0.0.1/' }).end(),
  (response) => response.writeHead(500).end('x'.repeat(1024 * 1024)),
  dribble,
  pour,
];

const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024));

/** One misdeed after the other. */
export function hostile(): Answer {
  let number = 0;
  return (response) => misdeeds[number++ % misdeeds.length]?.(response);
}

/** A byte now and then, for ever. */
function dribble(response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 500);
  response.once('close', () => clearInterval(timer));
}

/** As much as is taken, for ever. */
function pour(response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  const chunk = Buffer.alloc(64 * 1024, '[');
  const on = () => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', on);
  on();
}
