/**
 * Markdown as one reads it: without marks, links' addresses, tags, imports and placeholders, in one line.
 * @param longest in letters; what is longer is cut at a word
 */
export function plainText(markdown: string, longest = Number.POSITIVE_INFINITY): string {
  const text = markdown
    .replace(/^(?:import|export) .*$/gm, '')
    .replace(/^:::.*$/gm, '')
    .replace(/\{\/\*.*?\*\/\}|<[^<>`]*>|\{\w+\}/g, '')
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/^[ \t]*(?:[-*+>]|\d+\.)(?=\s)/gm, '')
    .replace(/^[-:| \t]+$/gm, '')
    .replace(/[*`\\]+/g, '')
    .replace(/[|\s]+/g, ' ')
    .trim();
  if (text.length <= longest) return text;
  return longest === 0 ? '' : `${text.slice(0, longest).replace(/ \S*$/, '')} …`;
}
