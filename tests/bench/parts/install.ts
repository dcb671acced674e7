import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { compare, type Row } from '../report/row.ts';

const run = promisify(execFile);
const template = path.dirname(createRequire(import.meta.url).resolve('create-docusaurus/templates/classic/package.json'));

/** An install from nothing, of what the site needs, against the classic template's. Asks the npm registry. */
export async function measureInstall(): Promise<Row[]> {
  const pairs = [];
  for (let round = 0; round < 2; round++)
    pairs.push({
      ours: await install(['package.json', 'package-lock.json'], '.', ['ci', '--omit=dev']),
      theirs: await install(['package.json'], template, ['install', '--omit=dev']),
    });
  return [compare({ id: 'install', what: 'A clean install, without what tests need', unit: 's' }, pairs)];
}

/** In seconds, with an empty cache. */
async function install(files: string[], from: string, words: string[]): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), 'storekeys-install-'));
  try {
    for (const file of files) await cp(path.join(from, file), path.join(folder, file));
    const started = performance.now();
    await run('npm', [...words, '--no-audit', '--no-fund', '--cache', path.join(folder, '.npm')], { cwd: folder });
    return (performance.now() - started) / 1000;
  } finally {
    await rm(folder, { recursive: true });
  }
}
