import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { isRetired, type Platform } from '../../src/definition/index.ts';
import type { Page } from './pages.ts';
import type { Site } from './renderLlmsTxt.ts';

/**
 * What search engines read of a page, in the vocabulary of schema.org: a guide is a how-to with its steps, and the page of results
 * has questions with answers.
 * @see https://schema.org/HowTo
 */
export function structuredData(page: Page, platform: Platform | undefined, pages: readonly Page[], site: Site): object[] {
  if (platform) return [breadcrumbs(page, pages, site), ...(isRetired(platform) ? [] : [howTo(page, platform)])];
  return page.path === 'troubleshooting' ? [questions(page)] : [];
}

/** The home page, the list of guides, the guide. */
function breadcrumbs(page: Page, pages: readonly Page[], site: Site): object {
  const places = [{ title: site.title, url: site.home }, ...pages.filter(({ path }) => path === 'platforms'), page];
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: places.map(({ title: name, url: item }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item,
    })),
  };
}

/** The way that the page shows first. The titles of its steps are those of the page, in its language. */
function howTo({ html, title, url }: Page, { methods }: Platform): object {
  const method = methods.find(({ forNewcomers }) => forNewcomers) ?? methods[0];
  const page = fromHtml(html);
  const steps = (method?.steps ?? []).flatMap(({ id }) => {
    const heading = select(`#step-${id}`, page);
    const [name] = heading?.children ?? [];
    return name ? [{ '@type': 'HowToStep', name: textOf(name as never), url: `${url}#step-${id}` }] : [];
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'HowTo',
    name: title,
    ...(method?.minutes ? { totalTime: `PT${method.minutes}M` } : {}),
    step: steps,
  };
}

/** Each heading of the page and what stands under it. */
function questions({ html }: Page): object {
  const content = select('article .markdown', fromHtml(html));
  const all: { '@type': string; name: string; acceptedAnswer: { '@type': string; text: string } }[] = [];
  for (const child of content?.children ?? []) {
    if (child.type !== 'element') continue;
    for (const link of selectAll('.hash-link', child)) link.children = [];
    const text = textOf(child).replace(/\s+/g, ' ').trim();
    const last = all.at(-1);
    if (/^h[23]$/.test(child.tagName))
      all.push({ '@type': 'Question', name: text, acceptedAnswer: { '@type': 'Answer', text: '' } });
    else if (last) last.acceptedAnswer.text = `${last.acceptedAnswer.text} ${text}`.trim();
  }
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: all.filter(({ acceptedAnswer }) => acceptedAnswer.text !== ''),
  };
}
