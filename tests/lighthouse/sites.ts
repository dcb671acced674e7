import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { compressFiles } from '../../plugins/check-proxy/delivery/compressFiles.ts';
import { fileListener } from '../../plugins/check-proxy/server/fileListener.ts';
import { startServer } from '../../plugins/check-proxy/server/server.ts';
import { stockSite } from '../bench/sites/stockSite.ts';
import { docusaurus } from '../docusaurus.ts';

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
  const guides = (await readdir('docs/platforms')).filter((name) => name.endsWith('.mdx'));
  const texts = guides.map(async (name) => [name, await readFile(join('docs/platforms', name), 'utf8')] as const);
  const site = await stockSite(new Map(await Promise.all(texts)));
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
  const building = docusaurus(site, ['build', '--out-dir', folder], { env: { NODE_ENV: 'production', ...env } });
  const [said, complained, [code]] = await Promise.all([
    text(building.stdout as Readable),
    text(building.stderr as Readable),
    once(building, 'exit'),
  ]);
  if (code !== 0) throw new Error(`The build of ${site} ended with ${code}:\n${(said + complained).slice(0, 4000)}`);
  await compressFiles(folder);
}
