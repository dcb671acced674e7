import { Feed } from 'feed';
import { inLanguage, type Platform } from '../../src/definition/index.ts';
import type { Site } from './renderLlmsTxt.ts';
import { machineWords } from './words.ts';

/**
 * An Atom feed (RFC 4287) of what has been reviewed. The day stands in every definition, so the feed is the same wherever the
 * site is built. A guide that is reviewed again is a new entry.
 */
export function renderChanges({ lang, title, tagline, home }: Site, platforms: readonly Platform[]): string {
  const words = machineWords[lang];
  const newestFirst = platforms.toSorted((a, b) => b.reviewed.localeCompare(a.reviewed) || a.id.localeCompare(b.id));
  const feed = new Feed({
    id: home,
    link: home,
    feedLinks: { atom: `${home}changes.xml` },
    title: words.reviewed(title),
    language: lang,
    description: tagline,
    copyright: '',
    updated: new Date(newestFirst[0]?.reviewed ?? 0),
    generator: title,
  });
  for (const platform of newestFirst) {
    const { id, name, summary, reviewed } = inLanguage(platform, lang);
    const link = `${home}platforms/${id}`;
    feed.addItem({
      id: `${link}#reviewed-${reviewed}`,
      link,
      title: words.reviewedOn(name, reviewed),
      description: summary,
      date: new Date(reviewed),
      author: [{ name: title }],
    });
  }
  return feed.atom1();
}
