import * as z from 'zod';
import { conditionSchema } from './answer.ts';
import { functionSchema, nameSchema, oneOrMore, pathSchema, patternSchema, templateSchema } from './common.ts';
import { whatMayWrite } from './onlyReads.ts';

/** How a request shows who asks. Every text is a template. */
export const authSchema = z.union([
  z.strictObject({
    /** Header names and values. @example { 'X-Auth-Token': '{accessToken}' } */
    headers: z.record(z.string(), templateSchema),
  }),
  z.strictObject({
    /** Parameters of the address. Only where a platform offers nothing better: addresses end up in logs. */
    query: z.record(z.string(), templateSchema),
  }),
  z.strictObject({
    /** HTTP Basic (RFC 7617). */
    basic: z.strictObject({ user: templateSchema, password: templateSchema }),
  }),
  z.strictObject({
    /**
     * Computed over the request that is about to be sent, for signatures: names and values.
     * @param values the cleaned values and the variables of the run
     */
    sign: functionSchema<
      (
        request: { method: string; url: string; body: string },
        values: Record<string, string>,
      ) => Record<string, string> | Promise<Record<string, string>>
    >(),
    /** Whether they are headers or parameters of the address. @default 'header' */
    place: z.enum(['header', 'query']).optional(),
  }),
  z.strictObject({
    /** A signature by OAuth 1.0a (RFC 5849) with HMAC-SHA256: neither secret is sent. */
    oauth1: z.strictObject({
      consumerKey: templateSchema,
      consumerSecret: templateSchema,
      token: templateSchema.optional(),
      tokenSecret: templateSchema.optional(),
      /** Where the signature stands: in the header `Authorization`, or in the query, which no server cuts off. */
      place: z.enum(['header', 'query']).default('header'),
      /**
       * An address whose host the shop takes for its own, where that may be another than the one that is asked.
       * Only the signature says so; the request goes where it goes. @example '{home}'
       */
      signedHost: templateSchema.optional(),
      /** The scheme by which a shop believes that it is asked, behind a proxy that speaks https in its place. */
      signedScheme: z.enum(['https', 'http']).default('https'),
    }),
  }),
]);

export type Auth = z.infer<typeof authSchema>;
/** {@link Auth} as it is written. */
export type AuthInput = z.input<typeof authSchema>;

const takeOneSchema = z.union([
  /** Where it is in a JSON answer. @example 'access_token' */
  pathSchema,
  z.strictObject({
    /** Several places, the first that has it. @example ['access_token', 'accessToken'] */
    anyOf: z.array(pathSchema).min(2),
  }),
  z.strictObject({
    /** Found in the text of the answer, the variable in the first group; percent-encoding is undone. */
    match: patternSchema,
  }),
  z.strictObject({
    /** A header of the answer. @example 'vendure-auth-token' */
    header: z.string(),
  }),
  /** Anything else, out of the JSON answer; a list of texts becomes a list where a JSON body says just `{name}`. */
  functionSchema<(answer: unknown) => string | string[] | undefined>(),
]);

/** A variable for later requests, read out of an answer. An answer that lacks it is not understood, unless it is only a `maybe`. */
export const takeSchema = z.union([takeOneSchema, z.strictObject({ maybe: takeOneSchema })], {
  error:
    "must say where it is: 'access_token', { anyOf: ['a', 'b'] }, { match: /token=(\\w+)/ }, { header: 'X-Token' }, a function, or { maybe: … } with one of these",
});

export type TakeOne = z.infer<typeof takeOneSchema>;
export type Take = z.infer<typeof takeSchema>;

const plainRequest = z.strictObject({
  method: z.enum(['GET', 'POST'], 'only GET and POST can be said, because a check only reads'),
  /** A POST must say what it reads: the answer to a query, or a token in exchange for credentials. */
  reads: z.enum(['query', 'token']).optional(),
  /** Appended to the API's base, or a whole address. `{name}` is percent-encoded, except at the very start. */
  url: templateSchema,
  /** Besides those of the API. */
  headers: z.record(z.string(), templateSchema).default({}),
  /** Sent as JSON, as a form, or as XML. Placeholders are replaced; structure cannot be changed by a value. */
  body: z
    .union([
      z.strictObject({ json: z.record(z.string(), z.unknown()) }),
      z.strictObject({ form: z.record(z.string(), templateSchema) }),
      z.strictObject({ xml: templateSchema }),
    ])
    .optional(),
  /** Instead of the API's; `'none'` for a request that must not carry credentials. */
  auth: z.union([authSchema, z.literal('none')]).optional(),
  /** Variables for the requests after it. @example { accessToken: 'access_token' } */
  take: z.record(nameSchema, takeSchema).default({}),
  /** Asked only if this holds; otherwise it is passed over and gives no variables. */
  onlyIf: functionSchema<(values: Record<string, string>) => boolean>().optional(),
  /** Where the answer says when the credentials end: ISO 8601, or seconds or milliseconds since 1970. @example 'expires_at' */
  expires: pathSchema.optional(),
  /** Where the answer lists the permissions that the credentials have, or a function that finds them. @example 'access_scopes.*.handle' */
  grants: z.union([pathSchema, functionSchema<(answer: unknown) => string[]>()]).optional(),
  /**
   * Something that only a good answer has. Of several places one must be there, and be neither null nor empty; or a function
   * that tells. Without it an answer proves nothing but its status: some platforms send an error or nothing at all with a 200.
   * @example get('/me', { proves: 'id' })
   */
  proves: z.union([oneOrMore(pathSchema), functionSchema<(answer: unknown) => boolean>()]).optional(),
});

function mustRead(request: z.infer<typeof plainRequest>, context: z.RefinementCtx): void {
  const problem = whatMayWrite(request);
  if (problem) context.addIssue({ code: 'custom', ...problem });
}

/** A request that reads. Nothing else can be said. */
export const requestSchema = plainRequest
  .extend({
    /** Asked instead when the first answer is such; the second answer counts then. Of several, each is about the one before it. */
    otherwise: oneOrMore(z.strictObject({ when: conditionSchema, ask: plainRequest.superRefine(mustRead) })).optional(),
  })
  .superRefine(mustRead);

export type Request = z.infer<typeof requestSchema>;
export type RequestInput = z.input<typeof requestSchema>;
export type RequestOptions = Omit<RequestInput, 'method' | 'reads' | 'url' | 'body'>;

/** Reads an address. @example get('/items?limit=1') */
export function get(url: string, options: RequestOptions = {}): RequestInput {
  return { method: 'GET', url, ...options };
}

/** Asks by POST where the platform wants its questions so. @example query('/v2/orders/search', { limit: 1 }) */
export function query(url: string, json: Record<string, unknown>, options: RequestOptions = {}): RequestInput {
  return { method: 'POST', reads: 'query', url, body: { json }, ...options };
}

/** Asks a GraphQL API. Values go into `variables`, never into the query. @example graphql('/graphql.json', '{ shop { name } }') */
export function graphql(
  url: string,
  document: string,
  { variables, ...options }: RequestOptions & { variables?: Record<string, unknown> } = {},
): RequestInput {
  return query(url, variables ? { query: document, variables } : { query: document }, options);
}

/** Asks in XML. Values are escaped. @example xmlQuery('/api', '<Request><Key>{apiKey}</Key></Request>') */
export function xmlQuery(url: string, xml: string, options: RequestOptions = {}): RequestInput {
  return { method: 'POST', reads: 'query', url, body: { xml }, ...options };
}

/** Asks with a form. @example formQuery('/search', { limit: '1' }) */
export function formQuery(url: string, form: Record<string, string>, options: RequestOptions = {}): RequestInput {
  return { method: 'POST', reads: 'query', url, body: { form }, ...options };
}

/**
 * Gives credentials and gets a token. The only request that may be a GraphQL mutation: one that is called like a login and
 * whose answer gives something.
 * @example exchange('/login', { json: { username: '{user}', password: '{password}' } }, { take: { token: 'access_token' } })
 */
export function exchange(url: string, body: NonNullable<RequestInput['body']>, options: RequestOptions): RequestInput {
  return { method: 'POST', reads: 'token', url, body, auth: 'none', ...options };
}

/** @example bearer('{apiToken}') */
export function bearer(token: string): Auth {
  return { headers: { Authorization: `Bearer ${token}` } };
}

/** @example header('X-Auth-Token', '{accessToken}') */
export function header(name: string, value: string): Auth {
  return { headers: { [name]: value } };
}

/** @example basic('{apiUsername}', '{apiKey}') */
export function basic(user: string, password: string): Auth {
  return { basic: { user, password } };
}

/** @example inQuery({ username: '{apiUsername}', token: '{securityToken}' }) */
export function inQuery(parameters: Record<string, string>): Auth {
  return { query: parameters };
}

/**
 * Signs by OAuth 1.0a.
 * @example oauth1({ consumerKey: '{consumerKey}', consumerSecret: '{consumerSecret}', place: 'query' })
 */
export function oauth1(options: Extract<AuthInput, { oauth1: unknown }>['oauth1']): AuthInput {
  return { oauth1: options };
}
