import * as z from 'zod';

/**
 * A host that a platform may be called on.
 *
 * - a name: `'api.clover.com'`
 * - `*` for part of one label: `'*.myshopify.com'`, `'*.plentymarkets-cloud*.com'`
 * - `**` at the start for one label or more: `'**.my.salesforce.com'`
 * - `anyPublicHost`: merchants use domains of their own
 */
export const hostPatternSchema = z
  .string()
  .regex(
    /^(\*|(\*\*\.)?([a-z0-9_*-]+\.)+[a-z]{2,})$/,
    'is no host pattern; write a name such as "api.example.com", "*.example.com", "**.example.com", or anyPublicHost',
  )
  .refine((pattern) => !/^\*\*?\.[a-z]+$/.test(pattern), 'covers a whole top-level domain; name the domain too');
