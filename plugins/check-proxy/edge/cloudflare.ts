/** What Cloudflare gives to a Worker, as far as ours uses it. Their own types replace those of the browser, so they are not used. */
export interface EdgeBindings {
  /** `on` or `off`: whether readers can try the check with played platforms. Without it, as the site was built. */
  SANDBOX?: string;
  /** Other origins whose pages may use the API, separated by commas. */
  API_ORIGINS?: string;
  /** Where to report a weakness of this site; separated by commas. */
  SECURITY_CONTACT?: string;
  /** A page that says how reports are dealt with. */
  SECURITY_POLICY?: string;
  /** The languages of reports, separated by commas. */
  SECURITY_LANGUAGES?: string;
  /** The secret key of the hashes under which Cloudflare counts clients; the same for every isolate. */
  HASH_KEY?: string;
  /** Counts checks of a client within one Cloudflare location. */
  CLIENT_LIMIT?: RateLimitBinding;
  /** The operator’s apps at platforms, and `CONNECT_KEY`, under which cookies of authorizations are sealed. */
  [connect: `CONNECT_${string}`]: string;
}

/** https://developers.cloudflare.com/workers/runtime-apis/bindings/rate-limit/ */
export interface RateLimitBinding {
  limit(options: { key: string }): Promise<{ success: boolean }>;
}

/** https://developers.cloudflare.com/workers/runtime-apis/context/ */
export interface WorkerContext {
  /** Keeps the invocation alive until the promise settles, at most 30 seconds after the client has gone. */
  waitUntil(promise: Promise<unknown>): void;
}
