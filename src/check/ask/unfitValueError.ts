import type { FailureCode } from '../failureCode.ts';

/** A value that would change the structure of a request, or cannot stand in it at all. The request is not sent. */
export class UnfitValueError extends Error {
  override name = 'UnfitValueError';
  /** As {@link networkFailure} reads it. */
  readonly code: FailureCode = 'ERR_INVALID_REQUEST';
  /** The name of the value. The value itself is never repeated. */
  readonly variable: string;

  constructor(variable: string) {
    super(`{${variable}} cannot stand in this request`);
    this.variable = variable;
  }
}
