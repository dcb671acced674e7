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

/** Bytes that a parsed value takes: one in an object of its own, under a name that no other has, takes most. */
const bytesPerValue = 96;

/** How much memory a text and what it parses to may take, in bytes: for JSON, by its values, for XML, by elements and attributes. */
export function parsedBytes(text: string): number {
  let values = 1;
  for (let at = 0; at < text.length && values < mostValues; at++) {
    switch (text.charCodeAt(at)) {
      case 0x7b: // {
      case 0x5b: // [
      case 0x2c: // ,
      case 0x3c: // <
      case 0x3d: // =
        values++;
    }
  }
  return text.length + values * bytesPerValue;
}
