import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Limits, limitsSchema } from '../../plugins/check-proxy/limits/limits.ts';
import { writeSiteFacts } from '../../plugins/check-proxy/siteFacts.ts';

export interface BuiltSite extends AsyncDisposable {
  dir: string;
}

/** A folder as a build leaves it, with two small pages. */
export async function builtSite(limits: Partial<Limits> = {}): Promise<BuiltSite> {
  const dir = await mkdtemp(path.join(tmpdir(), 'storekeys-site-'));
  await writeFile(path.join(dir, 'index.html'), '<!doctype html><title>Home</title>');
  await writeFile(path.join(dir, '404.html'), '<!doctype html><title>Not found</title>');
  const facts = { url: 'https://storekeys.example', baseUrl: '/', version: '1.2.3', sandbox: true };
  await writeSiteFacts(dir, { ...facts, limits: limitsSchema.parse(limits) });
  return { dir, [Symbol.asyncDispose]: () => rm(dir, { recursive: true }) };
}
