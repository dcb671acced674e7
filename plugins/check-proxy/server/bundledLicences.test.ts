import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Metafile } from 'esbuild';
import { expect, it, onTestFinished } from 'vitest';
import { bundledLicences } from './bundledLicences.ts';

/** A folder with these files. */
async function folderOf(files: Record<string, string>): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'storekeys-licences-'));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.join(root, path.dirname(file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
  return root;
}

/** What esbuild tells of a bundle that holds these files. */
const bundleOf = (...files: string[]) =>
  ({
    outputs: { 'serve.mjs': { inputs: Object.fromEntries(files.map((file) => [file, { bytesInOutput: 1 }])) } },
  }) as never as Metafile;

it('tells the licences of the packages whose files are in the bundle, of each once', async () => {
  const root = await folderOf({
    'node_modules/b/package.json': '{ "name": "b", "version": "2.0.0", "license": "MIT" }',
    'node_modules/b/LICENSE.md': 'Copyright B\n',
    'node_modules/b/node_modules/@a/a/package.json': '{ "name": "@a/a", "version": "1.0.0", "license": "Apache-2.0" }',
    'node_modules/b/node_modules/@a/a/licence': 'Copyright A',
    'node_modules/b/node_modules/@a/a/NOTICE.txt': 'With thanks to Z',
  });
  const bundle = bundleOf('src/ours.ts', 'node_modules/b/x.js', 'node_modules/b/y/z.js', 'node_modules/b/node_modules/@a/a/x.js');
  expect(await bundledLicences(bundle, root)).toBe(
    ['@a/a 1.0.0 (Apache-2.0)\n\nWith thanks to Z\n\nCopyright A\n\n', 'b 2.0.0 (MIT)\n\nCopyright B\n'].join(
      `${'-'.repeat(80)}\n\n`,
    ),
  );
});

it('stops at a package that says nowhere what is allowed', async () => {
  const root = await folderOf({ 'node_modules/c/package.json': '{ "name": "c", "version": "3.0.0" }' });
  await expect(bundledLicences(bundleOf('node_modules/c/x.js'), root)).rejects.toThrow('c 3.0.0 says nowhere');
});
