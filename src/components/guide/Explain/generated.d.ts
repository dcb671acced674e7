/** What the plugin explain has made: where to load what explains answers, below the site's base path. */
declare module '@generated/explain/default/files.json' {
  const files: { judge: string; definitions: Record<string, string> };
  export default files;
}
