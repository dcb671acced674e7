import * as z from 'zod';
import { nameSchema, pathSchema, publicUrlSchema, templateSchema } from './common.ts';

/**
 * How an authorization that was given is taken back. In its texts `{clientId}`, `{clientSecret}` and `{token}` are the
 * operator's app and the token that ends.
 */
const revokeSchema = z.strictObject({
  /** Asked by POST. @example 'https://connect.squareup.com/oauth2/revoke' */
  url: publicUrlSchema,
  headers: z.record(z.string(), templateSchema).default({}),
  /** Sent as JSON. */
  json: z.record(z.string(), templateSchema),
  /** What only a good answer has. @example 'success' */
  proves: pathSchema,
});

/**
 * Where a value comes from an authorization page: OAuth 2.0's authorization code (RFC 6749, section 4.1), or the platform's
 * dialect of it. The page shows a button for it where the operator has an app of their own at the platform.
 * @example
 * connect: {
 *   authorize: 'https://accounts.acme.example/oauth/authorize',
 *   token: 'https://accounts.acme.example/oauth/token',
 *   scopes: ['read_products', 'read_orders'],
 *   app: 'basic',
 *   gives: { apiKey: 'access_token' },
 * }
 */
export const connectSchema = z.strictObject({
  /** The platform's page on which the person allows the access. */
  authorize: publicUrlSchema,
  /** Where the code that the page gives is exchanged for the token. */
  token: publicUrlSchema,
  /** What the app asks for: no more than the check reads. */
  scopes: z.array(z.string().regex(/^[\x21\x23-\x5b\x5d-\x7e]+$/, 'must be a scope, without blanks (RFC 6749, 3.3)')).min(1),
  /** What the platform's page wants besides. @example { session: 'false' } */
  parameters: z.record(z.string(), z.string()).default({}),
  /** Whether the platform ties the code to who asked for it (RFC 7636). */
  pkce: z.boolean().default(false),
  /**
   * How the app shows who it is when it exchanges the code: its id and secret as HTTP Basic or in the body, or its id alone.
   * Basic is sent as platforms show it, without the form encoding of RFC 6749, section 2.3.1.
   */
  app: z.enum(['basic', 'body', 'public']),
  /** What stands for the redirect address: itself, or a name under which the platform knows it (eBay's RuName). */
  redirect: z.enum(['address', 'name']).default('address'),
  /** How the exchange is written. */
  body: z.enum(['form', 'json']).default('form'),
  /** What the platform calls the kind of its token, where that is not “Bearer”. @example 'User Access Token' */
  tokenType: z.string().optional(),
  /** Where the answer has the values, by field id. @example { apiKey: 'access_token' } */
  gives: z.record(nameSchema, pathSchema).refine((gives) => Object.keys(gives).length > 0, 'must name a field'),
  /** Where the answer says when the token ends, as an ISO date-time; `expires_in` is always understood. @example 'expires_at' */
  ends: pathSchema.optional(),
  revoke: revokeSchema.optional(),
});

/** An authorization page, as a definition says it. */
export type Connect = z.infer<typeof connectSchema>;
