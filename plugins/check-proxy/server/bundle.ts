/**
 * `npm run bundle [folder]`: the production server, and its health check, as one file each that needs Node and a built site, and
 * nothing else, and the licences of the packages that are in them. What is imported later, such as OpenTelemetry, stands in the
 * file too, but runs only when it is wanted. The played platforms are in it with `SANDBOX=on` alone.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { bundledLicences } from './bundledLicences.ts';

const folder = process.argv[2] ?? 'bundle';
const { metafile } = await build({
  entryPoints: ['serve.ts', 'health.ts'].map((name) => path.join(import.meta.dirname, name)),
  outdir: folder,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  define: {
    'process.env.BUNDLE_DEFINITIONS': "'validated'",
    'process.env.BUNDLE_SANDBOX': process.env.SANDBOX === 'on' ? "'on'" : "'off'",
  },
  // Older packages still call `require` for Node's own modules.
  banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
  legalComments: 'linked',
  metafile: true,
  logLevel: 'warning',
});
await writeFile(path.join(folder, 'LICENCES.txt'), await bundledLicences(metafile, process.cwd()));
