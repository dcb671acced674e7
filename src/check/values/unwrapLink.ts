/** Hosts that wrap the links of mails and search results, and the parameter in which the true one stands. */
const wrappers: readonly [host: RegExp, parameter: string][] = [
  [/(^|\.)safelinks\.protection\.(outlook|office365)\.com$/, 'url'],
  [/^(www\.)?google\.[a-z]{2,3}(\.[a-z]{2})?$/, 'url'],
  [/^(www\.)?google\.[a-z]{2,3}(\.[a-z]{2})?$/, 'q'],
  [/^(l|lm)\.(facebook|instagram)\.com$/, 'u'],
  [/^(www\.)?linkedin\.com$/, 'url'],
  [/^(www\.)?(youtube|bing|duckduckgo)\.com$/, 'q'],
  [/^duckduckgo\.com$/, 'uddg'],
  [/^slack-redir\.net$/, 'url'],
  [/^(www\.)?linkprotect\.cudasvc\.com$/, 'a'],
  [/^(www\.)?urldefense(\.proofpoint)?\.com$/, 'u'],
  [/^(protect-[a-z]{2}|[a-z-]+)\.mimecast\.com$/, 'url'],
  [/^steamcommunity\.com$/, 'url'],
  [/(^|\.)antiphishing\.[a-z.]+$/, 'url'],
];

/** Hosts that wrap links so that the true one cannot be read. */
const opaque = /(^|\.)(mimecast(protect)?\.com|urlsand\.com|urldefense\.us|trustwave\.com|sophos\.com|lnkd\.in|bit\.ly|t\.co)$/;

/**
 * The address inside a link that a mail filter or a search page has wrapped.
 * @returns `undefined` when it is no such link
 */
export function unwrapLink(written: string): string | undefined {
  const url = URL.parse(/^https?:/i.test(written) ? written : `https://${written}`);
  if (!url) return undefined;
  const third = /^https:\/\/urldefense\.com\/v3\/__(.+?)__;/i.exec(url.href)?.[1];
  if (third) return asAddress(third.replace(/^(https?):\/(?!\/)/i, '$1://'));
  for (const [host, parameter] of wrappers) {
    const inner = host.test(url.hostname) ? url.searchParams.get(parameter) : null;
    if (!inner) continue;
    // Proofpoint's second form spells % as - and / as _.
    const spelt = url.hostname.includes('urldefense') ? decode(inner.replaceAll('-', '%').replaceAll('_', '/')) : inner;
    const found = asAddress(spelt);
    if (found) return found;
  }
  return undefined;
}

/** Whether an address is that of a link wrapper, and leads to no shop itself. */
export function isWrapper(host: string): boolean {
  return opaque.test(host) || wrappers.some(([pattern]) => pattern.test(host));
}

function asAddress(text: string): string | undefined {
  return /^https?:\/\/[^\s"<>]+$/i.test(text) && URL.canParse(text) ? text : undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
