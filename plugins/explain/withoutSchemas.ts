import { join } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * Leaves the schema library, and what judges by it, out of a bundle: there, a definition stays as it is written. It must have been
 * judged before.
 * @param siteDir the folder of the repository
 */
export function withoutSchemas(siteDir: string): Plugin {
  const judging = join(siteDir, 'src/definition/definePlatform.ts');
  return {
    name: 'without-schemas',
    setup(build) {
      build.onResolve({ filter: /^zod$/ }, () => ({ path: 'zod', namespace: 'schemas' }));
      build.onLoad({ filter: /./, namespace: 'schemas' }, () => ({ contents: anySchema, loader: 'js' }));
      build.onLoad({ filter: /[\\/]definePlatform\.ts$/ }, ({ path }) =>
        path === judging ? { contents: asWritten, loader: 'js' } : undefined,
      );
    },
  };
}

/** Schemas are written down wherever the vocabulary is loaded; here, all of them are one that nobody asks. */
const anySchema = `const any = new Proxy(() => any, {
  get: (_, key) => (key === Symbol.iterator ? [][key].bind([]) : any),
  apply: () => any,
});
// Whatever is imported of it is looked for in its prototype.
module.exports = Object.create(any);`;

const asWritten = 'export const definePlatform = (definition) => definition; export class DefinitionError extends Error {}';
