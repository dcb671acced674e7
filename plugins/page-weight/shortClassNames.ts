/** What is used here of a rule of the bundler's configuration. */
interface Rule {
  use?: unknown;
}

/** Five letters are the same for two of a site's names about once in ten thousand sites. */
const shortName = '[contenthash:base64:5]';

/**
 * Names the classes of CSS modules by their hashes alone. Docusaurus writes the name of the source before each, and pages repeat
 * it in their HTML and their styles.
 * @param rules of the bundler; changed in place, since nothing else reaches the options of a loader that is there already
 */
export function shortenClassNames(rules: readonly unknown[] = []): void {
  for (const { use } of rules as Rule[])
    for (const loader of [use].flat() as ({ options?: { modules?: { localIdentName?: string } } } | undefined)[]) {
      const modules = loader?.options?.modules;
      if (modules?.localIdentName) modules.localIdentName = shortName;
    }
}
