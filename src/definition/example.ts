import type { Outcome } from './outcome.ts';

/** One case that can be tried without a store, and what the check says about it. */
export interface Example {
  /** Of its scenario. */
  id: string;
  /** In a shop owner's words. @example 'The token may not read orders' */
  title: string;
  /** How the check ends. */
  outcome?: Outcome;
  /** What it says then. Nothing where it may happen to any server, whatever the platform. */
  message?: string;
}

/** By method id. */
export type Examples = Record<string, Example[]>;
