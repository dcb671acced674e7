import {
  entityName,
  type Method,
  type Permission,
  type Platform,
  permissionsOf,
  withinSentence,
} from '../../src/definition/index.ts';
import { blocks, code, enumerate, list } from './markdown.ts';
import type { SiteWords } from './siteWords.ts';
import { wordsOf } from './words/index.ts';

/** The line of a text in whose place a {@link permissionBlock} stands, and the blanks before it. */
export const permissionsLine = /^( *)\{permissions\}$/gm;

/**
 * What to tick, as Markdown: what the check reads, and what the tool wants besides.
 * @param platform as a method sees it
 * @param chosen stands in place of the list of what the check reads
 */
export function permissionBlock(platform: Platform, words: Pick<SiteWords, 'toolWants'>, chosen?: string): string {
  const needed = permissionsOf(platform);
  const own = words.toolWants[platform.id] ?? [];
  const { permissions: usual = [], addLater } = platform.toolsAlsoWant ?? {};
  const more = own.length > 0 ? [] : usual;
  const { permissions: says, mayDifferOnScreen } = wordsOf(platform);
  return blocks(
    chosen ?? list(needed.map((permission) => withData(permission, dataOf(permission.entities, platform), says.forData))),
    list(own.map((name) => says.forTool(code(name)))),
    more.length > 0 && says.usual,
    more.length > 0 && list(more.map(label)),
    [...needed, ...more].some(({ exact }) => !exact) && mayDifferOnScreen,
    addLater === true && says.addLater,
  );
}

/** What the operator's tool wants, as Markdown, where no step has a list for it. Empty where nothing is known. */
export function wantsBesides(platform: Platform, { steps }: Method, { toolWants }: Pick<SiteWords, 'toolWants'>): string {
  const own = toolWants[platform.id] ?? [];
  if (own.length === 0 || steps.some(({ text }) => text.search(permissionsLine) !== -1)) return '';
  return blocks(wordsOf(platform).permissions.besides, list(own.map(code)));
}

/** Where permissions can never be added, the step in which they are chosen begins with the other list. */
export function lookFirst(text: string, platform: Platform): string {
  if (platform.toolsAlsoWant?.addLater !== false || !text.includes('{permissions}')) return text;
  return `${wordsOf(platform).permissions.lookFirst}\n\n${text}`;
}

/** The panel's own label looks like one; words of ours do not. */
export function label({ name, exact }: Permission): string {
  return exact ? code(name) : name;
}

/** Our own words often name the data already. */
function withData(permission: Permission, data: string, forData: (permission: string, data: string) => string): string {
  return !permission.exact && permission.name.includes(data) ? label(permission) : forData(label(permission), data);
}

function dataOf(ids: readonly string[], { entities, lang }: Platform): string {
  const names = ids.map((id) => withinSentence(entityName(id, entities[id as keyof typeof entities]), lang));
  return enumerate(names, wordsOf({ lang }).locale);
}
