import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { type Accent, renderAccent } from './accent.ts';

/** What is needed here of a brand, once it has been read. */
export interface Options {
  accent: Accent;
}

/** Gives the site the accent colour of its brand. The words and pictures of a brand are options of Docusaurus and its theme. */
export default function brand({ generatedFilesDir }: LoadContext, { accent, id }: Options & { id: string }): Plugin {
  const [name, file] = ['brand', 'accent.css'];
  return {
    name,
    contentLoaded: async ({ actions }) => void (await actions.createData(file, renderAccent(accent))),
    // Where `createData` puts it.
    getClientModules: () => [join(generatedFilesDir, name, id, file)],
  };
}
