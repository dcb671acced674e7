import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import send from 'send';

/** A built site on a bare file server that knows what was asked for. */
export interface ServedFolder extends AsyncDisposable {
  baseURL: string;
  /**
   * What has been loaded since the last call, in bytes after gzip, by what the browser wanted it for: `document`, `script`,
   * `style`, `worker`, `empty` (data) … What was only fetched in advance, for another page, is left out.
   * @see https://www.w3.org/TR/fetch-metadata/#sec-fetch-dest-header
   */
  loaded(): Promise<Record<string, number>>;
}

export async function serveFolder(root: string): Promise<ServedFolder> {
  let files: { file: string; purpose: string }[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const { 'sec-fetch-dest': purpose, 'sec-purpose': inAdvance } = request.headers;
    send(request, pathname, { root, extensions: ['html'] })
      .on('file', (file: string) => {
        if (!inAdvance) files.push({ file, purpose: String(purpose) });
      })
      .pipe(response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async loaded() {
      const bytes: Record<string, number> = {};
      for (const { file, purpose } of files) bytes[purpose] = (bytes[purpose] ?? 0) + gzipSync(await readFile(file)).length;
      files = [];
      return bytes;
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
