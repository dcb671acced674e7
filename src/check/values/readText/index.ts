import type { Field } from '../../../definition/field.ts';
import { hasConcept } from '../labels/isLabel.ts';
import { ownNames } from '../labels/ownNames.ts';
import type { Choice } from './candidate.ts';
import { findPatterns } from './findPatterns.ts';
import { matchFields } from './matchFields.ts';
import { longestText, readCandidates } from './readCandidates.ts';

/** What a text gave. */
export interface TextReading {
  /** By field id. Empty where the text is a single value and nothing more. */
  values: Record<string, string>;
  /** By field id: the values of the text that fit equally well, among which only the person can choose. */
  choices: Record<string, Choice[]>;
  /** The names of values in the text that no field took. */
  unused: string[];
}

const nothing: TextReading = { values: {}, choices: {}, unused: [] };

/**
 * Finds the values of a method in a longer text: a downloaded file, settings, a mail, a row of a table, a command, an
 * address. They are matched to the fields by their shape, then by what stands beside them.
 * @param names what the platform is called, which says nothing in front of a label ("ACME_API_TOKEN")
 * @param longest a longer text is not read
 */
export function readText(
  fields: readonly Field[],
  text: string,
  names: readonly string[] = [],
  longest = longestText,
): TextReading {
  const trimmed = text.trim();
  if (trimmed === '' || text.length > longest) return nothing;
  const candidates = readCandidates(text);
  const isRow = trimmed.includes('\t');
  const isSingle = !isRow && candidates.every(({ label, value }) => label === '' && value === trimmed);
  if (isSingle) return nothing;
  const { values, choices } = matchFields(fields, candidates, ownNames(fields, candidates, names));
  const open = fields.filter(({ id }) => !(id in choices));
  // Bare words alone may be the pieces of one value, of which a pattern would take a part.
  const isLonger = isRow || candidates.some(({ place }) => place !== 'word');
  const all = { ...values, ...(isLonger ? findPatterns(open, text, values) : {}) };
  const used = new Set([
    ...Object.values(all),
    ...Object.values(choices).flatMap((offered) => offered.map(({ value }) => value)),
  ]);
  const unused = candidates.filter(({ label, value, place }) => place === 'pair' && !used.has(value) && hasConcept(label));
  return { values: all, choices, unused: [...new Set(unused.map(({ label }) => label))] };
}

/** The values alone, see {@link readText}. */
export function readPasted(fields: readonly Field[], text: string, names?: readonly string[]): Record<string, string> {
  return readText(fields, text, names).values;
}
