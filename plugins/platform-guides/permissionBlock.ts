import { entityName, type Method, type Permission, type Platform, permissionsOf } from '../../src/definition/index.ts';
import { blocks, code, enumerate, list } from './markdown.ts';
import type { SiteWords } from './siteWords.ts';

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
  return blocks(
    chosen ?? list(needed.map((permission) => withData(permission, dataOf(permission.entities, platform)))),
    list(own.map((name) => `${code(name)} for {tool}`)),
    more.length > 0 && `Tools that move a shop usually want these, too; the check does without them:`,
    more.length > 0 && list(more.map(label)),
    [...needed, ...more].some(({ exact }) => !exact) && 'The wording may differ on your screen.',
    addLater === true && 'What {tool} asks for besides can be added later.',
  );
}

/** What the operator's tool wants, as Markdown, where no step has a list for it. Empty where nothing is known. */
export function wantsBesides(platform: Platform, { steps }: Method, { toolWants }: Pick<SiteWords, 'toolWants'>): string {
  const own = toolWants[platform.id] ?? [];
  if (own.length === 0 || steps.some(({ text }) => text.search(permissionsLine) !== -1)) return '';
  return blocks('Besides what the check reads, {tool} wants these. Allow them, too, where you are asked:', list(own.map(code)));
}

/** Where permissions can never be added, the step in which they are chosen begins with the other list. */
export function lookFirst(text: string, { toolsAlsoWant }: Platform): string {
  if (toolsAlsoWant?.addLater !== false || !text.includes('{permissions}')) return text;
  return `**Look into the list of {tool} first.** Nothing can be added later: what it asks for besides, choose it now.\n\n${text}`;
}

/** The panel's own label looks like one; words of ours do not. */
export function label({ name, exact }: Permission): string {
  return exact ? code(name) : name;
}

/** Our own words often name the data already. */
function withData(permission: Permission, data: string): string {
  return !permission.exact && permission.name.includes(data) ? label(permission) : `${label(permission)} for ${data}`;
}

function dataOf(ids: readonly string[], { entities }: Platform): string {
  return enumerate(ids.map((id) => entityName(id, entities[id as keyof typeof entities]).toLowerCase()));
}
