import ipaddr from 'ipaddr.js';
import * as z from 'zod';
import { publicUrlSchema } from '../../src/definition/common.ts';

/** No shop ever sees such an address (RFC 1918, RFC 4193, and the like). */
const neverSeen = ['unspecified', 'loopback', 'private', 'uniqueLocal', 'linkLocal', 'carrierGradeNat', 'multicast', 'broadcast'];

/** An IPv4 or IPv6 address, or a range of them in CIDR notation (RFC 4632). */
const addressSchema = z.string().superRefine((text, context) => {
  const [address = ''] = text.split('/');
  const isAddress = ipaddr.IPv4.isValidFourPartDecimal(address) || ipaddr.IPv6.isValid(address);
  if (!isAddress || !(text === address || ipaddr.isValidCIDR(text)))
    context.addIssue(`"${text}" must be an IP address or a range, such as "203.0.113.7" or "2001:db8:7::/64"`);
  else if (neverSeen.includes(ipaddr.parse(address).range()))
    context.addIssue(`"${text}" is not seen on the internet; name the address with which requests leave your network`);
});

const optionsSchema = z.strictObject({
  /** Docusaurus gives every plugin one. */
  id: z.string().default('default'),
  /** What the values are for, in the middle of a sentence. @example 'the Example Import app' */
  tool: z.string().min(1).default('the migration tool'),
  /** {@link tool} on German pages, where it stands as subject or object. @example 'die Example-Import-App' */
  toolInGerman: z.string().min(1).default('das Tool'),
  /** The name that steps suggest for the app or key that is created. */
  app: z.string().min(1).default('Migration'),
  /** Links with which people let the tool's own app into their account, by platform id. Without one, the guide says to ask for it. */
  authorizationLinks: z.record(z.string(), publicUrlSchema).default({}),
  /**
   * What the tool wants to be allowed besides what the check reads, in the words of the platform's panel, by platform id. The
   * steps name it.
   * @example { acme: ['Settings: Read', 'Coupons: Read'] }
   */
  toolWants: z.record(z.string(), z.array(z.string().min(1)).min(1)).default({}),
  /**
   * The addresses from which the proxy asks the platforms, for guides whose platform has a list of allowed ones.
   * Without it, those guides say to ask for them.
   * @example ['203.0.113.7', '2001:db8:7::/64']
   */
  outgoingAddresses: z.array(addressSchema).default([]),
  /** The module that exports `platforms`, from the site's folder. */
  platforms: z.string().default('src/platforms/index.ts'),
  /** Lets the reader try the checker with sample values that are no real store's. */
  sandbox: z.boolean().default(false),
  /** Where the repository's files can be edited, for "Edit this page". @example 'https://github.com/you/storekeys/edit/main' */
  editUrl: z.url().optional(),
});

/** What an operator may say about the guides. */
export type GuideOptions = z.output<typeof optionsSchema>;

/** What `docusaurus.config.ts` may say; the rest is as it is by default. */
export type Options = z.input<typeof optionsSchema>;

/**
 * Reads the options, as Docusaurus asks every plugin to.
 * @throws {Error} naming every option that is wrong
 */
export function validateOptions({ options }: { options: unknown }): GuideOptions {
  const read = optionsSchema.safeParse(options ?? {});
  if (!read.success) throw new Error(`The options of platform-guides are not valid:\n${z.prettifyError(read.error)}`);
  return read.data;
}
