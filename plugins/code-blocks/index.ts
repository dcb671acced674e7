import { createRequire } from 'node:module';
import type { Plugin } from '@docusaurus/types';

const require = createRequire(import.meta.url);

/**
 * Keeps the highlighter of code out of the pages that show none. The classic theme sends it with every page, to teach it
 * languages; here the pages' own CodeBlock does that, and `importCodeBlock` has the pages import it.
 */
export default function codeBlocks(): Plugin {
  return {
    name: 'code-blocks',
    configureWebpack: () => ({
      resolve: { alias: { [require.resolve('@docusaurus/theme-classic/lib/prism-include-languages.js')]: false } },
    }),
  };
}
