const dayMs = 24 * 60 * 60 * 1000;

/** The units in which a time is told, the longest first. */
const units: [unit: Intl.RelativeTimeFormatUnit, ms: number][] = [
  ['year', 365 * dayMs],
  ['month', 30 * dayMs],
  ['day', dayMs],
  ['hour', dayMs / 24],
  ['minute', 60 * 1000],
];

/** How far away a time is. @example 'in 3 days' */
export function distanceInWords(time: number, now: number, locale: string): string {
  const distance = time - now;
  const [unit, ms] = units.find(([, length]) => Math.abs(distance) >= length * 2) ?? (units.at(-1) as (typeof units)[0]);
  return new Intl.RelativeTimeFormat(locale).format(Math.trunc(distance / ms), unit);
}
