import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pageMarkdown } from './pageMarkdown.ts';

/** A page of the built site. */
export interface Page {
  /** Below the base of the site, without slashes around it; empty for the home page. @example 'platforms/clover' */
  path: string;
  /** Its public address. */
  url: string;
  /** Its HTML file on disk. */
  file: string;
  html: string;
  title: string;
  description: string;
  /** What stands in the page for readers. */
  markdown: string;
  /** Where the Markdown goes, below the base of the site. @example 'platforms/clover.md' */
  markdownPath: string;
}

/** Pages that only lead to others, or only work in a browser. */
const without = ['404.html', 'search'];

/**
 * Reads the built pages.
 * @param routes their paths, with the base of the site
 */
export async function readPages(
  outDir: string,
  routes: readonly string[],
  { url, baseUrl }: { url: string; baseUrl: string },
): Promise<Page[]> {
  const paths = [...new Set(routes.map((route) => route.slice(baseUrl.length).replace(/\/$/, '')))].sort();
  return Promise.all(paths.filter((path) => !without.includes(path)).map((path) => readPage(outDir, path, url + baseUrl)));
}

async function readPage(outDir: string, path: string, home: string): Promise<Page> {
  const file = join(outDir, path, 'index.html');
  const html = await readFile(file, 'utf8');
  const url = home + path;
  return { path, url, file, html, ...pageMarkdown(html, url), markdownPath: `${path || 'index'}.md` };
}
