import type { Outcome } from '../definition/index.ts';
import type { NetworkFailure } from './failureCode.ts';

/** What a check found. The same shape leaves the engine, the HTTP API and the last line of its stream. */
export interface Report {
  /** Id of the platform. */
  platform: string;
  /** Id of the connection method used. */
  method: string;
  /** `ok` only if every check that could run is ok; else that of the first failing one in definition order. */
  outcome: Outcome;
  /** One sentence for a shop owner: what is wrong and what to do. */
  message: string;
  /** Id of the value to blame. */
  field?: string;
  /** Id of the setup step that mends it. */
  step?: string;
  /** In definition order, `values` and `authenticate` first. */
  checks: CheckResult[];
  /** Not failures: more permission than reading needs, a token that ends soon, only 60 days of orders … */
  advice: Advice[];
  /** What the key may do, beside what the chosen data needs; only where the platform lists it. */
  access?: {
    /** What is needed and granted. */
    granted: string[];
    /** What is needed and not granted. */
    missing: string[];
    /** What is granted and not needed. */
    more: string[];
  };
  /** When the key ends, as an ISO date-time, where that is known. */
  keyEnds?: string;
  /** How fast the platform lets itself be read, as far as its answers and its documentation tell. */
  pace?: {
    /** After this check. */
    left?: RequestsLeft;
    /** How long it takes to read all records of which this check learnt the exact number. */
    reading?: {
      records: number;
      /** Seconds, with a request for each record. */
      oneByOneS: number;
      /** How many records one answer holds at most. */
      perList?: number;
      /** Seconds, with answers as full as they can be. */
      inListsS?: number;
    };
  };
  /** The key is one of a test system. */
  environment?: 'test';
  durationMs: number;
}

/** How many requests a platform still allows, by its own count. */
export interface RequestsLeft {
  left: number;
  /** Of how many. */
  of?: number;
  /** Seconds after which it counts anew. */
  perS?: number;
}

/** One line of a report. */
export interface CheckResult {
  /** `values`, `authenticate`, or the entity. */
  id: string;
  /** Id of the entity. */
  entity?: string;
  /** `skipped`: not offered by this platform, or an earlier check failed; `message` says which. */
  outcome: Outcome | 'skipped';
  message: string;
  field?: string;
  step?: string;
  /** The permission that is missing: the label on the panel's screen, unless it is {@link described}. */
  permission?: string;
  /** {@link permission} says in our words what to look for; the panel may call it otherwise. */
  described?: true;
  /** Anybody can read this here, also without a key: it says nothing about the key. */
  public?: true;
  preview?: Preview;
  total?: { value: number; exact: boolean };
  /** Seconds. */
  retryAfterS?: number;
  durationMs?: number;
  /** The platform's own sentence about a failure: masked, plain text, at most 300 characters. */
  said?: string;
  /** What was sent, in order, with `{placeholders}` in place of every value. */
  requests?: SentRequest[];
}

/** A request as it can be shown to anybody: every value is a `{placeholder}`. */
export interface SentRequest {
  method: string;
  /** @example 'https://api.example.com/v3/merchants/{merchantId}' */
  url: string;
  /** Besides `Accept: application/json`, which is sent unless it is named here. @example { Authorization: 'Bearer {apiToken}' } */
  headers?: Record<string, string>;
  /** User name and password of HTTP Basic. @example '{apiUsername}:{apiKey}' */
  user?: string;
  /** A signature is computed over each request, which no template can say. */
  signed?: true;
  body?: string;
  /** The status of the answer. */
  status?: number;
  /** Why there was no answer. */
  failure?: NetworkFailure;
}

/** One record, cut to length; personal data is masked. */
export interface Preview {
  title: string;
  details: { label: string; value: string }[];
}

/** Something worth knowing that is no failure. */
export interface Advice {
  message: string;
  /** Id of the kind of data that it is about: of which something is handed out to nobody. */
  entity?: string;
  field?: string;
  step?: string;
  /** Permissions to add, in the words of the panel. */
  permissions?: string[];
}

/** What {@link checkConnection} tells while it runs: each check as it ends, in the order of ending. */
export type CheckEvent = { type: 'check'; check: CheckResult };
