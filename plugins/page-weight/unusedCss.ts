import type { CurrentBundler } from '@docusaurus/types';
import { PurgeCSS } from 'purgecss';

type Compiler = InstanceType<CurrentBundler['instance']['Compiler']>;

/** A text and what it is called. */
export interface Sheet {
  name: string;
  text: string;
}

/**
 * Takes the rules and custom properties out of style sheets that no script of the site names: most of Infima, the theme's style
 * sheet, is for what a site could have.
 * @param scripts of the whole site; every page is drawn by them, and so is its HTML
 */
export async function withoutUnused(sheets: readonly Sheet[], scripts: readonly string[]): Promise<Sheet[]> {
  // Attributes are written by scripts in ways that do not show their names (`dataset.theme`).
  const attributes = sheets.flatMap(({ text }) => text.match(/(?<=\[)[\w-]+/g) ?? []);
  const content = [{ raw: [...new Set([...scripts.flatMap(wordsOf), ...attributes])].join(' '), extension: 'js' }];
  const inScripts = scripts.flatMap((script) => script.match(/--[\w-]+/g) ?? []);
  return Promise.all(
    sheets.map(async (sheet) => {
      const others = sheets
        .filter((other) => other !== sheet)
        .flatMap(({ text }) => text.match(/(?<=var\(\s{0,9})--[\w-]+/g) ?? []);
      const [result] = await new PurgeCSS().purge({
        content,
        css: [{ raw: sheet.text }],
        defaultExtractor: wordsOf,
        variables: true,
        // By itself, PurgeCSS takes a selector for unused that is made of pseudo-classes alone, such as `:where(.card):hover`. What
        // stands in `:where()` and `:is()` is judged for itself.
        safelist: { standard: [/^:/], variables: [...inScripts, ...others] },
      });
      return { ...sheet, text: result?.css ?? sheet.text };
    }),
  );
}

function wordsOf(text: string): string[] {
  return text.match(/[\w-]+/g) ?? [];
}

/** Takes out of the built style sheets what is not used, before they are named after their content. */
export class UnusedCssPlugin {
  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('UnusedCssPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
      compilation.hooks.processAssets.tapPromise({ name: 'UnusedCssPlugin', stage }, async (assets) => {
        const ending = (end: string) =>
          Object.keys(assets)
            .filter((name) => name.endsWith(end))
            .map((name) => ({ name, text: String(assets[name]?.source()) }));
        const scripts = ending('.js').map(({ text }) => text);
        for (const { name, text } of await withoutUnused(ending('.css'), scripts))
          compilation.updateAsset(name, new sources.RawSource(text));
      });
    });
  }
}
