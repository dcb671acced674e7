import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { getMimeType } from 'hono/utils/mime';
import { askedAgain, hashedFolder, keptForEver } from '../delivery/cacheControl.ts';
import { compressedSuffixes } from '../delivery/compressFiles.ts';
import { headersFileName } from '../delivery/headersFile.ts';
import { siteFactsFileName } from '../siteFacts.ts';

/** A file of the built site. */
export interface SiteFile {
  /** @example 'text/html; charset=utf-8' */
  type: string;
  cacheControl: string;
  plain: Representation;
  /** By content coding, the best first. */
  compressed: Map<string, Representation>;
}

/** What can be sent of a file: itself, or a compressed copy. */
export interface Representation {
  /** In the site's folder, percent-encoded. @example 'guides/index.html.br' */
  path: string;
  /** Strong, of the content alone: times of files differ between servers, and can be the same for two contents. */
  etag: string;
}

/** For the server or the content delivery network, not for readers. */
const forServers = [siteFactsFileName, headersFileName];

/**
 * What may be served of a built site, by the path of its address below the base path, as `encodePath` writes it. Nothing else is
 * ever opened. Links are left out, since they may lead elsewhere, and so are names that begin with a dot.
 * @example (await readSiteFiles('build')).get('guides/index.html')
 */
export async function readSiteFiles(siteDir: string): Promise<Map<string, SiteFile>> {
  const etags = await hashFiles(siteDir);
  const files = new Map<string, SiteFile>();
  for (const [name, etag] of etags) {
    if (forServers.includes(name) || isCompressedCopy(name, etags)) continue;
    const path = encodePath(name.split('/'));
    const compressed = new Map<string, Representation>();
    for (const [coding, suffix] of Object.entries(compressedSuffixes)) {
      const etag = etags.get(name + suffix);
      if (etag) compressed.set(coding, { path: path + suffix, etag });
    }
    files.set(path, {
      type: getMimeType(name) ?? 'application/octet-stream',
      cacheControl: name.startsWith(hashedFolder) ? keptForEver : askedAgain,
      plain: { path, etag },
      compressed,
    });
  }
  return files;
}

/** Writes a path in the one way in which files are looked up. @example encodePath(['a b', 'c.html']) === 'a%20b/c.html' */
export function encodePath(parts: string[]): string {
  return parts.map(encodeURIComponent).join('/');
}

/** The entity tags of all plain files in a folder, by their path with slashes. */
async function hashFiles(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const etags = new Map<string, string>();
  for (const entry of entries) {
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, file).split(path.sep).join('/');
    if (!entry.isFile() || /(^|\/)\./.test(name)) continue;
    const hash = createHash('sha256').update(await readFile(file));
    etags.set(name, `"${hash.digest('base64url').slice(0, 22)}"`);
  }
  return etags;
}

function isCompressedCopy(name: string, names: Map<string, unknown>): boolean {
  return Object.values(compressedSuffixes).some((suffix) => name.endsWith(suffix) && names.has(name.slice(0, -suffix.length)));
}
