import type { GuideLink } from '../../src/definition/guideLink.ts';
import { isRetired, type Platform } from '../../src/definition/index.ts';

export type { GuideLink };

/** What a list of guides needs of a platform. */
export function linkTo(platform: Platform): GuideLink {
  const { id, name, alsoCalled } = platform;
  return { id, name, alsoCalled, retired: isRetired(platform) };
}
