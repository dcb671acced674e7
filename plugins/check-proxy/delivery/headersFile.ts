import { hashedFolder, keptForEver } from './cacheControl.ts';
import type { HeaderTable } from './securityHeaders.ts';

/** Read by Cloudflare's static assets, Netlify and others. */
export const headersFileName = '_headers';

/**
 * The site's headers for a content delivery network. Nothing is said of files that change under their name: the networks have
 * them asked for again by themselves, and some would join a second `Cache-Control` to the first.
 * @param headers of every page and file
 */
export function renderHeadersFile(baseUrl: string, headers: HeaderTable): string {
  const rules = { '*': headers, [`${hashedFolder}*`]: { 'Cache-Control': keptForEver } };
  return Object.entries(rules)
    .flatMap(([path, table]) => [baseUrl + path, ...Object.entries(table).map(([name, value]) => `  ${name}: ${value}`), ''])
    .join('\n');
}
