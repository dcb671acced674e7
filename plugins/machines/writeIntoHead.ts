import { readFile } from 'node:fs/promises';
import { writeWhole } from '../writeWhole.ts';
import type { Page } from './pages.ts';

export interface HeadTags {
  page: Page;
  /** Address of its picture. */
  picture?: string;
  /** Of schema.org. */
  data: readonly object[];
  baseUrl: string;
}

/** Where programs find more about a page. It stands in the HTML alone: no browser needs it again when the page is drawn. */
export function headTags({ page, picture, data, baseUrl }: HeadTags): string {
  return [
    `<link rel=alternate type=text/markdown href=${baseUrl}${page.markdownPath}>`,
    ...(page.path === '' ? [`<link rel=alternate type=application/atom+xml href=${baseUrl}changes.xml>`] : []),
    ...(picture ? [`<meta property=og:image content=${picture}>`] : []),
    // A "<" could end the script.
    ...data.map((one) => `<script type=application/ld+json>${JSON.stringify(one).replaceAll('<', '\\u003c')}</script>`),
  ].join('');
}

/** @throws {Error} when the page has no head */
export async function writeIntoHead(file: string, tags: string): Promise<void> {
  const html = await readFile(file, 'utf8');
  const end = html.indexOf('</head>');
  if (end === -1) throw new Error(`${file} has no <head>.`);
  await writeWhole(file, html.slice(0, end) + tags + html.slice(end));
}
