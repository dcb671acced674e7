import {
  afterwardsOf,
  dayInWords,
  isRetired,
  type Lang,
  type Platform,
  type Source,
  type Sourced,
} from '../../src/definition/index.ts';
import { endNotice } from './endNotice.ts';
import { escapeMdx } from './escapeMdx.ts';
import { frontMatter } from './frontMatter.ts';
import { blocks, heading, link, list } from './markdown.ts';
import { perMethod } from './methods.ts';
import { notice } from './notice.ts';
import { prose } from './prose.ts';
import { setUp } from './sections/setUp.ts';
import { values } from './sections/values.ts';
import { whatAnswersMean } from './sections/whatAnswersMean.ts';
import { whatIsAsked } from './sections/whatIsAsked.ts';
import { whatIsLost } from './sections/whatIsLost.ts';
import type { SiteWords } from './siteWords.ts';
import { type GuideWords, wordsOf } from './words/index.ts';

export interface GuideSettings extends SiteWords {
  /** Place in the sidebar, from 1. */
  position: number;
  /** It can be tried without a store. */
  examples?: boolean;
  /** The day on which the page is made, as `YYYY-MM-DD`. */
  today: string;
  /** The language of the reader, where the guide is in another. */
  readerLang?: Lang;
  /** How much of the guide is not in the language of the reader. */
  missing?: 'all' | 'part' | undefined;
  /** Where the repository's files can be edited. */
  editUrl?: string | undefined;
}

/** The guide of a platform as MDX. */
export function renderGuide(platform: Platform, settings: GuideSettings): string {
  const retired = isRetired(platform);
  const says = wordsOf(platform);
  const { missing, readerLang = platform.lang ?? 'en' } = settings;
  const foreign = missing === 'all' ? ' lang="en"' : '';
  const examples = settings.examples ? ` loadExamples={() => import('./_examples/${platform.id}.json')}` : '';
  const page = blocks(
    frontMatter(platform, settings.position, readerLang),
    imports(platform, readerLang),
    `<Guide form={form} says={says}${foreign}${examples}>`,
    '<Part of="steps">',
    missing && `<Untranslated all={${missing === 'all'}} />`,
    escapeMdx(platform.summary),
    `<OldReview reviewed="${platform.reviewed}" built="${settings.today}" />`,
    !retired && platform.api.endsOn && endNotice(platform.api.name, platform.api.endsOn, platform, settings),
    ...platform.notices.map((one) => notice(one, platform, settings)),
    heading(2, says.needs, 'needs'),
    list(platform.needs.map((need) => prose(need, platform, settings))),
    !retired && says.newToThis,
    whatIsLost(platform),
    setUp(platform, retired ? says.setUpRetired : says.setUp, settings),
    values(platform, settings),
    '</Part>',
    !retired && check(wordsOf({ lang: readerLang })),
    '<Part of="reference">',
    !retired && says.whenItWorks(escapeMdx(settings.tool)),
    afterwards(platform, settings),
    ...(isRetired(platform)
      ? []
      : [fold(whatIsAsked(platform)), fold(whatAnswersMean(platform, settings)), fold(explain(says)), fold(received(says))]),
    fold(sources(platform, settings.editUrl)),
    '</Part>',
    '</Guide>',
  );
  return `${page}\n`;
}

/** What a page, and the texts of it, are drawn with. */
const components = [
  ...[
    'CopyText',
    'DataChoice',
    'Dock',
    'EndNotice',
    'Explain',
    'Fold',
    'ForMethod',
    'Guide',
    'IsItDead',
    'MenuPath',
    'MethodChoice',
    'OldReview',
    'OpenLink',
  ],
  ...['Part', 'PermissionLine', 'PermissionList', 'Received', 'Step', 'Term', 'Untranslated', 'WithoutScript'],
];

function imports({ id, methods }: Platform, lang: Lang): string {
  return [
    ...(methods.some(({ connect }) => connect) ? [`import Connect from '@site/src/components/guide/Connect';`] : []),
    ...components.map((name) => `import ${name} from '@site/src/components/guide/${name}';`),
    `import form from './_forms/${id}.json';`,
    `import { values as says } from '@site/src/check/sentences/${lang}/values.ts';`,
  ].join('\n');
}

function check(says: GuideWords): string {
  return blocks('<Dock>', heading(2, says.check, 'check'), '</Dock>');
}

/** Where an answer from elsewhere is explained. */
function explain(says: GuideWords): string {
  return blocks(heading(2, says.explain, 'explain'), '<Explain />');
}

/** Where a report for support is shown again. */
function received(says: GuideWords): string {
  return blocks(heading(2, says.report, 'report'), '<Received />');
}

/** @param section whose heading stays in view */
function fold(section: string): string {
  return blocks('<Fold>', section, '</Fold>');
}

function afterwards(platform: Platform, settings: SiteWords): string | undefined {
  const text = perMethod(platform, (method, seen) =>
    list(afterwardsOf(platform, method).map((one) => withSource(one, seen, settings))),
  );
  const check = !isRetired(platform) && '<IsItDead />';
  return text || check ? blocks(heading(2, wordsOf(platform).done, 'done'), text, check) : undefined;
}

function withSource({ text, source }: Sourced, platform: Platform, settings: SiteWords): string {
  return prose(source ? `${text} ([${wordsOf(platform).source}](${source}))` : text, platform, settings);
}

function sources({ id, lang, reviewed, sources: texts }: Platform, editUrl: string | undefined): string {
  const says = wordsOf({ lang });
  const correct = editUrl && says.correct(`${editUrl}/src/platforms/${id}/platform.ts`);
  return blocks(
    heading(2, says.sources, 'sources'),
    [says.reviewed(dayInWords(reviewed, says.locale)), correct].filter(Boolean).join(' '),
    list(texts.map((text) => sourceLine(text, says))),
  );
}

/** A text, and which copy of it was read, as far as that is known. */
function sourceLine({ url, title, read, dated }: Source, says: GuideWords): string {
  const { host, pathname } = new URL(url);
  const name = title ?? `${host}${pathname === '/' ? '' : pathname}`;
  const days = [dated && says.dated(writtenIn(dated, says.locale)), read && says.read(dayInWords(read, says.locale))]
    .filter(Boolean)
    .join(', ');
  return [link(escapeMdx(name.replace(/[[\]*_~\\]/g, '\\$&')), url), title && `(${escapeMdx(host)})`, days && `– ${days}`]
    .filter(Boolean)
    .join(' ');
}

/** @param dated a year, a month or a day. @example '2026', 'August 2026' */
function writtenIn(dated: string, locale: string): string {
  if (dated.length === 4) return dated;
  if (dated.length > 7) return dayInWords(dated, locale);
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(dated));
}
