import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { SKRSContext2D } from '@napi-rs/canvas';
import { writeWhole } from '../writeWhole.ts';

const require = createRequire(import.meta.url);

/** As Open Graph readers show it best. */
const size = { width: 1200, height: 630 };
const margin = 96;

/** To be raised when something is drawn differently. */
const version = 2;

/** How a picture looks, as `#rrggbb`. */
export interface PictureColours {
  ground: string;
  /** Can be read on it. */
  accent: string;
}

/**
 * Draws what is shown where somebody shares a link to a page. A picture that was drawn before is taken from the cache.
 * @param cache a folder
 * @param site its name
 * @returns PNG
 */
export function pictureDrawer(
  cache: string,
  site: string,
  colours: PictureColours,
): (title: string, text: string) => Promise<Buffer> {
  return async (title, text) => {
    const key = createHash('sha256')
      .update(JSON.stringify([version, site, colours, title, text]))
      .digest('hex');
    const file = join(cache, `${key}.png`);
    const known = await readFile(file).catch(() => undefined);
    if (known) return known;
    const picture = await draw(site, colours, title, text);
    await writeWhole(file, picture);
    return picture;
  };
}

async function draw(site: string, { ground, accent }: PictureColours, title: string, text: string): Promise<Buffer> {
  // Not loaded where all pictures are known.
  const { createCanvas, GlobalFonts } = await import('@napi-rs/canvas');
  for (const [weight, name] of [
    [500, 'Text'],
    [700, 'Title'],
  ] as const)
    for (const part of ['latin', 'latin-ext'])
      GlobalFonts.registerFromPath(require.resolve(`@fontsource/inter/files/inter-${part}-${weight}-normal.woff2`), name);
  const canvas = createCanvas(size.width, size.height);
  const context = canvas.getContext('2d');
  context.fillStyle = ground;
  context.fillRect(0, 0, size.width, size.height);
  context.fillStyle = accent;
  context.fillRect(0, 0, 16, size.height);
  context.font = '38px Title';
  context.fillText(site, margin, 130);
  context.fillStyle = '#fff';
  const end = write(context, title, { font: 'Title', px: 84, top: 270, lines: 2 });
  context.fillStyle = '#d8dedb';
  write(context, text, { font: 'Text', px: 38, top: end + 40, lines: 3 });
  return canvas.encode('png');
}

interface Block {
  font: string;
  px: number;
  /** Of the first line's base. */
  top: number;
  /** No more are drawn. */
  lines: number;
}

/** @returns where the next line would stand */
function write(context: SKRSContext2D, text: string, { font, px, top, lines }: Block): number {
  context.font = `${px}px ${font}`;
  const rows: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${rows.at(-1) ?? ''} ${word}`.trim();
    if (rows.length > 0 && context.measureText(longer).width <= size.width - 2 * margin) rows[rows.length - 1] = longer;
    else rows.push(word);
  }
  if (rows.length > lines) {
    rows.length = lines;
    rows[lines - 1] += ' …';
  }
  rows.forEach((row, index) => void context.fillText(row, margin, top + index * px * 1.25));
  return top + rows.length * px * 1.25;
}
