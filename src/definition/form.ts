import type { End } from './end.ts';
import type { Field } from './field.ts';
import type { Lang } from './lang.ts';
import type { NeededPermission } from './permissionsOf.ts';

/** What a page needs to show a platform's form and to judge it while somebody types. Plain data, so it travels as JSON. */
export interface Form {
  /** Id of the platform. */
  id: string;
  name: string;
  /** The language of its texts. @default 'en' */
  lang?: Lang;
  /** The day on which the definition was last gone through, as `YYYY-MM-DD`. */
  reviewed: string;
  /** What the checker answers when the platform is shut down; nothing is sent then. */
  retired?: string;
  methods: FormMethod[];
  entities: FormEntity[];
  /** Only where trying without a store is switched on. */
  sandbox?: {
    /** Sample values by method id and field id. */
    samples: Record<string, Record<string, string>>;
    /** What can be tried; `Examples` says what each is about. */
    scenarios: { id: string; method?: string; values?: Record<string, string> }[];
  };
}

export interface FormMethod {
  id: string;
  title: string;
  /** In whose case it is the right one. */
  chooseIf?: string;
  /** It is shown before the others. */
  forNewcomers?: boolean;
  /** About how many minutes its steps take. */
  minutes?: number;
  /** What it has to wait for besides. */
  waits?: string;
  /** How long its key lives, to go on after "The key lives". */
  keyLives?: string;
  /** The day on which the vendor ends this way. */
  endsOn?: End;
  /** The key can also change the shop, because no read-only one exists. */
  writesToo?: true;
  /** What its data needs in the panel. */
  permissions: NeededPermission[];
  /** In order; the anchor of a step is `#step-<id>`, and `yields` names the fields that are found in it. */
  steps: { id: string; title: string; yields: string[] }[];
  fields: Field[];
  /** Where an authorization page can give values. */
  connect?: {
    /** Ids of the fields that get them. */
    gives: string[];
    /** Whether an app of the operator can take the access back. */
    revoke: boolean;
  };
  /** It is there only where the operator has an app. */
  onlyWithApp?: true;
}

export interface FormEntity {
  id: string;
  /** @example 'Products' */
  name: string;
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
