import { type Candidate, mostCandidates } from './candidate.ts';
import { readLines } from './readLines.ts';
import { walkJson } from './walkJson.ts';

/** The longest text in which values are looked for. */
export const longestText = 8192;

/**
 * Reads a text into what may be values: a download, a file of settings, a mail, a table, a command, an address.
 * Nothing is invented: every value stands in the text.
 */
export function readCandidates(text: string): Candidate[] {
  const json = parseJson(text);
  const found = json === undefined ? readLines(text) : walkJson(json);
  const inside = json === undefined ? jsonInside(text) : undefined;
  return expanded([...found, ...(inside === undefined ? [] : walkJson(inside))].slice(0, mostCandidates));
}

/** Values that are put together from others of the same file, as in `"${SHOP_URL}/api"`. What is not in the file stays as it is. */
function expanded(candidates: Candidate[]): Candidate[] {
  if (!candidates.some(({ value }) => value.includes('${'))) return candidates;
  const byName = new Map(candidates.map(({ label, value }) => [label, value]));
  return candidates.map((candidate) => ({
    ...candidate,
    value: candidate.value
      .replace(/\$\{(\w{1,60})\}/g, (written, name: string) => byName.get(name) ?? written)
      .slice(0, longestText),
  }));
}

/** A JSON text, also without the braces around it. Most texts are none, which costs more to find out from an error. */
function parseJson(text: string): unknown {
  const trimmed = text.trim().replace(/[,;]$/, '');
  const whole = /^("|$)/.test(trimmed) ? `{${trimmed}}` : trimmed;
  if (!/^[[{]/.test(whole)) return undefined;
  try {
    return JSON.parse(whole);
  } catch {
    return undefined;
  }
}

/** A JSON object within other text: a mail, the body of a command. */
function jsonInside(text: string): unknown {
  const start = text.indexOf('{');
  const end = text.lastIndexOf('}');
  return start < 0 || end <= start ? undefined : parseJson(text.slice(start, end + 1));
}
