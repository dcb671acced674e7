import type { ConnectFailure } from '../../../src/definition/handover.ts';

/** An authorization that gave nothing. It never holds what a platform or a visitor sent. */
export class ConnectError extends Error {
  override name = 'ConnectError';
  readonly reason: ConnectFailure;

  constructor(reason: ConnectFailure) {
    super(reason);
    this.reason = reason;
  }
}
