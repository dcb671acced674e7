import type { Logger } from 'pino';
import { describeError } from './events.ts';

/**
 * Ends the process after an error that nobody caught, as Node does, but with one line in the log instead of the error itself:
 * its message and its cause may quote a value.
 */
export function logLastWords(logger: Logger): void {
  const end = (error: unknown) => {
    logger.fatal({ error: describeError(error) }, 'crashed');
    logger.flush(() => process.exit(1));
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}
