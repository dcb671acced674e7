/** What nobody may put on a page: line breaks and other controls, marks that turn text round, code points that are none. */
const unshown = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_C}\p{NChar}\s]+/gu;

/** What nobody sees, and marks heaped on one letter beyond what any language writes. */
const unseen = /\p{Default_Ignorable_Code_Point}+|(?<=\p{M}{3})\p{M}+/gu;

/**
 * Text of somebody else’s for a person to read: one line, nothing hidden in it, not endless.
 * @param longest how many characters (UTF-16 units) are left at most
 */
export function shorten(text: string, longest = 80): string {
  const line = text
    .slice(0, 4 * longest)
    .toWellFormed()
    .replace(unshown, ' ')
    .replace(unseen, '')
    .trim();
  if (line.length <= longest) return line;
  // Not in the middle of a character.
  return `${line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
