/**
 * What somebody sought who came to an address that there is not: its last words that are not the site's own folders.
 * @example wordsOfAddress('/platforms/shopfy-plus.html') → 'shopfy plus'
 */
export function wordsOfAddress(pathname: string): string {
  const parts = pathname.split('/').filter((part) => !['', 'platforms', 'docs', 'index.html'].includes(part));
  const last = parts.at(-1)?.replace(/\.\w+$/, '') ?? '';
  return decoded(last)
    .replace(/[-_+]+/g, ' ')
    .replace(/\b(?:connect|guide|api|key|keys|setup)\b/gi, '')
    .trim();
}

/** Anybody can write an address, also one that cannot be decoded. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
