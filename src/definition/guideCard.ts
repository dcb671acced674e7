import type { Lang } from './lang.ts';

/** What a list of guides tells of one, beside its names. */
export interface GuideCard {
  /** The outline of the platform's mark, for a view box of 24 by 24 (the `d` of an SVG path). */
  mark?: string;
  /** What the reader needs first, in a few words of plain text. */
  needs?: string;
  /** The language of that, where it is not that of the page. */
  needsLang?: Lang;
  /** How many minutes it takes by the quickest way, and by the longest. */
  minutes?: [number, number];
}
