/** The units in which a duration is told, the longest first, and from how many seconds on. */
const units = [
  ['day', 24 * 60 * 60, 48 * 60 * 60],
  ['hour', 60 * 60, 90 * 60],
  ['minute', 60, 60],
  ['second', 1, 0],
] as const;

/** About how long something takes. @example '3 hours' */
export function durationInWords(seconds: number, locale: string): string {
  const [unit, length] = units.find(([, , from]) => seconds >= from) ?? units[3];
  const count = Math.max(1, Math.round(seconds / length));
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}
