import type { Titles } from './generalTitles.ts';

/**
 * A platform's API played in process. It is written from what the platform is known to answer, never from what the
 * check asks; otherwise it proves nothing.
 */
export interface Sandbox {
  /** Id of the platform. */
  platform: string;
  /** Sample values that work, by method id and field id. Obviously fake. */
  samples: Record<string, Record<string, string>>;
  /** What can go wrong, each under a stable name. `works` is always there and first. */
  scenarios: Scenario[];
  /** Their titles in other languages, each under the English one. */
  titles?: Titles;
  /**
   * Plays the API in one scenario. Rejects like Node's fetch for network failures: a TypeError whose `cause.code` is
   * Node's code. A value that is not the store's is refused in every scenario, as the real platform would.
   */
  fetch(scenario: string, request: Request): Promise<Response>;
  /** The page on which a person lets an app in, where the platform has one. The exchange of its codes is played by `fetch`. */
  authorization?: {
    app: SampleApp;
    /**
     * What the page shows to this request for it, and how a person may answer.
     * @param lang of the titles. @default 'en'
     * @throws {RangeError} for a request with which the platform’s page would not begin
     */
    consent(request: Request, lang?: string): SampleConsent;
  };
}

/** An operator’s app as a played platform knows it. Obviously fake. */
export interface SampleApp {
  clientId: string;
  clientSecret: string;
  /** The name under which the platform knows the redirect address, where it has names. */
  redirectName?: string;
}

/** A played authorization page. */
export interface SampleConsent {
  /** What the app asks for. */
  scopes: string[];
  /** What each way of answering adds to the redirect address. */
  answers: { title: string; parameters: Record<string, string> }[];
}

/** One thing that can go wrong. */
export interface Scenario {
  /** Stable name in the HTTP API. @example 'scope-missing-orders' */
  id: string;
  /** In a shop owner's words. @example 'The token may not read orders' */
  title: string;
  /** Only with this connection method. Without it, with any. */
  method?: string;
  /** Sample values that differ in this scenario, by field id. */
  values?: Record<string, string>;
}

/** The failure of a connection as Node's fetch reports it. @example throw networkFailure('ENOTFOUND') */
export function networkFailure(code: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
}
