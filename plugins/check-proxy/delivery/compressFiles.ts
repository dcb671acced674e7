import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What the copy of a file is called in each content coding, the smallest first. */
export const compressedSuffixes = { br: '.br', gzip: '.gz' } as const;

const compressors = {
  br: (content: Buffer) =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  gzip: (content: Buffer) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
};

/** Texts. Images and fonts are compressed in their own ways. */
const compressible = /\.(?:css|csv|html|ics|js|json|map|md|mjs|svg|txt|wasm|webmanifest|xml)$/;

/** Below it, an answer fits into one packet anyway. */
const worthBytes = 1024;

/**
 * Puts a brotli and a gzip copy beside every file of a folder that gets smaller by it, so that the server never compresses.
 * zlib works in the threads of Node's pool, several files at a time.
 */
export async function compressFiles(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && compressible.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
  await Promise.all(files.map(compressFile));
}

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  for (const coding of ['br', 'gzip'] as const) {
    const copy = file + compressedSuffixes[coding];
    const compressed = content.length < worthBytes ? content : await compressors[coding](content);
    if (compressed.length < content.length) await writeFile(copy, compressed);
    else await rm(copy, { force: true });
  }
}
