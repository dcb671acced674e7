import * as z from 'zod';
import { conditionSchema } from './answer.ts';
import { functionSchema, idSchema, nameSchema, oneOrMore, pathSchema, proseSchema, templateSchema } from './common.ts';
import { endSchema } from './end.ts';
import { listSchema, totalSchema } from './entity.ts';
import { anyPublicHost } from './host.ts';
import { hostPatternSchema } from './hostPattern.ts';
import { paceSchema } from './pace.ts';
import { authSchema, requestSchema } from './request.ts';

/** Several servers of which one knows the store; tried in a fixed order. */
export const regionsSchema = z.strictObject({
  /** The region's host by its id. It stands in requests as `{host}`. */
  hosts: z.record(idSchema, z.string()),
  /** The choice field in which a person may name the region; a value that is no region's id means "find it". */
  field: nameSchema.optional(),
  /** The region that the values tell. Asked when none is named. @example ({ storeUrl }) => (storeUrl.endsWith('.eu') ? 'eu' : undefined) */
  choose: functionSchema<(values: Record<string, string>) => string | undefined>().optional(),
  /** The regions tried, in this order, when none is named. The first is used when none answers better. */
  order: z.array(idSchema).min(1),
  /** The statuses of the authenticate request that lead to the next region. */
  nextOn: z.array(z.number().int()).min(1),
});

/** What answers of lists have in common. */
export const listsSchema = z.strictObject({
  /** Where the records are. @example 'data' */
  list: listSchema.optional(),
  /** Where it says how many there are. @example 'meta.total' */
  total: totalSchema.optional(),
});

/**
 * How it shows that this platform answers at an address. Wherever an address may be any public host, no secret goes out before
 * this has held.
 * @example recognise: { request: get('/api/version', { auth: 'none' }), is: { json: { product: 'Acme' } } }
 */
export const recogniseSchema = z.strictObject({
  /**
   * Asked before everything else, with `auth: 'none'`; it carries no secret, only the address and other open values. Of
   * several, the first whose `onlyIf` holds. If it is redirected to the same question at the same name, or to
   * anything at the same with or without `www.`, it is asked there again, and that address takes the place of the entered one
   * for the rest of the check; the folder may be another one where the field keeps it.
   */
  request: oneOrMore(requestSchema),
  /**
   * What this platform alone answers: one condition, or several of which any must hold. What another answer means is said by
   * rules with `on: 'recognise'`, or by the rules that hold for every platform.
   */
  is: oneOrMore(conditionSchema),
  /**
   * Where the answer names the address at which the site itself lives. Where only `www.` is more or less there, and the platform
   * is recognised there too, the rest of the check goes there. @example 'home'
   */
  home: pathSchema.optional(),
  /**
   * What is asked, with `auth: 'none'`, where a page, a redirect or nothing came, to learn why. In order, until a rule with its
   * id in `on` applies, which then decides.
   * @example why: { 'plain-links': get('{storeUrl}/?api=1', { auth: 'none' }) }
   */
  why: z.record(idSchema, requestSchema).default({}),
  /** What to check when something else answers. @example 'The shop may live in a folder, which belongs to the address.' */
  ifNot: proseSchema.optional(),
});

/** Places at an address at one of which the API stands: that one is `{root}` in every request. */
export const rootsSchema = z.strictObject({
  /** The address field. */
  of: nameSchema,
  /**
   * What is put behind the address, in the order in which `recognise` asks. One may end in the parameter that takes the path, or in the
   * beginning of it.
   * @example ['/rest', '/index.php/rest'], ['/api', '/index.php?route='], ['/index.php?route=api/', '/index.php?route=api/account/']
   */
  paths: z
    .array(
      z
        .string()
        .regex(
          /^(\/[\w.-]+)*(\?\w+=([\w.-]+\/)*)?$/,
          "must be a path, such as '/index.php/api', or end in a parameter that takes it, such as '/index.php?route='",
        ),
    )
    .min(1),
  /** A folder of the address may be a page of the shop instead: after all others, the places are asked without it. */
  orWithoutFolder: z.boolean().default(false),
});

/** Another way to show the key, for a server that the usual one does not reach. */
export const otherAuthSchema = z.strictObject({
  /** The answer to the way before, after which this one is tried; of several, any. */
  after: oneOrMore(conditionSchema),
  /** Only where the way right before it in the list was tried, and gave that answer. */
  onlyThen: z.boolean().default(false),
  auth: authSchema,
  /** What is wrong where this way helps, and what to do. It comes as advice, because the check goes on. */
  says: proseSchema,
  /** The step that mends it. */
  step: idSchema.optional(),
});

export type OtherAuth = z.infer<typeof otherAuthSchema>;

/** What holds for every request to the platform. */
export const apiSchema = z
  .strictObject({
    /** Its name and version, as the vendor writes it. @example 'REST API v3' */
    name: proseSchema,
    /** The day on which the vendor ends this API, or this version of it. */
    endsOn: endSchema.optional(),
    /** Every host that may be called. Nothing else ever is. */
    hosts: z.array(hostPatternSchema).min(1),
    /** What request addresses are appended to. @example 'https://{host}/v3/merchants/{merchantId}' */
    base: templateSchema.default(''),
    /** Where the API may stand at the address that was entered: `{root}`. Needs {@link recogniseSchema}. */
    roots: rootsSchema.optional(),
    /** Sent with every request. `Accept: application/json` is the default. */
    headers: z.record(z.string(), templateSchema).default({}),
    auth: authSchema.optional(),
    /**
     * Other ways to show the key, in the order in which `authenticate` tries them, each once and only after the answer that it
     * names. The one that is accepted serves the rest of the check. Signatures come before what puts the key into an address.
     * @example otherAuth: [{ after: { status: 401, json: { code: 'no_key' } }, auth: inQuery({ key: '{apiKey}' }), says: 'Your server cuts off the header Authorization.' }]
     */
    otherAuth: z.array(otherAuthSchema).default([]),
    /** What `reads` need not repeat. @example { list: 'data', total: 'meta.total' } */
    lists: listsSchema.default({}),
    /** How a stranger at an address that may be anybody's is told from this platform, before anything secret is sent. */
    recognise: recogniseSchema.optional(),
    /** The step that tells how a firewall in front of a shop lets the check through, with `{outgoingAddresses}` in it. */
    letThrough: idSchema.optional(),
    regions: regionsSchema.optional(),
    /** How many requests at once. @default 4 */
    atOnce: z.number().int().min(1).max(8).default(4),
    /** Seconds until a silent server counts as out of reach. @default 10 */
    timeoutS: z.number().min(1).max(30).default(10),
    /** How much of an answer is read, in bytes. @default 1 MiB, or 256 KiB with {@link anyPublicHost}, where anybody may answer */
    maxBytes: z
      .number()
      .int()
      .min(1024)
      .max(4 * 1024 * 1024)
      .optional(),
    /** An answer that is cut off at {@link maxBytes} counts by its beginning. Otherwise it is not understood. */
    cutOffCounts: z.boolean().default(false),
    /** Every name under these hosts resolves, so a name that does not is a fault of the network and never of the store's name. */
    everyNameResolves: z.boolean().default(false),
    /** Headers of its own that say how long to wait after too many requests. `Retry-After` is always understood. */
    waitHeaders: z.array(z.strictObject({ name: z.string(), unit: z.enum(['s', 'ms']) })).default([]),
    /** Seconds for which values that were just rejected are not sent again. Longer where wrong tries lock an account. @default 30 */
    pauseAfterRejectionS: z.number().int().min(0).max(3600).default(30),
    /**
     * For a platform that blocks an address after wrong tries: how many rejected values may go out from this site in so many
     * seconds. Fewer than the platform takes, because all visitors share one address. What goes to {@link anyPublicHost} is not
     * counted: another's server leads to no block.
     * @example { atMost: 15, perS: 60 }
     */
    wrongTries: z.strictObject({ atMost: z.number().int().min(1), perS: z.number().int().min(1) }).optional(),
    /**
     * For a platform that locks an account after so many wrong logins, for so many seconds: fewer go out in that time for each shop
     * and account, which all open values but the address name, and the report says so before the last one.
     * @example { after: 5, forS: 24 * 60 * 60 }
     */
    locksAccount: z.strictObject({ after: z.number().int().min(2), forS: z.number().int().min(1) }).optional(),
    pace: paceSchema.optional(),
    /** What to know about the platform's request limits, for the page. */
    limits: proseSchema.optional(),
  })
  .transform((api) => ({ ...api, maxBytes: api.maxBytes ?? (api.hosts.includes(anyPublicHost) ? 256 : 1024) * 1024 }));

export type Api = z.infer<typeof apiSchema>;
