import type { Lang } from './lang.ts';
import type { Outcome } from './outcome.ts';

/** One case that can be tried without a store, and what the check says about it. */
export interface Example {
  /** Of its scenario. */
  id: string;
  /** In a shop owner's words. @example 'The token may not read orders' */
  title: string;
  /** The language of the title, where it is not that of the page. */
  titleLang?: Lang;
  /** How the check ends. */
  outcome?: Outcome;
  /** What it says then. Nothing where it may happen to any server, whatever the platform. */
  message?: string;
}

/** By method id. */
export type Examples = Record<string, Example[]>;
