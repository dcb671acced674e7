import { type Field, isRetired, isSecret, type Method, type Platform } from '../../../src/definition/index.ts';
import { escapeMdx } from '../escapeMdx.ts';
import { blocks, code, enumerate, heading, table } from '../markdown.ts';
import { perMethod, stepLink } from '../methods.ts';
import { prose } from '../prose.ts';
import type { SiteWords } from '../siteWords.ts';

/** What to enter, where it is found, and what it looks like. */
export function values(platform: Platform, words: SiteWords): string {
  const retired = isRetired(platform);
  return blocks(
    // On a page that can be used, the fields themselves say all of this.
    !retired && '<WithoutScript>',
    heading(2, retired ? 'Values that were asked for' : 'Values to enter', 'values'),
    retired
      ? 'Old instructions speak of these. They open nothing any more.'
      : `These go into ${escapeMdx(words.tool)} and into the check. The examples show the shape only; they open nothing.`,
    perMethod(platform, (method) => valueTable(platform, method, words)),
    !retired &&
      'Whoever has a secret value can use it. Keep it in a password manager, not on paper, and do not send it by e-mail or chat.',
    !retired && '</WithoutScript>',
  );
}

function valueTable(platform: Platform, { fields }: Method, words: SiteWords): string {
  return table(
    ['Value', 'Where you find it', 'Looks like'],
    fields.map((field) => [name(field, platform, words), (field.from && stepLink(platform, field.from)) || '', looksLike(field)]),
  );
}

function name(field: Field, platform: Platform, words: SiteWords): string {
  const remarks = [
    isSecret(field) && 'Secret.',
    field.optional && 'Optional.',
    field.added && (field.optional ? 'A tool may not ask for it.' : 'A tool may not ask for it, but the check needs it.'),
    field.help && prose(field.help, platform, words),
  ].filter(Boolean);
  return [`**${escapeMdx(field.label)}**`, ...(remarks.length > 0 ? [remarks.join(' ')] : [])].join('<br />');
}

function looksLike(field: Field): string {
  return field.kind === 'choice' ? `One of: ${escapeMdx(enumerate(field.choices.map(({ label }) => label)))}` : code(field.like);
}
