import type { EventLogger } from '../observe/logEvents.ts';

const writes =
  (write: (line: string) => void) =>
  (facts: object, msg: string): void =>
    write(JSON.stringify({ msg, ...facts }));

/** Writes lines such as pino's to the console, where Cloudflare's logs read them. Single requests to platforms are left out. */
export const consoleLogger: EventLogger = {
  debug: () => {},
  info: writes(console.log),
  warn: writes(console.warn),
  error: writes(console.error),
};
