import type { Outcome } from '../../src/definition/index.ts';

/** The same with every connection method, or one value per method id. */
export type PerMethod<Value> = Value | { [method: string]: Value };

/**
 * What a check must say in one scenario, from what is known about the platform and never from what the check does.
 * Checks that are not named are ok, or skipped after the values or the authentication failed.
 */
export interface Expectation {
  outcome: PerMethod<Outcome>;
  /** Id of the first check that fails. */
  at?: string;
  /** Ids of further checks that fail in the same way. */
  also?: string[];
  /** Ids of checks that turn out not to be possible. */
  skipped?: string[];
  /** The value to blame; of several, the one that the method has. */
  field?: string | string[];
  /** The step that mends it; of several, the one that the method has. */
  step?: string | string[];
  /** How many requests are sent. */
  requests: PerMethod<number>;
  /** Seconds to wait, where the platform says so. */
  retryAfterS?: number;
  /** Part of each piece of advice, in order. */
  advice?: PerMethod<RegExp[]>;
}

/** What a check must say about one platform. */
export interface PlatformExpectations {
  /** Ids of the data that the platform does not hand out. */
  notOffered: PerMethod<string[]>;
  scenarios: Record<string, Expectation>;
}
