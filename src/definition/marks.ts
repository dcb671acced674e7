/** A path through a panel's menus. */
export interface MenuMark {
  kind: 'menu';
  /** @example ['Settings', 'API', 'New token'] */
  items: string[];
}

/** An address of another site, to open in a tab of its own. A link within this site is plain Markdown. */
export interface LinkMark {
  kind: 'link';
  /** As it is shown; no Markdown. */
  text: string;
  href: string;
}

/** A text to be copied as it is. */
export interface CopyMark {
  kind: 'copy';
  text: string;
}

export type Mark = MenuMark | LinkMark | CopyMark;

/** Code is left alone, in a line or between fences, and so is what a backslash stands before. */
const code =
  /^ *(?<fence>`{3,}(?!`)|~{3,}(?!~))[^\n]*\n[\s\S]*?^ *\k<fence>|(?<!`)(?<ticks>`+)(?!`)(?:(?!\n\s*\n)[\s\S])+?(?<!`)\k<ticks>(?!`)|\\[\s\S]/;
const menu = /\[\[(?<menu>[^[\]\n]+)\]\]/;
const copy = /\[copy: (?<copy>[^[\]\n]+)\]/;
const link = /\[(?<text>[^[\]\n]+)\]\((?<href>[a-z]+:[^()\s]+)\)/;

const any = new RegExp([code, menu, copy, link].map(({ source }) => source).join('|'), 'gm');

/**
 * Splits a text of a guide at its marks; what stands between is Markdown.
 *
 * - `[[Settings → API]]` is a path through menus, or one place in them.
 * - `[the dashboard](https://dash.example)` is a link, which opens in a new tab.
 * - `[copy: Migration]` is a text to copy.
 */
export function splitMarks(text: string): (string | Mark)[] {
  const parts: (string | Mark)[] = [];
  let done = 0;
  for (const match of text.matchAll(any)) {
    const mark = markOf(match.groups ?? {});
    if (!mark) continue;
    if (match.index > done) parts.push(text.slice(done, match.index));
    parts.push(mark);
    done = match.index + match[0].length;
  }
  if (done < text.length) parts.push(text.slice(done));
  return parts;
}

function markOf({ menu, copy, text, href }: Record<string, string | undefined>): Mark | undefined {
  if (menu !== undefined) return { kind: 'menu', items: menu.split('→').map((item) => item.trim()) };
  if (copy !== undefined) return { kind: 'copy', text: copy.trim() };
  return text !== undefined && href !== undefined ? { kind: 'link', text, href } : undefined;
}

/** A text of a guide as plain Markdown: paths with arrows, and copies as code. */
export function plainMarkdown(text: string): string {
  return splitMarks(text)
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part.kind === 'menu') return `**${part.items.join(' → ')}**`;
      return part.kind === 'copy' ? `\`${part.text}\`` : `[${part.text}](${part.href})`;
    })
    .join('');
}
