import * as z from 'zod';
import { idSchema, nameSchema, patternSchema, proseSchema, searchSchema } from './common.ts';
import { hostPatternSchema } from './hostPattern.ts';

/** Something that people put into a field although it belongs elsewhere, recognised by its shape. */
export const mistakeSchema = z.strictObject({
  /** How it looks, after trimming. @example /^\d{12,16}$/ */
  match: patternSchema,
  /** What it is, and what to enter instead. @example 'That is the card processor’s number. The Merchant ID has 13 letters and digits.' */
  says: proseSchema,
  /** The field that it belongs in; two values in each other's field are called swapped. */
  belongsIn: nameSchema.optional(),
});

/** A remark on a value that may be right. */
export const noteSchema = z.strictObject({
  /** How the value looks. */
  match: patternSchema,
  /** What to know about it. */
  says: proseSchema,
});

/** How a value of a test system looks. */
export const environmentSchema = z.strictObject({
  /** How the value looks. */
  match: patternSchema,
  /** The system that it belongs to. */
  is: z.literal('test'),
  /** What it is, and where the other one is found. */
  says: proseSchema,
});

const base = {
  /** Stable key in the HTTP API, and `{id}` in requests. Unique in its method. @example 'merchantId' */
  id: nameSchema,
  /** The words of the form, as the tool and the platform call it. @example 'Merchant ID' */
  label: proseSchema,
  /** The step in which it is found. */
  from: idSchema.optional(),
  /** An obviously fake example. @example 'ABCDE12345FGH' */
  like: z.string(),
  /** One line under the field, for what the label leaves open. */
  help: proseSchema.optional(),
  /** The check works without it. */
  optional: z.boolean().default(false),
  /** The original guide does not ask for it, but a working call needs it. The page says so. */
  added: z.boolean().default(false),
  /** Its shape. Loose: never refuse what might be right. Tested on the cleaned value. */
  pattern: patternSchema.optional(),
  /** What is wrong when {@link pattern} does not match, and what is right. */
  patternSays: proseSchema.optional(),
  /**
   * What nothing else looks like. Found in another field, or in a pasted text, it says that the value belongs here; two
   * values in each other's field are called swapped.
   * @example /^shpat_/
   */
  shape: patternSchema.optional(),
  /**
   * What else it is called: in the code of clients, in mails, in the panel's other languages. Capitals, accents and
   * punctuation do not matter; common names ("API key", "heslo", "Zugangstoken") are known already.
   * @example ['KEYSTRING', 'Chiave Exchange']
   */
  labels: z.array(proseSchema).default([]),
  /**
   * Rewrites, in order, after blanks and quotes around the value are gone.
   * @example [[/^.*stores\/([a-z0-9]+).*$/i, '$1']]
   */
  clean: z.array(z.tuple([searchSchema, z.string()])).default([]),
  /** Other things people put here. Judged before {@link clean}. */
  mistakes: z.array(mistakeSchema).default([]),
  /** Values that may be right and that nothing can prove here: nothing is sent, and the check ends as `unverified`. */
  unprovable: z.array(noteSchema).default([]),
  /** Remarks that do not stop the check; they come back as advice. */
  notes: z.array(noteSchema).default([]),
  /**
   * Looks of a value that tell to which system it belongs. The check goes on, and its report names the system.
   * @example [{ match: /^EAAAl/, is: 'test', says: 'This token is of the sandbox, where there are only test data. Copy the one under Production.' }]
   */
  environments: z.array(environmentSchema).default([]),
  /**
   * How the value stands in a longer text that people paste (a downloaded file, a command's output), the value in the
   * first group.
   * @example [/^ACCESS TOKEN:\s*(\S+)/im]
   */
  found: z.array(patternSchema).default([]),
};

const textSchema = z.strictObject({
  kind: z.literal('text'),
  ...base,
  /** Capitals do not matter to the platform, which writes it in small letters. */
  lowerCase: z.boolean().default(false),
  /** The same where it writes it in capitals. */
  upperCase: z.boolean().default(false),
});

const secretSchema = z.strictObject({
  kind: z.literal('secret'),
  ...base,
  /** A password: every character counts, nothing is trimmed or rewritten. */
  verbatim: z.boolean().default(false),
});

const addressSchema = z.strictObject({
  kind: z.literal('address'),
  ...base,
  /** The hosts it may name. Without it, those of the API; `definePlatform` fills them in. */
  hosts: z.array(hostPatternSchema).min(1).optional(),
  /** What to enter when the host is not one of {@link hosts}. */
  hostSays: proseSchema.optional(),
  /** Hosts of the platform that are never a store: the vendor's login, help and account pages. */
  neverHosts: z.array(hostPatternSchema).default([]),
  /** What to enter instead of one of {@link neverHosts}. */
  neverSays: proseSchema.optional(),
  /** What of the address counts. The cleaned value has no trailing slash and no query. */
  keep: z.enum(['host', 'path']).default('host'),
  /** The address opens the store by itself (a signed link): masked like a secret. */
  secret: z.boolean().default(false),
});

const choiceSchema = z.strictObject({
  kind: z.literal('choice'),
  ...base,
  /** The options in the order shown; the first is chosen when nothing is. */
  choices: z.array(z.strictObject({ value: idSchema, label: proseSchema })).min(2),
});

/** A value to enter. */
export const fieldSchema = z.discriminatedUnion('kind', [textSchema, secretSchema, addressSchema, choiceSchema]);

export type Mistake = z.infer<typeof mistakeSchema>;
export type Field = z.infer<typeof fieldSchema>;
export type AddressField = z.infer<typeof addressSchema>;
export type FieldInput = z.input<typeof fieldSchema>;

type Options<Schema extends z.ZodType> = Omit<z.input<Schema>, 'kind' | 'id' | 'label'>;

/** A value that may be read over a shoulder. @example text('merchantId', 'Merchant ID', { like: 'ABCDE12345FGH' }) */
export function text(id: string, label: string, options: Options<typeof textSchema>): FieldInput {
  return { kind: 'text', id, label, ...options };
}

/** A value that opens the store: masked on the page, and never in a log. @example secret('token', 'API Token', { like: 'fake0000' }) */
export function secret(id: string, label: string, options: Options<typeof secretSchema>): FieldInput {
  return { kind: 'secret', id, label, ...options };
}

/** A web address; cleaned to `https://host` or `https://host/path`. @example address('storeUrl', 'Store URL', { like: 'https://www.example.com' }) */
export function address(id: string, label: string, options: Options<typeof addressSchema>): FieldInput {
  return { kind: 'address', id, label, ...options };
}

/** One of a few. @example choice('region', 'Region', { like: 'na', choices: [{ value: 'na', label: 'North America' }, …] }) */
export function choice(id: string, label: string, options: Options<typeof choiceSchema>): FieldInput {
  return { kind: 'choice', id, label, ...options };
}

/** @example mistake(/^shpss_/, 'That is the client secret.', { belongsIn: 'clientSecret' }) */
export function mistake(match: RegExp, says: string, options: { belongsIn?: string } = {}): Mistake {
  return { match, says, ...options };
}
