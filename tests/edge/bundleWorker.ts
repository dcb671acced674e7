import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describeHeaders } from '../../plugins/check-proxy/delivery/describeHeaders.ts';
import { limitsSchema } from '../../plugins/check-proxy/limits/limits.ts';
import { writeSiteFacts } from '../../plugins/check-proxy/siteFacts.ts';

const root = path.join(import.meta.dirname, '../..');
const wrangler = path.join(root, 'node_modules/wrangler/bin/wrangler.js');

/** Checks of one client in a minute that Cloudflare lets through; less than the isolate itself would. */
export const checksOfClient = 8;

export interface BundledWorker extends AsyncDisposable {
  /** The operators' own configuration, for a small built site, with the limit {@link checksOfClient}. */
  config: string;
  /** The file that would be uploaded. */
  script: string;
}

/**
 * Bundles the Worker as `wrangler deploy` does. Nothing is uploaded, and Wrangler asks nobody for anything.
 * @param sandbox whether the site was built with it, and the bundle holds the played platforms
 */
export async function bundleWorker(sandbox: boolean): Promise<BundledWorker> {
  const dir = await mkdtemp(path.join(tmpdir(), 'storekeys-edge-'));
  const siteDir = path.join(dir, 'build');
  await mkdir(path.join(siteDir, 'guide'), { recursive: true });
  await writeFile(path.join(siteDir, 'index.html'), '<!doctype html><title>Home</title>');
  await writeFile(path.join(siteDir, 'guide/index.html'), '<!doctype html><title>Guide</title>');
  await writeFile(path.join(siteDir, '404.html'), '<!doctype html><title>Not found</title>');
  const headers = await describeHeaders({ siteDir, baseUrl: '/', frameAncestors: [] });
  const toolWants = { tool: 'the importer', permissions: { clover: ['Coupons'] } };
  const facts = { url: 'https://storekeys.example', baseUrl: '/', version: '1.2.3', sandbox, headers, toolWants };
  await writeSiteFacts(siteDir, { ...facts, limits: limitsSchema.parse({ checksPerMinutePerShop: 1000 }) });

  const config = path.join(dir, 'wrangler.jsonc');
  const ours = await readFile(path.join(root, 'wrangler.jsonc'), 'utf8');
  const changes = [
    ['"plugins/', `"${root}/plugins/`],
    ['"limit": 20', `"limit": ${checksOfClient}`],
    [`_SANDBOX": "'off'"`, `_SANDBOX": "'${sandbox ? 'on' : 'off'}'"`],
  ] as const;
  await writeFile(
    config,
    changes.reduce((text, [from, to]) => text.replace(from, to), ours),
  );
  await promisify(execFile)(process.execPath, [wrangler, 'deploy', '--dry-run', '--outdir', 'out', '--config', config], {
    cwd: dir,
    env: { PATH: process.env.PATH, HOME: dir, WRANGLER_SEND_METRICS: 'false', WRANGLER_HIDE_BANNER: 'true' },
  });
  return { config, script: path.join(dir, 'out/worker.js'), [Symbol.asyncDispose]: () => rm(dir, { recursive: true }) };
}
