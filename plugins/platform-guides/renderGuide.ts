import { isRetired, type Platform } from '../../src/definition/index.ts';
import { escapeMdx } from './escapeMdx.ts';
import { frontMatter } from './frontMatter.ts';
import { blocks, heading, link, list } from './markdown.ts';
import { prose } from './prose.ts';
import { setUp } from './sections/setUp.ts';
import { values } from './sections/values.ts';
import { whatAnswersMean } from './sections/whatAnswersMean.ts';
import { whatIsAsked } from './sections/whatIsAsked.ts';
import type { SiteWords } from './siteWords.ts';

export interface GuideSettings extends SiteWords {
  /** Place in the sidebar, from 1. */
  position: number;
  /** Where the repository's files can be edited. */
  editUrl?: string | undefined;
}

/** The guide of a platform as MDX. */
export function renderGuide(platform: Platform, settings: GuideSettings): string {
  const retired = isRetired(platform);
  const page = blocks(
    frontMatter(platform, settings),
    imports(platform),
    escapeMdx(platform.summary),
    ...platform.notices.map(({ kind, title, text }) =>
      blocks(`:::${kind}[${escapeMdx(title.replace(/[[\]]/g, '\\$&'))}]`, prose(text, platform, settings), ':::'),
    ),
    heading(2, 'What you need', 'needs'),
    list(platform.needs.map((need) => prose(need, platform, settings))),
    !retired && 'New to this? [Start here](../start-here.md).',
    setUp(platform, retired ? 'What you can still do' : 'Set up access', settings),
    values(platform, settings),
    check(platform, settings),
    ...(retired ? [] : [whatIsAsked(platform), whatAnswersMean(platform, settings)]),
    ...afterwards(platform, settings),
    sources(platform, settings.editUrl),
  );
  return `${page}\n`;
}

function imports({ id, methods }: Platform): string {
  const lines = [
    `import Checker from '@site/src/components/Checker';`,
    `import form from './_forms/${id}.json';`,
    ...(methods.length > 1
      ? [
          `import OpenLinkedStep from '@site/src/components/guide/OpenLinkedStep';`,
          `import TabItem from '@theme/TabItem';`,
          `import Tabs from '@theme/Tabs';`,
        ]
      : []),
  ];
  return lines.join('\n');
}

function check(platform: Platform, { tool }: SiteWords): string {
  return blocks(
    heading(2, 'Check your values', 'check'),
    '<Checker form={form} />',
    !isRetired(platform) &&
      `When everything works here, run the connection test in ${escapeMdx(tool)}: [Verification](../verification.md).`,
  );
}

function afterwards(platform: Platform, settings: SiteWords): string[] {
  if (platform.afterwards.length === 0) return [];
  return [heading(2, 'When you are done', 'done'), list(platform.afterwards.map((text) => prose(text, platform, settings)))];
}

function sources({ id, reviewed, sources: urls }: Platform, editUrl: string | undefined): string {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(reviewed));
  const correct = editUrl ? ` Something has changed? [Correct this guide](${editUrl}/src/platforms/${id}/platform.ts).` : '';
  return blocks(
    heading(2, 'Sources and review', 'sources'),
    `The facts on this page were last compared with these sources on ${day}.${correct}`,
    list(urls.map(sourceLink)),
  );
}

function sourceLink(source: string): string {
  const { host, pathname } = new URL(source);
  return link(escapeMdx(`${host}${pathname === '/' ? '' : pathname}`.replace(/[[\]*_~\\]/g, '\\$&')), source);
}
