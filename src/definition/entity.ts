import * as z from 'zod';
import { functionSchema, oneOrMore, pathSchema, proseSchema } from './common.ts';
import { type RequestInput, requestSchema } from './request.ts';

/** What a store can hold, with the words of the page. Platforms use these ids; `called` gives their own word. */
export const entityNames = {
  products: 'Products',
  categories: 'Categories',
  customers: 'Customers',
  orders: 'Orders',
  pages: 'Pages',
  blogs: 'Blog posts',
  manufacturers: 'Manufacturers',
  coupons: 'Coupons',
  reviews: 'Reviews',
} as const;

export const entityIdSchema = z.enum(Object.keys(entityNames) as [keyof typeof entityNames]);

/** The id of a kind of data: `products`, `orders`, … */
export type EntityId = z.infer<typeof entityIdSchema>;

/** What of a record is shown, and how. */
export const showSchema = z.union([
  pathSchema,
  z.strictObject({
    path: pathSchema,
    /** Names, addresses, e-mail: shown masked. */
    personal: z.boolean().default(false),
    /** `money`: a decimal amount; `minor-money`: in the smallest unit (cents); `date`: a time in ISO 8601 or in milliseconds. */
    as: z.enum(['text', 'money', 'minor-money', 'date']).default('text'),
    /** Where the record has the currency of an amount. */
    currency: pathSchema.optional(),
  }),
]);

export type Show = z.infer<typeof showSchema>;
type ShowInput = z.input<typeof showSchema>;

/** How many there are in the store. */
export const totalSchema = z.union([
  pathSchema,
  z.strictObject({
    path: pathSchema,
    /** The total is only a lower bound when this place holds this text. */
    atLeastWhen: z.strictObject({ path: pathSchema, is: z.string() }).optional(),
    /** A request of its own that answers with the total. */
    request: requestSchema.optional(),
  }),
  z.strictObject({ header: z.string() }),
]);

const readableSchema = z.strictObject({
  request: requestSchema,
  /** What the platform's panel calls the permission that reading needs. @example 'Inventory: Read' */
  permission: oneOrMore(proseSchema),
  /** The platform's own word. @example 'Collections' */
  called: proseSchema.optional(),
  /**
   * The list of records in the answer, or a function that finds it (`undefined`: this is no such answer).
   * @example 'data'
   */
  list: z.union([pathSchema, functionSchema<(answer: unknown) => unknown[] | undefined>()]),
  /** The name of a record. */
  title: showSchema,
  /** A few more facts of the record, by label. @example { SKU: 'sku', Price: money('price') } */
  show: z.record(proseSchema, showSchema).default({}),
  total: totalSchema.optional(),
});

export const notOfferedSchema = z.strictObject({
  /** Why it cannot be checked on this platform. Not a failure. @example 'PinnacleCart’s API has no pages.' */
  notOffered: proseSchema,
});

/** One kind of data: how one record of it is read, what that needs, and what is shown of it. */
export const entitySchema = z.union([readableSchema, notOfferedSchema]);

export type Entity = z.infer<typeof entitySchema>;
export type ReadableEntity = z.infer<typeof readableSchema>;
export type NotOffered = z.infer<typeof notOfferedSchema>;

/** @example reads(get('/items?limit=1'), { permission: 'Inventory', list: 'elements', title: 'name' }) */
export function reads(
  request: RequestInput,
  options: Omit<z.input<typeof readableSchema>, 'request'>,
): z.input<typeof readableSchema> {
  return { request, ...options };
}

/** @example notOffered('Clover stores no pages.') */
export function notOffered(reason: string): NotOffered {
  return { notOffered: reason };
}

/** A name, address or e-mail: shown masked. @example personal('email') */
export function personal(path: string): ShowInput {
  return { path, personal: true };
}

/** An amount. @example money('price', { minor: true, currency: 'currency' }) */
export function money(path: string, options: { minor?: boolean; currency?: string } = {}): ShowInput {
  return { path, as: options.minor ? 'minor-money' : 'money', ...(options.currency ? { currency: options.currency } : {}) };
}

/** A day. @example date('createdAt') */
export function date(path: string): ShowInput {
  return { path, as: 'date' };
}

/** Whether the platform lets this kind of data be checked at all. */
export function isReadable(entity: Entity): entity is ReadableEntity {
  return 'request' in entity;
}
