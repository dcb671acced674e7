import { glob, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';
import { headersFileName, renderHeadersFile } from './headersFile.ts';
import { readInlineCode } from './inlineCode.ts';
import { type HeaderTable, pageHeaders, strictTransportSecurity } from './securityHeaders.ts';

export interface BuiltSite {
  siteDir: string;
  /** Begins and ends with a slash. */
  baseUrl: string;
  /** Origins whose pages may show this site in a frame. */
  frameAncestors: readonly string[];
}

/**
 * Finds the headers that fit the pages of a built site, and writes them for content delivery networks.
 * @returns the headers of every page and file, for a server of ours
 */
export async function describeHeaders({ siteDir, baseUrl, frameAncestors }: BuiltSite): Promise<HeaderTable> {
  const pages: string[] = [];
  for await (const name of glob('**/*.html', { cwd: siteDir })) pages.push(await readFile(path.join(siteDir, name), 'utf8'));
  const headers = pageHeaders(contentSecurityPolicy(readInlineCode(pages), frameAncestors), frameAncestors);
  await writeFile(path.join(siteDir, headersFileName), renderHeadersFile(baseUrl, { ...headers, ...strictTransportSecurity }));
  return headers;
}
