import type { Lang } from '../definition/lang.ts';

/** A part of a page, as far as the search knows it. */
export interface Section {
  /** The address of the page, with the site's base. @example '/troubleshooting' */
  page: string;
  /** The title of the page. */
  title: string;
  /** What leads to the section on its page, where it is not the page's beginning. @example '#rate-limited' */
  anchor?: string;
  heading?: string;
  /** How it begins, in plain text. */
  text: string;
  /** The language of heading and text, where it is not that of the site. */
  lang?: Lang;
}
