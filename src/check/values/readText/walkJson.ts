import { type Candidate, mostCandidates } from './candidate.ts';
import { readLinks, readUserInfo } from './readLinks.ts';
import { readScheme } from './readScheme.ts';

/** A deeper one is no file of settings. */
const deepest = 20;

/** How lists of settings call a name and its value: Postman, HAR, the variables of containers. */
const nameKeys = ['key', 'name', 'label', 'title', 'field', 'header'];

/** Reads every text and number in a JSON value, with the names of the properties that lead to it. */
export function walkJson(json: unknown): Candidate[] {
  const found: Candidate[] = [];
  visit(json, '', '', 0, found);
  return found.slice(0, mostCandidates);
}

function visit(value: unknown, own: string, above: string, depth: number, found: Candidate[]): void {
  if (depth > deepest || found.length >= mostCandidates) return;
  if (typeof value === 'number' && Number.isSafeInteger(value))
    found.push({ label: join(above, own), value: String(value), place: 'pair' });
  if (typeof value === 'string' && value.trim() !== '') {
    const { name, rest, login } = readScheme(value.trim());
    if (login) found.push(...readUserInfo(login));
    if (rest !== undefined) found.push({ label: name ?? join(above, own), value: rest, place: 'pair' });
    found.push(...readLinks(value).filter((link) => link.place !== 'link' || link.value !== value.trim()));
  }
  if (Array.isArray(value)) for (const item of value) visit(item, own, above, depth + 1, found);
  else if (typeof value === 'object' && value !== null) {
    const record = value as Record<string, unknown>;
    const name = nameKeys.map((key) => record[key]).find((item) => typeof item === 'string');
    const named = 'value' in record && typeof name === 'string';
    if (named) visit(record.value, name, own, depth + 1, found);
    for (const [key, item] of Object.entries(record))
      if (!named || typeof item === 'object') visit(item, key, own, depth + 1, found);
  }
}

function join(above: string, own: string): string {
  return `${above} ${own}`.trim();
}
