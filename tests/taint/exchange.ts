import { connect } from 'node:net';

/**
 * Sends bytes over a connection of their own.
 * @param cut closes our side at once, as somebody who goes away in the middle
 * @returns what came back until the other side closed
 */
export function exchange(url: string, bytes: string | Uint8Array, { cut = false } = {}): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect({ host: hostname, port: Number(port) });
    socket.setEncoding('latin1').on('data', (chunk) => {
      answer += chunk;
    });
    // A reset is an answer too.
    socket.on('error', () => {});
    socket.on('close', () => resolve(answer));
    if (cut) socket.end(bytes);
    else socket.write(bytes);
  });
}
