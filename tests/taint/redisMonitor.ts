import { once } from 'node:events';
import { connect } from 'node:net';

export interface RedisMonitor extends AsyncDisposable {
  /** Every command with its keys and values, those of scripts too, since the beginning. */
  seen(): string;
  /** Deletes all keys. */
  forget(): Promise<void>;
}

/** Watches everything that is written to a Redis server, and so also what expires before anybody could look. */
export async function monitorRedis(url: string): Promise<RedisMonitor> {
  const { port, password } = new URL(url);
  const open = async (...commands: string[]) => {
    const socket = connect(Number(port), '127.0.0.1');
    let said = '';
    socket.setEncoding('latin1').on('data', (chunk) => {
      said += chunk;
    });
    const run = async (command: string) => {
      socket.write(`${command}\r\n`);
      await once(socket, 'data');
    };
    for (const command of [`AUTH ${password}`, ...commands]) await run(command);
    return { socket, said: () => said, run };
  };
  const monitor = await open('MONITOR');
  const other = await open();
  return {
    seen: monitor.said,
    forget: () => other.run('FLUSHALL'),
    [Symbol.asyncDispose]: async () => {
      for (const { socket } of [monitor, other]) socket.destroy();
    },
  };
}
