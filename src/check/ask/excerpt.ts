/** What platforms say about a problem stands at the beginning. */
const longest = 16 * 1024;

/** As much of an answer as patterns are tried on: in an endless one, an innocent pattern would search for minutes. */
export function excerpt(text: string): string {
  return text.slice(0, longest);
}

/** The same as a text of its own: a slice would keep the whole answer in memory for as long as the check runs. */
export function copiedExcerpt(text: string): string {
  return text.length <= longest ? text : new TextDecoder().decode(new TextEncoder().encode(excerpt(text)));
}
