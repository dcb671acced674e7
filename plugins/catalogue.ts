import type { AllContent } from '@docusaurus/types';
import type { Platform } from '../src/definition/index.ts';

/**
 * What the plugin platform-guides has read, for the others. It is one object for good, and `platforms` is always the newest:
 * Docusaurus hands out contents that it knew before a reload, too.
 */
export interface Catalogue {
  platforms: Platform[];
  /** The folder in which each platform has a folder of its own. */
  folder: string;
  /** What the operator's tool wants to be allowed besides what the check reads, by platform id. */
  toolWants: { tool: string; toolIn: { de: string }; permissions: Record<string, string[]> };
  /**
   * What other plugins make of platforms, by plugin. When a definition changes it is written together with the guides: a file that
   * comes while the bundler is at work makes it work a second time, and the page waits for that.
   */
  makers: Map<string, Maker>;
}

/** Makes something of platforms. @returns what writes it */
export type Maker = (platforms: Platform[]) => Promise<() => Promise<unknown>>;

/** @throws {Error} when the site is without the plugin platform-guides */
export function catalogueIn(allContent: AllContent): Catalogue {
  const catalogue = allContent['platform-guides']?.default as Catalogue | undefined;
  if (!catalogue) throw new Error('The plugin platform-guides reads the platforms. Add it to docusaurus.config.ts.');
  return catalogue;
}
