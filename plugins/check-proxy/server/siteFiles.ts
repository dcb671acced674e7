import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
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
  /** When it was last found to be as at the start. */
  stamp: string;
}

/** For the server or the content delivery network, not for readers. */
const forServers = [siteFactsFileName, headersFileName];

/**
 * What may be served of a built site, by the path of its address below the base path, as `encodePath` writes it. Nothing else is
 * ever opened. Links are left out, since they may lead elsewhere, and so are names that begin with a dot.
 * @example (await readSiteFiles('build')).get('guides/index.html')
 */
export async function readSiteFiles(siteDir: string): Promise<Map<string, SiteFile>> {
  const found = await hashFiles(siteDir);
  const files = new Map<string, SiteFile>();
  for (const [name, facts] of found) {
    if (forServers.includes(name) || isCompressedCopy(name, found)) continue;
    const path = encodePath(name.split('/'));
    const compressed = new Map<string, Representation>();
    for (const [coding, suffix] of Object.entries(compressedSuffixes)) {
      const copy = found.get(name + suffix);
      if (copy) compressed.set(coding, { path: path + suffix, ...copy });
    }
    files.set(path, {
      type: typeOf(name),
      cacheControl: name.startsWith(hashedFolder) ? keptForEver : askedAgain,
      plain: { path, ...facts },
      compressed,
    });
  }
  return files;
}

/**
 * Whether a file is still what was read at the start; a build may have written the site anew since. It is read again only when
 * its time says so.
 */
export async function isAsRead(siteDir: string, representation: Representation): Promise<boolean> {
  const file = path.join(siteDir, decodeURIComponent(representation.path));
  try {
    const stamp = await stampOf(file);
    if (stamp === representation.stamp) return true;
    if (etagOf(await readFile(file)) !== representation.etag) return false;
    representation.stamp = stamp;
    return true;
  } catch {
    return false;
  }
}

/** @example typeOf('platforms/acme.md') === 'text/markdown; charset=utf-8' */
function typeOf(name: string): string {
  // RFC 7763, which Hono's table lacks.
  if (name.endsWith('.md')) return 'text/markdown; charset=utf-8';
  return getMimeType(name) ?? 'application/octet-stream';
}

/** Writes a path in the one way in which files are looked up. @example encodePath(['a b', 'c.html']) === 'a%20b/c.html' */
export function encodePath(parts: string[]): string {
  return parts.map(encodeURIComponent).join('/');
}

/** The entity tags and stamps of all plain files in a folder, by their path with slashes. */
async function hashFiles(folder: string): Promise<Map<string, Pick<Representation, 'etag' | 'stamp'>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = new Map<string, Pick<Representation, 'etag' | 'stamp'>>();
  for (const entry of entries) {
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, file).split(path.sep).join('/');
    if (!entry.isFile() || /(^|\/)\./.test(name)) continue;
    // The time before the content: a change between the two is then noticed later.
    const stamp = await stampOf(file);
    found.set(name, { etag: etagOf(await readFile(file)), stamp });
  }
  return found;
}

async function stampOf(file: string): Promise<string> {
  const { mtimeMs, ctimeMs, size, ino } = await stat(file);
  return [mtimeMs, ctimeMs, size, ino].join();
}

function etagOf(content: Buffer): string {
  return `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
}

function isCompressedCopy(name: string, names: Map<string, unknown>): boolean {
  return Object.values(compressedSuffixes).some((suffix) => name.endsWith(suffix) && names.has(name.slice(0, -suffix.length)));
}
