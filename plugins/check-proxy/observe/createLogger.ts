import { type Logger, type LoggerOptions, pino } from 'pino';

/** A log in lines of JSON on standard output. It does not name the machine or the process: whoever collects it knows them. */
export function createLogger(level: LoggerOptions['level'] = 'info'): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}
