import type { GuideLink } from '../definition/guideLink.ts';
import type { HostPattern } from '../definition/host.ts';

/** By what else than its names a guide is found. Sent to a reader when they begin to search. */
export interface GuideDetails {
  /** Hosts of the platform and of its shops. */
  hosts: HostPattern[];
  /** What its values are called. @example ['Client Secret', 'SHOPIFY_API_SECRET'] */
  values: string[];
}

/** A guide as the search knows it. */
export interface GuideEntry extends GuideLink, GuideDetails {}
