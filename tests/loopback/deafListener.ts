import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Worker } from 'node:worker_threads';

/** Listens with the shortest queue there is, and then stops for good without accepting anybody. */
const program = `
const { createServer } = require('node:net');
const { parentPort } = require('node:worker_threads');
const server = createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
  parentPort.postMessage(server.address().port);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
});`;

/** A port on 127.0.0.1 that answers no attempt to connect, neither with yes nor with no. */
export async function startDeafListener(): Promise<{ port: number } & AsyncDisposable> {
  const worker = new Worker(program, { eval: true });
  const [port] = (await once(worker, 'message')) as [number];
  // The queue has room for one more than it says.
  const waiting: Socket[] = [connect(port, '127.0.0.1'), connect(port, '127.0.0.1')];
  await Promise.all(waiting.map((socket) => once(socket, 'connect')));
  return {
    port,
    [Symbol.asyncDispose]: async () => {
      for (const socket of waiting) socket.on('error', () => {}).destroy();
      await worker.terminate();
    },
  };
}
