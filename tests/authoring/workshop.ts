import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { entriesIn } from '../../plugins/authoring/new/catalogue.ts';

/** What a command said, and how it ended. */
export interface Ended {
  code: number;
  output: string;
}

/** A copy of the repository in which a test may add what it likes. */
export interface Workshop {
  folder: string;
  /** Runs a script of ours there. @example run('plugins/authoring/new/new.ts', 'acme', 'Acme') */
  run(script: string, ...words: string[]): Promise<Ended>;
  /** Compiles the folders of these platforms. */
  types(ids: string[]): Promise<Ended>;
  /** Lints them and the catalogue. */
  lint(ids: string[]): Promise<Ended>;
  /** Leaves these platforms alone in the catalogue, and runs their tests and those that go through all. */
  tests(ids: string[]): Promise<Ended>;
  remove(): Promise<void>;
}

const sources = [
  'src',
  'plugins',
  'tests',
  'docs',
  '.gitignore',
  'biome.json',
  'package.json',
  'tsconfig.json',
  'vitest.config.mts',
];

/** Opens a workshop in a temporary folder, with the packages of this repository. */
export async function openWorkshop(): Promise<Workshop> {
  const folder = await mkdtemp(join(tmpdir(), 'storekeys-'));
  // A build may be writing its guides.
  const filter = (from: string) => !/(?:^|[\\/])node_modules$|^docs[\\/]platforms$/.test(from);
  for (const name of sources) await cp(name, join(folder, name), { recursive: true, filter });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));

  const run = (script: string, ...words: string[]) => node(folder, [script, ...words]);
  const platform = (id: string) => `src/platforms/${id}`;
  return {
    folder,
    run,
    async types(ids) {
      const config = { extends: './tsconfig.json', include: ids.map(platform) };
      await writeFile(join(folder, 'tsconfig.some.json'), JSON.stringify(config));
      return run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.some.json');
    },
    lint: (ids) => run('node_modules/@biomejs/biome/bin/biome', 'ci', ...ids.map(platform), 'src/platforms/index.ts'),
    async tests(ids) {
      const catalogue = join(folder, 'src/platforms/index.ts');
      await writeFile(catalogue, only(ids, await readFile(catalogue, 'utf8')));
      const tests = ['tests/scenarios.test.ts', 'tests/injection.test.ts', ...ids.map(platform)];
      return run('node_modules/vitest/vitest.mjs', 'run', '--update', '--project=unit', '--reporter=verbose', ...tests);
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

/** The catalogue's source with these platforms alone: the others have tests of their own. */
function only(ids: string[], catalogue: string): string {
  const others = entriesIn(catalogue).filter(({ id }) => !ids.includes(id));
  return others.reduce(
    (source, { variable }) => source.replace(new RegExp(`^(import \\{ | {2})${variable}\\b.*\n`, 'gm'), ''),
    catalogue,
  );
}

/** Never rejects: how a command ends is for the test to judge. */
function node(cwd: string, words: string[]): Promise<Ended> {
  const env = { ...process.env, NO_COLOR: '1', NODE_OPTIONS: '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON' };
  return new Promise((done) => {
    execFile(process.execPath, words, { cwd, env, maxBuffer: 64 * 1024 * 1024 }, (error, out, err) => {
      done({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, output: out + err });
    });
  });
}
