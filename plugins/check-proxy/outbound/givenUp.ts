import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Aborts when nobody waits any more for the request for which a connection is being opened. undici heeds a request's own signal
 * only once there is a connection, and does not tell a connector for which request it opens one.
 */
export const givenUp = new AsyncLocalStorage<AbortSignal>();
