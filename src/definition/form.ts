import type { Field } from './field.ts';

/** What a page needs to show a platform's form and to judge it while somebody types. Plain data, so it travels as JSON. */
export interface Form {
  /** Id of the platform. */
  id: string;
  name: string;
  /** What the checker answers when the platform is shut down; nothing is sent then. */
  retired?: string;
  methods: FormMethod[];
  entities: FormEntity[];
  /** Only where trying without a store is switched on. */
  sandbox?: {
    /** Sample values by method id and field id. */
    samples: Record<string, Record<string, string>>;
    scenarios: { id: string; title: string; method?: string; values?: Record<string, string> }[];
  };
}

export interface FormMethod {
  id: string;
  title: string;
  /** In order; the anchor of a step is `#step-<id>`. */
  steps: { id: string; title: string }[];
  fields: Field[];
  /** Where an authorization page can give the values of these fields. */
  connect?: { gives: string[] };
}

export interface FormEntity {
  id: string;
  /** @example 'Products' */
  name: string;
  /** What the platform calls the permissions that it needs. */
  permission?: string[];
  /** Why it cannot be checked on this platform. */
  notOffered?: string;
}

interface WrittenPattern {
  pattern: string;
  flags: string;
}

/** Regular expressions have no JSON; they are written as an object. The opposite of {@link readForm}. */
export function writeForm(form: Form): string {
  return JSON.stringify(form, (_key, value) =>
    value instanceof RegExp ? ({ pattern: value.source, flags: value.flags } satisfies WrittenPattern) : value,
  );
}

/** @param written the parsed JSON of {@link writeForm} */
export function readForm(written: unknown): Form {
  return revive(written) as Form;
}

function revive(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revive);
  if (typeof value !== 'object' || value === null) return value;
  if (isWrittenPattern(value)) return new RegExp(value.pattern, value.flags);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, revive(item)]));
}

function isWrittenPattern(value: object): value is WrittenPattern {
  return typeof (value as WrittenPattern).pattern === 'string' && typeof (value as WrittenPattern).flags === 'string';
}
