import * as z from 'zod';
import { adviceRuleSchema } from './advice.ts';
import { type AnswerRule, answerRuleSchema } from './answer.ts';
import { apiSchema } from './api.ts';
import { daySchema, idSchema, proseSchema } from './common.ts';
import { connectSchema } from './connect.ts';
import { endSchema } from './end.ts';
import { type Entity, type EntityId, entityIdSchema, entitySchema, notOfferedSchema } from './entity.ts';
import { fieldSchema } from './field.ts';
import type { Lang } from './lang.ts';
import { requestSchema } from './request.ts';
import { sourcedSchema, sourceSchema } from './source.ts';
import { type Step, stepSchema } from './step.ts';
import { intoSchema, toolsAlsoWantSchema } from './wanted.ts';

/** A box above what it is about. */
export const noticeSchema = z.strictObject({
  kind: z.enum(['info', 'warning', 'danger']),
  title: proseSchema,
  /** Markdown. */
  text: proseSchema,
});

/**
 * The request that proves the values with the least permission; of several, the first whose `onlyIf` holds. Or the reason why
 * none can.
 */
const proofSchema = z.union([requestSchema, z.array(requestSchema).min(1), notOfferedSchema]);

/** One way of connecting: its steps, its values, and the requests that it needs before the first check. */
export const methodSchema = z.strictObject({
  /** Stable key in the HTTP API and in links. @example 'merchant-token' */
  id: idSchema,
  /** A few words, for the choice. @example 'Existing app' */
  title: proseSchema,
  /** Who this way is for, in a sentence or two of Markdown. */
  intro: proseSchema.optional(),
  /** In whose case it is the right one, in a few words, for the choice between several. @example 'You have a token that starts with shpat_' */
  chooseIf: proseSchema.optional(),
  /** Somebody who has no key yet takes this way: the page shows it first. Without one, that is the first method. */
  forNewcomers: z.boolean().default(false),
  /** Boxes above its steps, about this way alone. */
  notices: z.array(noticeSchema).default([]),
  /** About how many minutes its steps take. */
  minutes: z.number().int().min(1).max(480).optional(),
  /** What it has to wait for besides. @example 'Etsy has to approve the app: usually within minutes' */
  waits: proseSchema.optional(),
  /** How long its key lives, to go on after "The key lives". @example '24 hours', 'until you delete it' */
  keyLives: proseSchema.optional(),
  /** The day on which the vendor ends this way. */
  endsOn: endSchema.optional(),
  /**
   * No read-only key exists here: the key can also change the shop. A notice says so, and a last step ends the key, with the
   * words of `afterwards`.
   */
  writesToo: z.boolean().default(false),
  /** Instead of the platform's. */
  toolsAlsoWant: toolsAlsoWantSchema.optional(),
  /** Instead of the platform's. */
  into: intoSchema.optional(),
  /** Instead of the platform's: how this key is ended. */
  afterwards: z.array(sourcedSchema).optional(),
  steps: z.array(stepSchema).min(1),
  fields: z.array(fieldSchema).min(1),
  /** Where values of this way come from an authorization page, for operators who have an app of their own at the platform. */
  connect: connectSchema.optional(),
  /**
   * Nothing but the authorization page of the operator's own app gives its values. The page offers such a way only where there is
   * an app, and the check never chooses it by itself. Its requests can show the app as `{clientId}` and `{clientSecret}`: where the
   * platform takes a token only together with the app that it was given to.
   */
  onlyWithApp: z.boolean().default(false),
  /** Requests that come first and give variables to the others, by id. They are part of the check "authenticate". */
  before: z.record(idSchema, requestSchema).default({}),
  /** Where this way leads to another API than the platform's own: instead of `api`. */
  api: apiSchema.optional(),
  /** Instead of the platform's `authenticate`. */
  authenticate: proofSchema.optional(),
  /** Instead of the platform's entities of the same ids. */
  entities: z.partialRecord(entityIdSchema, entitySchema).default({}),
});

/** A way of connecting as it is written. */
export type WrittenMethod = z.infer<typeof methodSchema>;

/** A way of connecting that stands in a file of its own. */
export type MethodInput = z.input<typeof methodSchema>;

type Entities = Partial<Record<EntityId, Entity>>;

export interface Method extends Omit<WrittenMethod, 'entities' | 'steps'> {
  steps: Step[];
  entities: Entities;
}

const shared = {
  /** The name of the definition's file, of the page, and the key in the HTTP API. Never changes. @example 'clover' */
  id: idSchema,
  name: proseSchema,
  /** Other names that people search for: former names, the vendor, the product line. */
  alsoCalled: z.array(proseSchema).default([]),
  /** Its mark in lists, by the name that Simple Icons gives it. Without one, its first letter is drawn. @example 'shopify' */
  mark: idSchema.optional(),
  /** What the page is about, in one or two sentences of plain text; also its description for search engines. */
  summary: proseSchema,
  /** The day on which somebody last went through the facts. After 180 days the page says that they may be old. @example '2026-11-22' */
  reviewed: daySchema,
  /** Where the facts come from: public texts, with title and the day of the copy that was read. */
  sources: z.array(sourceSchema).min(1),
  /** Boxes at the top of the page. */
  notices: z.array(noticeSchema).default([]),
  /** What the reader needs before the first step. Markdown. */
  needs: z.array(proseSchema).min(1),
  /** Ways of connecting; the first is that of the original guide. */
  methods: z.array(methodSchema).min(1),
  /** What to do when the tool is done: delete the key, and how. Markdown; `sourced('…', 'https://…')` where a text says so. */
  afterwards: z.array(sourcedSchema).default([]),
  /** What migration tools usually ask for besides. */
  toolsAlsoWant: toolsAlsoWantSchema.optional(),
  /** What a tool needs besides where it writes into the platform. */
  into: intoSchema.optional(),
  /**
   * Its sentences in other languages, each under its English one, in a file of their own. What is not there is shown in English.
   * @example import { de } from './de.ts'; … translations: { de }
   */
  translations: z.partialRecord(z.enum(['de']), z.record(z.string(), proseSchema)).default({}),
};

/** A platform that answers. */
const livePlatformSchema = z.strictObject({
  ...shared,
  api: apiSchema,
  authenticate: proofSchema,
  /** The kinds of data that can be checked, in the order shown. */
  entities: z.partialRecord(entityIdSchema, entitySchema),
  /** What answers mean, first match wins. */
  answers: z.array(answerRuleSchema).default([]),
  /** What is worth knowing after a check. */
  advice: z.array(adviceRuleSchema).default([]),
});

/** A platform that is shut down: the page stays, nothing is ever sent. */
const retiredPlatformSchema = z.strictObject({
  ...shared,
  /** What the checker answers to any input. One or two sentences. */
  retired: proseSchema,
  /** The kinds of data that the platform had. */
  entities: z.partialRecord(entityIdSchema, notOfferedSchema),
});

export const platformSchema = z.union([livePlatformSchema, retiredPlatformSchema]);

/** A platform as it is written, its optional parts filled in. */
export type WrittenPlatform = z.infer<typeof platformSchema>;

export interface LivePlatform extends Omit<z.infer<typeof livePlatformSchema>, 'methods' | 'entities' | 'answers'> {
  methods: Method[];
  entities: Entities;
  answers: AnswerRule[];
  /** In which its texts are. @default 'en' */
  lang?: Lang;
}
export interface RetiredPlatform extends Omit<z.infer<typeof retiredPlatformSchema>, 'methods'> {
  methods: Method[];
  /** In which its texts are. @default 'en' */
  lang?: Lang;
}
/** A platform: its guide, its values, its check. See `definePlatform`. */
export type Platform = LivePlatform | RetiredPlatform;
export type PlatformInput = z.input<typeof livePlatformSchema> | z.input<typeof retiredPlatformSchema>;

export function isRetired(platform: Platform): platform is RetiredPlatform {
  return 'retired' in platform;
}

/** The schema that fits what was written, so that errors speak of that one alone. */
export function schemaFor(definition: unknown) {
  return typeof definition === 'object' && definition !== null && 'retired' in definition
    ? retiredPlatformSchema
    : livePlatformSchema;
}
