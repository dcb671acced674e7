import { createHash } from 'node:crypto';
import { judgeValue } from '../../src/check/index.ts';
import type { Field, Method } from '../../src/definition/index.ts';

/** A value of the shape of a sample, which no store knows and which stands nowhere else. */
export interface Canary {
  /** As it is typed. */
  value: string;
  /** The part of it that is like no other. */
  unique: string;
}

/** A canary for each text field of a method, by field id. Choices stay as they are: they are the definition's own words. */
export function canariesOf(platform: string, method: Method, samples: Readonly<Record<string, string>>): Record<string, Canary> {
  const typed = method.fields.filter(({ kind }) => kind !== 'choice');
  return Object.fromEntries(
    typed.map((field) => [field.id, canaryOf(field, samples[field.id] || field.like, `${platform} ${method.id} ${field.id}`)]),
  );
}

/** As much of the sample is changed as the field allows: many have a fixed beginning, or a fixed host. */
function canaryOf(field: Field, sample: string, seed: string): Canary {
  const parts = [...(field.kind === 'address' ? addressParts(sample) : []), [0, sample.length], ...endings(sample)];
  const canaries = parts.map(([from, to]) => {
    const unique = disguise(sample.slice(from, to), seed);
    return { value: sample.slice(0, from) + unique + sample.slice(to), unique };
  });
  // The last resort is refused before anything is sent, which must keep it just as well.
  return canaries.find(({ value }) => judgeValue(field, value).outcome === 'ok') ?? (canaries[0] as Canary);
}

type Part = [from: number, to: number];

/** The first name of the host, then the last part of the path. */
function addressParts(sample: string): Part[] {
  const found = [/(?<=\/\/)[^./]+/.exec(sample), /[^/]+$/.exec(sample)];
  return found.flatMap((match) => (match ? [[match.index, match.index + match[0].length]] : []));
}

function endings(sample: string): Part[] {
  return [1 / 2, 1 / 3, 1 / 4].map((share) => [Math.floor(sample.length * (1 - share)), sample.length]);
}

/** As long as that, even digits are like no others. */
const enough = 12;

/** Other letters for letters and other digits for digits, and enough of them. */
function disguise(text: string, seed: string): string {
  const long = text.length < enough ? text.repeat(enough).slice(0, enough) : text;
  const bytes = createHash('shake256', { outputLength: long.length }).update(seed).digest();
  return long
    .replace(/[a-z]/g, (_, at: number) => String.fromCharCode(97 + ((bytes[at] as number) % 26)))
    .replace(/[A-Z]/g, (_, at: number) => String.fromCharCode(65 + ((bytes[at] as number) % 26)))
    .replace(/\d/g, (_, at: number) => String((bytes[at] as number) % 10));
}
