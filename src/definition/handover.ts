/** What the site's server and its page tell each other about an authorization. Plain data, so it travels as JSON. */

/**
 * Why an authorization page gave no value.
 *
 * - `refused`: the person did not allow it.
 * - `unknown`: nothing is known here of such an authorization: it took too long, was used before, or began in another browser.
 * - `mixed-up`: the answer belongs to another platform than the one that was asked.
 * - `code-rejected`: the platform no longer takes the one-time code, or never gave it.
 * - `app-rejected`: the platform does not accept the operator's app.
 * - `not-understood`: the platform answered something else.
 * - `unreachable`: the platform did not answer.
 * - `limited`: too much was asked for in a short while.
 */
export type ConnectFailure =
  | 'refused'
  | 'unknown'
  | 'mixed-up'
  | 'code-rejected'
  | 'app-rejected'
  | 'not-understood'
  | 'unreachable'
  | 'limited';

/** The values that an authorization gave, and what is known of them. */
export interface Connected {
  type: 'connected';
  /** By field id. */
  values: Record<string, string>;
  /** When they end, as an ISO date-time, where the platform says so. */
  ends?: string;
  /** The scopes that they have: those that the platform named, else those that were asked for. */
  scopes: string[];
  /** Scopes that were asked for and that the platform did not give. */
  missing: string[];
  /** The scenario, where the platform was played. */
  sandbox?: string;
}

/** An authorization that gave nothing. */
export interface NotConnected {
  type: 'failed';
  reason: ConnectFailure;
  /** What happened and what to do, for a shop owner. */
  message: string;
}

/** What the page that asked is told at the end of an authorization. */
export type Handover = Connected | NotConnected;

/** What the server answers to the question for which platforms it has an app. */
export interface ConnectPlatforms {
  /** By platform id. */
  platforms: Record<string, { /** Whether the access can be taken back from here. */ revoke: boolean }>;
}

/** The name of the channel on which one page waits for one authorization. @param secret made for it, and told to nobody else */
export function channelName(secret: string): string {
  return `storekeys-connect-${secret}`;
}
