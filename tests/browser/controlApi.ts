import { EventEmitter, once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { baseURL } from './site.ts';

export interface ControlledApi {
  /** Where the site is, with the API that the test controls. */
  baseURL: string;
  /** Waits for the next check that is asked for. To be called before that is done. */
  nextAnswer(): Promise<Answer>;
}

/** An answer of the API that has begun. */
export interface Answer {
  send(line: object): void;
  end(): void;
  /** Breaks the connection. */
  breakOff(): void;
  /** Resolves when the page no longer listens. */
  gone: Promise<unknown>;
}

/** Stands in front of the served site until the test is over. The answers to checks come from the test, line by line. */
export async function controlApi(): Promise<ControlledApi> {
  const checks = new EventEmitter<{ asked: [ServerResponse] }>();
  const server = createServer(async (request, response) => {
    if (request.method === 'POST') {
      request.resume();
      response.writeHead(200, { 'Content-Type': 'application/x-ndjson' }).flushHeaders();
      checks.emit('asked', response);
      return;
    }
    const page = await fetch(new URL(request.url ?? '', baseURL));
    response.writeHead(page.status, { 'Content-Type': page.headers.get('Content-Type') ?? '' });
    response.end(new Uint8Array(await page.arrayBuffer()));
  });
  await once(server.listen(0, 'localhost'), 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return {
    baseURL: `http://localhost:${(server.address() as AddressInfo).port}/`,
    nextAnswer: async () => {
      const [response] = await once(checks, 'asked');
      return {
        send: (line) => response.write(`${JSON.stringify(line)}\n`),
        end: () => response.end(),
        breakOff: () => response.destroy(),
        gone: once(response, 'close'),
      };
    },
  };
}
