import type { AddressField, Field } from '../definition/field.ts';
import { anyPublicHost, hostMatches, isPublicName } from '../definition/host.ts';
import { hasHiddenCharacter } from './hasHiddenCharacter.ts';
import { shorten } from './shorten.ts';

/** What can be said of a value before anything is sent. */
export interface Judgement {
  /** As it would be sent: cleaned, or as typed where nothing may be touched. */
  value: string;
  outcome: 'ok' | 'invalid-value' | 'host-not-allowed';
  /** What is wrong and what to enter instead. */
  message?: string;
  /** A remark on a value that may be right. */
  note?: string;
}

/** No value of any platform is longer; a megabyte in a form is an accident. Patterns search no longer texts either. */
const longest = 4096;

/** The longest text in which values are looked for. */
const longestPasted = 8192;

/** Blanks of every kind and characters without width, which come along when people copy. */
const blank = /[\s\u200b-\u200f\u2060\ufeff\u00ad]/;

/** What would end a segment of a path for a server that undoes the encoding once too often. */
const encodedStructure = /%(?:[01][\da-f]|2[35f]|3f|5c|7f)/i;

/**
 * Judges what somebody typed into a field. Pure, so that the page and the engine say the same.
 * @param typed the text as typed; an empty one is an error unless the field is optional
 */
export function judgeValue(field: Field, typed: string): Judgement {
  if (field.kind === 'choice') return judgeChoice(field, typed);
  const verbatim = field.kind === 'secret' && field.verbatim;
  const trimmed = trim(typed);
  if (trimmed === '') return field.optional ? { value: '', outcome: 'ok' } : wrong('', `Enter the ${field.label}.`);
  if (typed.length > longest) return wrong('', `This is far too long for the ${field.label}. Copy only the value itself.`);
  const basic = verbatim ? typed : withoutQuotes(trimmed);
  const mistake = field.mistakes.find(({ match }) => match.test(basic));
  if (mistake) return wrong(basic, mistake.says);
  const rewritten = field.clean.reduce((value, [find, replacement]) => value.replace(find, replacement), basic);
  const cleaned = field.kind === 'text' && field.lowerCase ? rewritten.toLowerCase() : rewritten;
  if (hasHiddenCharacter(cleaned))
    return wrong(cleaned, `The ${field.label} contains a line break or a hidden character. Copy it again, on its own.`);
  // Keys travel in headers, which carry nothing else.
  if (field.kind === 'secret' && !verbatim && /[^\x20-\x7e]/.test(cleaned))
    return wrong(cleaned, `The ${field.label} contains a letter that no key has. Copy it again, on its own.`);
  const judged: Judgement = field.kind === 'address' ? judgeAddress(field, cleaned) : { value: cleaned, outcome: 'ok' };
  if (judged.outcome === 'ok' && field.pattern && !field.pattern.test(judged.value))
    return wrong(judged.value, field.patternSays ?? '');
  if (judged.outcome !== 'ok') return judged;
  const note =
    verbatim && trimmed !== typed ? outerBlanks(field.label) : field.notes.find(({ match }) => match.test(judged.value))?.says;
  return note ? { ...judged, note } : judged;
}

/**
 * Judges all values of a method, each with what the others show.
 * @param typed texts by field id; a field without one counts as empty
 */
export function judgeValues(fields: readonly Field[], typed: Readonly<Record<string, string>>): Record<string, Judgement> {
  const judgements: Record<string, Judgement> = Object.fromEntries(
    fields.map((field) => [field.id, judgeValue(field, typed[field.id] ?? '')]),
  );
  for (const [index, field] of fields.entries()) {
    const other = fields.slice(index + 1).find(({ id }) => id === belongsIn(field, typed[field.id]));
    if (other && belongsIn(other, typed[other.id]) === field.id) {
      const message = `The ${field.label} and the ${other.label} look swapped. Exchange the two values.`;
      for (const { id } of [field, other]) judgements[id] = { ...(judgements[id] as Judgement), message };
    }
  }
  for (const [index, field] of fields.entries()) {
    const twin = fields.slice(0, index).find((other) => isPastedTwice(field, other, judgements));
    if (twin) judgements[field.id] = wrong('', `The ${field.label} and the ${twin.label} are the same. Copy each one again.`);
  }
  return judgements;
}

/** Two keys are never alike; whoever has the same in both has pasted one of them twice. */
function isPastedTwice(field: Field, other: Field, judgements: Readonly<Record<string, Judgement>>): boolean {
  const isKey = ({ kind }: Field) => kind === 'secret' || kind === 'text';
  const value = judgements[field.id]?.outcome === 'ok' ? judgements[field.id]?.value : '';
  return isKey(field) && isKey(other) && value !== undefined && value.length >= 12 && value === judgements[other.id]?.value;
}

/**
 * Finds the values of a method in a longer text: a downloaded file, the output of a command.
 * @returns values by field id; empty where the text is a single value and nothing more
 */
export function readPasted(fields: readonly Field[], text: string): Record<string, string> {
  if (text.length > longestPasted || !/[\s{]/.test(text.trim())) return {};
  const found: Record<string, string> = {};
  for (const field of fields)
    for (const pattern of field.found) {
      const value = pattern.exec(text)?.[1];
      if (value) {
        found[field.id] = value;
        break;
      }
    }
  return found;
}

function wrong(value: string, message: string): Judgement {
  return { value, outcome: 'invalid-value', message };
}

/** Without the blanks around it. A pattern for those at the end would try every blank in the middle as their beginning. */
function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && blank.test(text[start] as string)) start++;
  while (end > start && blank.test(text[end - 1] as string)) end--;
  return text.slice(start, end);
}

function withoutQuotes(value: string): string {
  return trim(value.replace(/^(["'`“”‘’«<])(.*)(["'`“”‘’»>])$/su, '$2'));
}

function outerBlanks(label: string): string {
  return `The ${label} begins or ends with a blank. It is used as typed; remove the blank if it is not part of it.`;
}

function belongsIn(field: Field, typed = ''): string | undefined {
  const basic = withoutQuotes(trim(typed.slice(0, longest)));
  return field.mistakes.find(({ match }) => match.test(basic))?.belongsIn;
}

function judgeChoice(field: Extract<Field, { kind: 'choice' }>, typed: string): Judgement {
  const value = typed.trim() || (field.choices[0]?.value ?? '');
  return field.choices.some((choice) => choice.value === value)
    ? { value, outcome: 'ok' }
    : wrong('', `Choose one of the options for ${field.label}.`);
}

function judgeAddress(field: AddressField, cleaned: string): Judgement {
  const url = parseAddress(cleaned);
  if (!url) return wrong(cleaned, notAnAddress(field));
  const host = url.hostname.replace(/\.$/, '');
  const hosts = field.hosts ?? [];
  if (hostMatches(host, field.neverHosts)) return wrong(cleaned, field.neverSays ?? notAnAddress(field));
  if (!host.includes('.') && host !== 'localhost' && !host.startsWith('[')) return wrong(cleaned, notAnAddress(field));
  if (!isPublicName(host))
    return notAllowed(
      cleaned,
      `${shorten(host)} is not an address on the internet. Enter the shop’s public address, such as “${field.like}”.`,
    );
  if (!hostMatches(host, hosts))
    return notAllowed(
      cleaned,
      field.hostSays ?? `${shorten(host)} is not an address of this platform. It looks like “${field.like}”.`,
    );
  if (url.port !== '' && hosts.includes(anyPublicHost))
    return notAllowed(cleaned, `Addresses with a port (“:${url.port}”) are not checked. Enter the address without it.`);
  const path = field.keep === 'path' ? url.pathname.replace(/\/+$/, '') : '';
  if (encodedStructure.test(path)) return wrong(cleaned, notAnAddress(field));
  return { value: `https://${host}${path}`, outcome: 'ok' };
}

function parseAddress(text: string): URL | undefined {
  if (/\s/.test(text)) return undefined;
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d+(\/|$))/i.exec(text)?.[1]?.toLowerCase();
  if (scheme && scheme !== 'https' && scheme !== 'http') return undefined;
  try {
    const url = new URL(scheme ? text.replace(/^[a-z]+:\/*/i, 'https://') : `https://${text.replace(/^\/+/, '')}`);
    return url.username || url.password ? undefined : url;
  } catch {
    return undefined;
  }
}

function notAnAddress(field: AddressField): string {
  return `This is not a web address for the ${field.label}. It looks like “${field.like}”.`;
}

function notAllowed(value: string, message: string): Judgement {
  return { value, outcome: 'host-not-allowed', message };
}
