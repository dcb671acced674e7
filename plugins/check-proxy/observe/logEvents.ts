import type { ApiEvent, Observe } from './events.ts';

/** As much of pino's logger as is used. */
export type EventLogger = Record<'debug' | 'info' | 'warn' | 'error', (facts: object, message: string) => void>;

/**
 * Writes one structured line per event: each check and authorization as it ends, each limit that was hit, each fault; every single request to a
 * platform at the level `debug`. An event holds nothing of a visitor, so neither does the log.
 */
export function logEvents(logger: EventLogger): Observe {
  return ({ type, ...facts }) => {
    logger[levelOf(type, facts)](facts, type);
  };
}

function levelOf(type: ApiEvent['type'], facts: object): 'debug' | 'info' | 'warn' | 'error' {
  if (type === 'fault' || 'error' in facts) return 'error';
  if (type === 'limit-hit') return 'warn';
  return type === 'check-ended' || type === 'connect-ended' ? 'info' : 'debug';
}
