import { afterwardsOf, dayInWords, isRetired, type Platform, type Source, type Sourced } from '../../src/definition/index.ts';
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

export interface GuideSettings extends SiteWords {
  /** Place in the sidebar, from 1. */
  position: number;
  /** The day on which the page is made, as `YYYY-MM-DD`. */
  today: string;
  /** Where the repository's files can be edited. */
  editUrl?: string | undefined;
}

/** The guide of a platform as MDX. */
export function renderGuide(platform: Platform, settings: GuideSettings): string {
  const retired = isRetired(platform);
  const page = blocks(
    frontMatter(platform, settings.position),
    imports(platform),
    '<Guide form={form}>',
    '<Part of="steps">',
    escapeMdx(platform.summary),
    `<OldReview reviewed="${platform.reviewed}" built="${settings.today}" />`,
    !retired && platform.api.endsOn && endNotice(platform.api.name, platform.api.endsOn, platform, settings),
    ...platform.notices.map((one) => notice(one, platform, settings)),
    heading(2, 'What you need', 'needs'),
    list(platform.needs.map((need) => prose(need, platform, settings))),
    !retired && 'New to this? [Start here](../start-here.md).',
    whatIsLost(platform),
    setUp(platform, retired ? 'What you can still do' : 'Set up access', settings),
    values(platform, settings),
    '</Part>',
    !retired && check(),
    '<Part of="reference">',
    !retired && whenItWorks(settings),
    afterwards(platform, settings),
    ...(isRetired(platform) ? [] : [fold(whatIsAsked(platform)), fold(whatAnswersMean(platform, settings))]),
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
    'Fold',
    'ForMethod',
    'Guide',
    'IsItDead',
    'MenuPath',
    'MethodChoice',
    'OldReview',
    'OpenLink',
  ],
  ...['Part', 'PermissionLine', 'PermissionList', 'Step', 'Term', 'WithoutScript'],
];

function imports({ id, methods }: Platform): string {
  return [
    ...(methods.some(({ connect }) => connect) ? [`import Connect from '@site/src/components/guide/Connect';`] : []),
    ...components.map((name) => `import ${name} from '@site/src/components/guide/${name}';`),
    `import form from './_forms/${id}.json';`,
  ].join('\n');
}

function check(): string {
  return blocks('<Dock>', heading(2, 'Check your values', 'check'), '</Dock>');
}

function whenItWorks({ tool }: SiteWords): string {
  return `When everything works here, run the connection test in ${escapeMdx(tool)}: [Verification](../verification.md).`;
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
  return text || check ? blocks(heading(2, 'When you are done', 'done'), text, check) : undefined;
}

function withSource({ text, source }: Sourced, platform: Platform, settings: SiteWords): string {
  return prose(source ? `${text} ([source](${source}))` : text, platform, settings);
}

function sources({ id, reviewed, sources: texts }: Platform, editUrl: string | undefined): string {
  const correct = editUrl ? ` Something has changed? [Correct this guide](${editUrl}/src/platforms/${id}/platform.ts).` : '';
  return blocks(
    heading(2, 'Sources and review', 'sources'),
    `This guide was last reviewed on ${dayInWords(reviewed)}. Its facts come from these texts.${correct}`,
    list(texts.map(sourceLine)),
  );
}

/** A text, and which copy of it was read, as far as that is known. */
function sourceLine({ url, title, read, dated }: Source): string {
  const { host, pathname } = new URL(url);
  const name = title ?? `${host}${pathname === '/' ? '' : pathname}`;
  const days = [dated && `of ${writtenIn(dated)}`, read && `read in the copy of ${dayInWords(read)}`].filter(Boolean).join(', ');
  return [link(escapeMdx(name.replace(/[[\]*_~\\]/g, '\\$&')), url), title && `(${escapeMdx(host)})`, days && `– ${days}`]
    .filter(Boolean)
    .join(' ');
}

/** @param dated a year, a month or a day. @example '2026', 'August 2026' */
function writtenIn(dated: string): string {
  if (dated.length === 4) return dated;
  if (dated.length > 7) return dayInWords(dated);
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(dated));
}
