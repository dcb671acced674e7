import type * as z from 'zod';
import type { Problem } from './crossCheck/index.ts';
import { nearest } from './nearest.ts';

/** What is written in the wrong shape, in words that say what would be right. */
export function shapeProblems(issues: readonly z.core.$ZodIssue[]): Problem[] {
  return issues.flatMap((issue) => explain(issue, []));
}

/** Where one of several forms is allowed, all of them are blamed; the form that was meant is the one with the deepest problem. */
function explain(issue: z.core.$ZodIssue, above: PropertyKey[]): Problem[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    const messages = issue.message.split('\n');
    return issue.keys.map((key, index) => ({ path: [...path, key], message: messages[index] ?? '' }));
  }
  if (issue.code === 'invalid_key' || issue.code === 'invalid_element')
    return issue.issues.map(({ message }) => ({ path, message }));
  const [first, ...others] = issue.code === 'invalid_union' ? issue.errors : [];
  if (!first) return [{ path, message: issue.message || 'cannot be written so' }];
  const meant = others.reduce((best, form) => (depth(form) > depth(best) ? form : best), first);
  const isOtherwiseRight = meant.some((inner) => inner.path.length > 1 || !ofShape.includes(inner.code));
  return issue.message && !isOtherwiseRight ? [{ path, message: issue.message }] : meant.flatMap((inner) => explain(inner, path));
}

const ofShape: (string | undefined)[] = ['invalid_type', 'unrecognized_keys', 'invalid_union'];

/** A known key with a wrong value tells more of what was meant than a key that is not known, or a value of the wrong kind. */
function depth(form: readonly z.core.$ZodIssue[]): number {
  const more = ({ code }: z.core.$ZodIssue) => (code === 'unrecognized_keys' ? -0.5 : code === 'invalid_type' ? 0 : 0.5);
  return Math.max(...form.map((issue) => issue.path.length + more(issue)));
}

/** The words for what a schema has none of its own for. */
export function inWords(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `is missing; it must be ${kinds[issue.expected] ?? issue.expected}`
        : `must be ${kinds[issue.expected] ?? issue.expected}`;
    case 'unrecognized_keys':
      // A line for each key.
      return issue.keys.map((key) => unknownKey(key, keysOf(issue.inst))).join('\n');
    case 'invalid_value':
      return oneOf(issue.input, issue.values);
    case 'too_small':
      return issue.origin === 'array' ? `must have at least ${issue.minimum} of them` : `must be at least ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'array' ? `must have at most ${issue.maximum} of them` : `must be at most ${issue.maximum}`;
    case 'invalid_union':
      return '';
    default:
      return issue.input === undefined ? 'is missing' : 'cannot be written so; the editor shows what is possible';
  }
}

const kinds: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
};

function unknownKey(key: string, known: string[]): string {
  const meant = nearest(key, known);
  return meant ? `is unknown here; did you mean "${meant}"?` : `is unknown here; possible are: ${known.join(', ')}`;
}

function oneOf(written: unknown, values: readonly unknown[]): string {
  const names = values.map(String);
  const meant = typeof written === 'string' ? nearest(written, names) : undefined;
  return meant ? `did you mean "${meant}"?` : `must be one of: ${names.join(', ')}`;
}

/** The keys that an object may have, or the ids that a record may. */
function keysOf(schema: unknown): string[] {
  const { _zod } = schema as { _zod?: { def: { shape?: object; keyType?: { options?: string[] } } } };
  return _zod?.def.shape ? Object.keys(_zod.def.shape) : (_zod?.def.keyType?.options ?? []);
}
