import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { publicUrlSchema } from '../../src/definition/common.ts';
import { type Lang, langOf } from '../../src/definition/lang.ts';
import { contrastProblem, type Mode } from './accent.ts';

const colourSchema = (mode: Mode) =>
  z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, { error: "must be a colour such as '#1d6b58'", abort: true })
    .superRefine((colour, context) => {
      const problem = contrastProblem(colour, mode);
      if (problem) context.addIssue(problem);
    });

const textSchema = z.string().min(1, 'must not be empty');

/** A text in every language of the site. */
const textsSchema = z.strictObject({ en: textSchema, de: textSchema } satisfies Record<Lang, unknown>);

const linkSchema = z.strictObject({
  label: textsSchema,
  /** Begins with `https://`, or with `/` for a page of this site. */
  to: z.union([publicUrlSchema, z.string().regex(/^\/(?!\/)/)], {
    error: "must be an address that begins with https://, or a page of this site such as '/imprint'",
  }),
});

/** @param folder with the static files of the site */
function brandSchema(folder: string) {
  const picture = z
    .string()
    .regex(/^(?!\/)[\w./-]+\.(?:svg|png|webp|ico)$/, { error: "must be a picture such as 'img/logo.svg'", abort: true })
    .refine((path) => existsSync(join(folder, path)), { error: `must be a file in ${folder}` });

  return z.strictObject({
    /** What the site is called. Plain text. */
    name: z.string().regex(/^[^<>&]+$/, 'must be plain text, without <, > and &'),
    /** What it is for, in one line of English. Programs read it: in `llms.txt` and the feed. */
    tagline: textSchema,
    /** In the bar at the top. @example 'img/logo.svg' */
    logo: picture,
    /** Stands there where the page is dark. @default logo */
    logoDark: picture.optional(),
    /** The icon of the site. @default logo */
    favicon: picture.optional(),
    /** The colour of links and buttons, where the page is light and where it is dark. Words in it must be readable there (WCAG AA). */
    accent: z.strictObject({ light: colourSchema('light'), dark: colourSchema('dark') }),
    /** In the bar at the top, after those of the site: back to your tool, or to your support. */
    links: z.array(linkSchema).default([]),
    /** At the foot of every page, under "About": who runs the site, its terms. */
    footerLinks: z.array(linkSchema).default([]),
    /** The last line of every page. HTML. @default what {@link defaultNotice} says */
    notice: textsSchema.optional(),
  });
}

type BrandSchema = ReturnType<typeof brandSchema>;

/** How a site presents itself. */
export type Brand = z.input<BrandSchema>;

/** The same, whole and in one language. */
export type ReadBrand = ReturnType<typeof readBrand>;

/**
 * Reads how the site presents itself.
 * @param folder with the static files of the site
 * @param locale in which the site is being built; English if it has no texts in it
 * @throws {Error} naming everything that is wrong
 */
export function readBrand(brand: Brand, folder: string, locale?: string) {
  const read = brandSchema(folder).safeParse(brand);
  if (!read.success) throw new Error(`The brand in docusaurus.config.ts is not valid:\n${z.prettifyError(read.error)}`);
  const { name, logo, logoDark = logo, favicon = logo, notice = defaultNotice(name), links, footerLinks, ...rest } = read.data;
  const lang = langOf(locale);
  const inLang = (list: typeof links) => list.map(({ label, to }) => ({ label: label[lang], to }));
  return { ...rest, name, logo, logoDark, favicon, notice: notice[lang], links: inLang(links), footerLinks: inLang(footerLinks) };
}

function defaultNotice(name: string): Record<Lang, string> {
  return {
    en: `${name} is no product of the platforms named here. Their names belong to their owners.`,
    de: `${name} ist kein Produkt der genannten Plattformen. Deren Namen gehören ihren Inhabern.`,
  };
}
