import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compressFiles } from '../../plugins/check-proxy/delivery/compressFiles.ts';
import { fileListener } from '../../plugins/check-proxy/server/fileListener.ts';
import { startServer } from '../../plugins/check-proxy/server/server.ts';
import { guidesOf } from '../bench/sites/ownSite.ts';
import { stockSite } from '../bench/sites/stockSite.ts';
import { buildSite } from '../docusaurus.ts';

/** A site that is built and served. */
export interface Served extends AsyncDisposable {
  /** Ends with a slash. */
  url: string;
}

/** This site, built and served as in production. */
export async function serveOurs(): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'storekeys-'));
  // So that a site that runs for development keeps its own.
  await build('.', folder, { DOCUSAURUS_GENERATED_FILES_DIR_NAME: '.docusaurus/lighthouse' });
  const site = await startServer({ siteDir: folder, port: 0 });
  return {
    url: site.url,
    [Symbol.asyncDispose]: async () => {
      await site.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Docusaurus’ classic template with the text of our guides, from the same kind of server. Ours has to be built before. */
export async function serveStock(): Promise<Served> {
  const site = await stockSite(await guidesOf({ folder: '.' }));
  const folder = join(site.folder, 'build');
  await build(site.folder, folder);
  const server = createServer(await fileListener(folder, '/')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await site[Symbol.asyncDispose]();
    },
  };
}

async function build(site: string, folder: string, env: NodeJS.ProcessEnv = {}): Promise<void> {
  await buildSite(site, ['--out-dir', folder], { env });
  await compressFiles(folder);
}
