/** Why a request got no answer. */
export type NetworkFailure =
  | 'no-such-name'
  | 'refused'
  | 'unreachable'
  | 'timeout'
  | 'tls'
  | 'not-allowed'
  | 'not-public'
  | 'busy'
  | 'target-busy'
  | 'unsendable'
  | 'malformed'
  | 'rejected-before'
  | 'account-at-risk'
  | 'paused';

/**
 * The codes of our own that a failed fetch can carry in `cause.code`, and what each means for a check. Whoever rejects
 * a fetch takes its code from here, so that one which the check does not know does not compile.
 */
export const failureCodes = {
  /** The address is none of the platform's hosts. */
  ERR_HOST_NOT_ALLOWED: 'not-allowed',
  /** The name leads to an address that is not on the public internet. */
  ERR_ADDRESS_NOT_PUBLIC: 'not-public',
  /** Neither GET nor POST. */
  ERR_METHOD_NOT_ALLOWED: 'unsendable',
  /** A value cannot stand in the request. */
  ERR_INVALID_REQUEST: 'unsendable',
  /** What an answer gave cannot stand in the next request. */
  ERR_UNFIT_ANSWER: 'malformed',
  /** Too many requests wait here. */
  ERR_TOO_BUSY: 'busy',
  /** Too many checks ask this shop. */
  ERR_TARGET_BUSY: 'target-busy',
  /** The platform has just rejected these values. */
  ERR_REJECTED_BEFORE: 'rejected-before',
  /** One more wrong login, and the platform may lock the account. */
  ERR_ACCOUNT_AT_RISK: 'account-at-risk',
  /** Too many wrong values went to the platform or the shop. */
  ERR_PAUSED: 'paused',
  /** The answer is no HTTP. */
  ERR_NOT_HTTP: 'malformed',
  /** The answer is encoded in a way that nobody asked for. */
  ERR_ENCODING: 'malformed',
  /** The operator's forward proxy does not let the request through. */
  ERR_PROXY_REFUSED: 'unreachable',
  /** The operator's forward proxy is away. */
  ERR_PROXY_FAILED: 'unreachable',
  /** Something failed on the way that has no code of its own. */
  ERR_NO_ANSWER: 'unreachable',
} as const satisfies Record<string, NetworkFailure>;

/** A code of our own, in `cause.code` of a rejected fetch. */
export type FailureCode = keyof typeof failureCodes;
