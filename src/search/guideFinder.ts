import MiniSearch, { type Query } from 'minisearch';
import { labelWords } from '../check/values/labels/labelWords.ts';
import type { GuideLink } from '../definition/guideLink.ts';
import { hostMatches, hostOf } from '../definition/host.ts';
import type { GuideEntry } from './guideEntry.ts';
import { squashed, tolerance, wordsOf } from './words.ts';

/** A guide that was found, and what led to it where it was not the name. */
export interface FoundGuide extends GuideLink {
  /** Another name, the name of a value, or a host. */
  foundAs?: string;
  /** Whether {@link foundAs} is a host of this platform that was typed. */
  isAddress?: boolean;
}

/** The best first; none for a text without a letter or digit. */
export type FindGuides = (typed: string) => FoundGuide[];

/**
 * Finds guides by names (also by those that they once had, and with typing mistakes), by addresses of their shops, and by what
 * their values are called, in every language in which the check reads labels. A name that is typed whole comes first.
 */
export function guideFinder(guides: readonly GuideEntry[]): FindGuides {
  const byId = new Map(guides.map((guide) => [guide.id, guide]));
  const index = new MiniSearch<GuideEntry>({
    fields: ['names', 'words', 'values'],
    extractField: (guide, field) => (field === 'id' ? guide.id : terms(guide, field).join('\n')),
    tokenize: (text) => text.split('\n'),
    processTerm: (term) => term,
  });
  index.addAll(guides);

  return (typed) => {
    const name = squashed(typed);
    if (name === '') return [];
    const host = hostIn(typed);
    const first = guides.filter((guide) => namesOf(guide).some((own) => squashed(own) === name));
    const addressed = guides.filter(({ hosts }) => host && hostMatches(host, hosts));
    const search = (query: Query) =>
      index.search(query, { tokenize: (term) => [term] }).map(({ id }) => byId.get(id) as GuideEntry);
    let others = search(wholly(typed, name));
    if (first.length + addressed.length + others.length === 0) others = search(partly(typed));
    const called = others.filter(({ values }) => values.some((own) => squashed(own) === name));
    return [...new Set([...first, ...addressed, ...called, ...others])].map((guide) =>
      addressed.includes(guide) ? { ...linkOf(guide), foundAs: host, isAddress: true } : withReason(guide, typed, name),
    );
  };
}

function terms(guide: GuideEntry, field: string): string[] {
  switch (field) {
    case 'names':
      return [...namesOf(guide), ...guide.hosts.map((host) => host.replace(/^\*+\./, ''))].map(squashed);
    case 'words':
      return namesOf(guide).flatMap(wordsOf);
    default:
      return guide.values.flatMap((value) => [...labelWords(value), squashed(value)]);
  }
}

function namesOf({ name, alsoCalled }: GuideLink): string[] {
  return [name, ...alsoCalled];
}

/** Everything that was typed fits the guide: as one name, as words of its names, or as a name of a value. */
function wholly(typed: string, name: string): Query {
  const spelled = { prefix: true, fuzzy: tolerance } as const;
  return {
    combineWith: 'OR',
    queries: [
      { queries: [name], fields: ['names'], boost: { names: 8 }, ...spelled },
      { queries: wordsOf(typed), fields: ['words'], boost: { words: 4 }, combineWith: 'AND', ...spelled },
      {
        queries: [...labelWords(typed)],
        fields: ['values'],
        combineWith: 'AND',
        prefix: (_, index, all) => index === all.length - 1,
      },
      { queries: [name], fields: ['values'], prefix: true, fuzzy: (term) => Math.min(1, tolerance(term)) },
    ],
  };
}

/** Something of what was typed fits a name. */
function partly(typed: string): Query {
  const words = wordsOf(typed).filter((word) => word.length > 2);
  return { queries: words, fields: ['names', 'words'], combineWith: 'OR', fuzzy: tolerance };
}

/** The host of what may be an address, with or without its scheme. */
function hostIn(typed: string): string {
  const text = typed.trim();
  return /^[^\s.]+\.\S+$/.test(text) ? hostOf(/^https?:\/\//i.test(text) ? text : `https://${text}`) : '';
}

function linkOf({ id, name, alsoCalled, retired }: GuideEntry): GuideLink {
  return { id, name, alsoCalled, retired };
}

/** With the other name or the value that explains why it was found. */
function withReason(guide: GuideEntry, typed: string, name: string): FoundGuide {
  const link = linkOf(guide);
  if (isLike(guide.name, typed, name)) return link;
  const foundAs =
    guide.alsoCalled.find((own) => isLike(own, typed, name)) ??
    guide.values.find((own) => squashed(own) === name) ??
    guide.values.find((own) => isSameValue(own, typed, name));
  return foundAs ? { ...link, foundAs } : link;
}

/** Whether a name begins with what was typed, or one of its words does. */
function isLike(own: string, typed: string, name: string): boolean {
  return squashed(own).startsWith(name) || wordsOf(typed).every((word) => wordsOf(own).some((other) => other.startsWith(word)));
}

function isSameValue(value: string, typed: string, name: string): boolean {
  const words = labelWords(value);
  return squashed(value).startsWith(name) || labelWords(typed).every((word) => words.includes(word));
}
