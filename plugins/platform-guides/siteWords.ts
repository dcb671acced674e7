/** The words that differ from site to site. */
export interface SiteWords {
  tool: string;
  app: string;
  /** By platform id. */
  authorizationLinks: Readonly<Record<string, string>>;
  /** IP addresses and ranges from which the check asks. */
  outgoingAddresses: readonly string[];
}
