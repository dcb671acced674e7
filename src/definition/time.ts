/** So many days before something ends the build begins to warn. */
export const warnDaysAhead = 60;
/** A review that is older than this many days no longer counts as one. */
export const reviewLastsDays = 180;

const msPerDay = 24 * 60 * 60 * 1000;

/**
 * Whole days from one day to another; negative for one that has passed.
 * @param from,to `YYYY-MM-DD`
 */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / msPerDay);
}

/** The day of a moment, in UTC, as `YYYY-MM-DD`. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** Whether facts were reviewed too long ago to be relied on. @param reviewed,today `YYYY-MM-DD` */
export function isReviewOld(reviewed: string, today: string): boolean {
  return daysBetween(reviewed, today) > reviewLastsDays;
}

/** By locale: to make one takes far longer than to write a day with it. */
const writers = new Map<string, Intl.DateTimeFormat>();

/** A day as people write it. @param day `YYYY-MM-DD` @example '22 November 2026' */
export function dayInWords(day: string, locale = 'en-GB'): string {
  const writer = writers.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  writers.set(locale, writer);
  return writer.format(new Date(day));
}
