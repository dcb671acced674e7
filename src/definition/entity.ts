import * as z from 'zod';
import { functionSchema, idSchema, nameSchema, pathSchema, patternSchema, proseSchema } from './common.ts';
import { type Permission, permissionsSchema } from './permission.ts';
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
  z.strictObject({
    header: z.string(),
    /** Where the header says more than the number: the number in the first group. @example /\/(\d+)$/ */
    match: patternSchema.optional(),
  }),
  /** Anything else, out of the answer. */
  functionSchema<(answer: unknown) => number | undefined>(),
]);

/** Where the list of records is in the answer, or a function that finds it (`undefined`: this is no such answer). @example 'data' */
export const listSchema = z.union([pathSchema, functionSchema<(answer: unknown) => unknown[] | undefined>()]);

const readableSchema = z
  .strictObject({
    request: requestSchema,
    /** Values or variables without which it cannot be asked, and what to say then. @example { shopId: 'Enter the Shop ID to check the listings.' } */
    needs: z.record(nameSchema, proseSchema).default({}),
    /** Requests that come first and give it variables, by id. */
    first: z.record(idSchema, requestSchema).default({}),
    /** Further requests that must be answered well too. */
    also: z.array(requestSchema).default([]),
    /**
     * What reading needs: `exact('…')` for a label on the screen, a text for what to look for where nobody has seen it, `anyKey`
     * where there are no permissions. Left out only where {@link public} says that nothing is needed.
     * @example exact('Inventory: Read')
     */
    permission: permissionsSchema.optional(),
    /** Anybody may ask this, also without a key: the answer says nothing about the key. */
    public: z.boolean().default(false),
    /** The platform's own word. @example 'Collections' */
    called: proseSchema.optional(),
    /** The list of records in the answer. Without it, that of `api.lists`. */
    list: listSchema.optional(),
    /** What a record is known by: its name, its number. */
    title: showSchema,
    /** What {@link title} is. @default 'Order number' for orders, 'Name' for the rest @example 'First name' */
    titled: proseSchema.optional(),
    /** A few more facts of the record, by label. @example { SKU: 'sku', Price: money('price') } */
    show: z.record(proseSchema, showSchema).default({}),
    /** How many there are. Without it, that of `api.lists`; `false` where this list has none. */
    total: z.union([totalSchema, z.literal(false)]).optional(),
    /**
     * What of it the platform hands out to nobody. Told before the work starts, and after a check.
     * @example 'The buyer’s name and address are gone 90 days after the order.'
     */
    lost: proseSchema.optional(),
  })
  .superRefine(({ permission, public: isPublic }, context) => {
    if (isPublic === (permission === undefined)) return;
    const message = isPublic
      ? 'is needed by nobody where public: true says that anybody may ask; leave it out'
      : "must say which permission reading this needs: exact('Products: Read') for the label on the screen, 'reading products' for what to look for, or anyKey";
    context.addIssue({ code: 'custom', path: ['permission'], message });
  });

export const notOfferedSchema = z.strictObject({
  /** Why it cannot be checked on this platform. Not a failure. @example 'PinnacleCart’s API has no pages.' */
  notOffered: proseSchema,
});

const variedSchema = z.strictObject({
  /** The variable that tells which case it is. */
  by: nameSchema,
  /** How it is read, by the variable's value. */
  cases: z.record(z.string(), readableSchema),
  /** What to say when it is none of the cases. */
  otherwise: proseSchema,
});

/** One kind of data: how one record of it is read, what that needs, and what is shown of it. */
export const entitySchema = z.union([readableSchema, variedSchema, notOfferedSchema]);

/** Data as it is written, without what its API says of all lists. */
export type WrittenEntity = z.infer<typeof entitySchema>;
export type WrittenReading = z.infer<typeof readableSchema>;

export interface ReadableEntity extends Omit<WrittenReading, 'list' | 'total' | 'permission' | 'titled'> {
  permission: Permission[];
  titled: string;
  list: z.infer<typeof listSchema>;
  total?: z.infer<typeof totalSchema>;
}
export interface VariedEntity extends Omit<z.infer<typeof variedSchema>, 'cases'> {
  cases: Record<string, ReadableEntity>;
}
export interface NotOffered extends z.infer<typeof notOfferedSchema> {
  /** Its name where that is not the usual one: in another language. */
  called?: string;
}
export type Entity = ReadableEntity | VariedEntity | NotOffered;

/** @example reads(get('/items?limit=1'), { permission: exact('Inventory'), list: 'elements', title: 'name' }) */
export function reads(
  request: RequestInput,
  options: Omit<z.input<typeof readableSchema>, 'request'>,
): z.input<typeof readableSchema> {
  return { request, ...options };
}

/** Data that stores keep in different ways. @example varies('catalogVersion', { V1: reads(…), V3: reads(…) }, 'This site has no shop.') */
export function varies(
  by: string,
  cases: Record<string, z.input<typeof readableSchema>>,
  otherwise: string,
): z.input<typeof variedSchema> {
  return { by, cases, otherwise };
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

/** What a kind of data is called on the page: the platform's own word, or the usual one. */
export function entityName(id: string, entity: Entity | undefined): string {
  const called = entity && ('notOffered' in entity ? entity.called : waysToRead(entity)[0]?.called);
  return called ?? entityNames[id as EntityId];
}

/** The ways in which this kind of data is read: one, several, or none where it is not offered. */
export function waysToRead(entity: Entity): ReadableEntity[] {
  if ('request' in entity) return [entity];
  return 'cases' in entity ? Object.values(entity.cases) : [];
}
