import { type Field, isRetired, isSecret, type Method, type Platform } from '../../../src/definition/index.ts';
import { escapeMdx } from '../escapeMdx.ts';
import { blocks, code, enumerate, heading, table } from '../markdown.ts';
import { perMethod, stepLink } from '../methods.ts';
import { prose } from '../prose.ts';
import type { SiteWords } from '../siteWords.ts';
import { wordsOf } from '../words/index.ts';

/** What to enter, where it is found, and what it looks like. */
export function values(platform: Platform, words: SiteWords): string {
  const retired = isRetired(platform);
  const says = wordsOf(platform).values;
  return blocks(
    // On a page that can be used, the fields themselves say all of this.
    !retired && '<WithoutScript>',
    heading(2, retired ? says.titleRetired : says.title, 'values'),
    retired ? says.retired : says.intro(escapeMdx(words.tool)),
    perMethod(platform, (method) => valueTable(platform, method, words)),
    !retired && says.keepSafe,
    !retired && '</WithoutScript>',
  );
}

function valueTable(platform: Platform, { fields }: Method, words: SiteWords): string {
  return table(
    wordsOf(platform).values.head,
    fields.map((field) => [
      name(field, platform, words),
      (field.from && stepLink(platform, field.from)) || '',
      looksLike(field, platform),
    ]),
  );
}

function name(field: Field, platform: Platform, words: SiteWords): string {
  const says = wordsOf(platform).values;
  const remarks = [
    isSecret(field) && says.secret,
    field.optional && says.optional,
    field.added && (field.optional ? says.addedOptional : says.added),
    field.help && prose(field.help, platform, words),
  ].filter(Boolean);
  return [`**${escapeMdx(field.label)}**`, ...(remarks.length > 0 ? [remarks.join(' ')] : [])].join('<br />');
}

function looksLike(field: Field, platform: Platform): string {
  if (field.kind !== 'choice') return code(field.like);
  const { values, locale } = wordsOf(platform);
  return values.oneOf(
    escapeMdx(
      enumerate(
        field.choices.map(({ label }) => label),
        locale,
      ),
    ),
  );
}
