import { escapeMdx } from './escapeMdx.ts';

/** The parts of a page, with an empty line between them; parts that are empty are left out. */
export function blocks(...parts: (string | false | undefined)[]): string {
  return parts.filter(Boolean).join('\n\n');
}

/** A heading with an anchor of our choice. */
export function heading(level: 2 | 3, title: string, id: string): string {
  return `${'#'.repeat(level)} ${escapeMdx(title)} {/* #${id} */}`;
}

/** @param items MDX; further lines are indented so that they stay in their item */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item.replaceAll('\n', '\n  ')}`).join('\n');
}

/** @param rows cells in MDX; line breaks in them become spaces */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/\s{0,9}\n\s*/g, ' ').replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

/** @param text MDX */
export function link(text: string, address: string): string {
  return `[${text}](${new URL(address).href.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

/** Text exactly as somebody types it. */
export function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/** @example 'a, b and c' */
export function enumerate(items: readonly string[], locale = 'en-GB'): string {
  return new Intl.ListFormat(locale).format(items);
}
