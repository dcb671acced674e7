/** The words that differ from site to site. */
export interface SiteWords {
  tool: string;
  app: string;
  /** By platform id. */
  authorizationLinks: Readonly<Record<string, string>>;
  /** What the tool wants besides what the check reads, in the words of the panel. By platform id. */
  toolWants: Readonly<Record<string, readonly string[]>>;
  /** IP addresses and ranges from which the check asks. */
  outgoingAddresses: readonly string[];
}
