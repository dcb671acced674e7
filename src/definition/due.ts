import { isRetired, type Platform } from './platform.ts';
import { dayInWords, daysBetween, isReviewOld, reviewLastsDays, warnDaysAhead } from './time.ts';

/** What time has made of a definition: somebody should look at it. */
export interface Due {
  /** Id of the platform. */
  platform: string;
  /** What is to be looked at, in a sentence. */
  says: string;
}

/** Reviews that are old, and what a vendor ends soon or has ended. @param today `YYYY-MM-DD` */
export function due(platforms: readonly Platform[], today: string): Due[] {
  return platforms.flatMap((platform) =>
    [...reviewDue(platform, today), ...endsDue(platform, today)].map((says) => ({ platform: platform.id, says })),
  );
}

function reviewDue({ reviewed }: Platform, today: string): string[] {
  if (!isReviewOld(reviewed, today)) return [];
  return [`was last reviewed on ${dayInWords(reviewed)}, more than ${reviewLastsDays} days ago`];
}

function endsDue(platform: Platform, today: string): string[] {
  const apis = isRetired(platform) ? [] : [platform.api, ...platform.methods.flatMap(({ api }) => api ?? [])];
  const ending = [
    ...platform.methods.map(({ title, endsOn }) => ({ what: `“${title}”`, endsOn })),
    ...apis.map(({ name, endsOn }) => ({ what: name, endsOn })),
  ];
  return ending.flatMap(({ what, endsOn }) => {
    const left = endsOn ? daysBetween(today, endsOn.day) : Number.POSITIVE_INFINITY;
    if (!endsOn || left > warnDaysAhead) return [];
    const day = dayInWords(endsOn.day);
    return [left <= 0 ? `${what} ended on ${day}` : `${what} ends on ${day}, in ${left} ${left === 1 ? 'day' : 'days'}`];
  });
}
