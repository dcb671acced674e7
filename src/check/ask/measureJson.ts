/** Beyond this, nesting is an attack and no shop's data. */
export const deepest = 64;

/** One record and what belongs to it has hundreds of values, a list that ignores its limit has thousands. */
export const mostValues = 20_000;

/**
 * Looks through a text that should be JSON before it is parsed, in one pass: a kilobyte of compressed brackets would become tens
 * of megabytes of objects.
 * @returns how far it may be parsed: its whole length, or where there are too many values; `undefined` where it is nested deeper
 * than any answer that is understood
 */
export function measureJson(text: string): number | undefined {
  let depth = 0;
  let values = 1;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x22: {
        // A string: to its end.
        for (at++; at < text.length && text.charCodeAt(at) !== 0x22; at++) if (text.charCodeAt(at) === 0x5c) at++;
        break;
      }
      case 0x7b: // {
      case 0x5b: // [
        values++;
        if (++depth > deepest) return undefined;
        break;
      case 0x7d: // }
      case 0x5d: // ]
        depth--;
        break;
      case 0x2c: // ,
        values++;
        break;
    }
    if (values > mostValues) return at;
  }
  return text.length;
}
