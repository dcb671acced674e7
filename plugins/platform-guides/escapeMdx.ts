/** What stays as it is: escaped characters, fenced code, code in a line. */
const literal =
  /\\[\s\S]|^ *(?<fence>`{3,}(?!`)|~{3,}(?!~))[^\n]*\n[\s\S]*?^ *\k<fence>|(?<!`)(?<ticks>`+)(?!`)(?:(?!\n\s*\n)[\s\S])+?(?<!`)\k<ticks>(?!`)/;

/** What MDX reads as JSX, as an expression, or at the start of a line as a module statement. */
const special = /(?<sign>[<{])|(?<=^ {0,20})(?<letter>[ie])(?=(?:mport|xport)\b)/;

const either = new RegExp(`${literal.source}|${special.source}`, 'gm');

/** Keeps Markdown as it is, but lets nothing in it be code that MDX would run. */
export function escapeMdx(markdown: string): string {
  return markdown.replace(either, (match, ...rest) => {
    const { sign, letter } = rest.at(-1) as { sign?: string; letter?: string };
    if (sign) return `\\${sign}`;
    return letter ? `&#${letter.charCodeAt(0)};` : match;
  });
}
