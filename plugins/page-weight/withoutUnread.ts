// biome-ignore lint/suspicious/noExplicitAny: each file has a shape of its own
type Data = any;

const ofTheBuild = [
  ...['plugins', 'themes', 'presets', 'clientModules', 'markdown', 'staticDirectories', 'storage'],
  ...['scripts', 'stylesheets', 'headTags', 'onBrokenLinks', 'onBrokenAnchors', 'onDuplicateRoutes'],
];

/** What no page reads of a file that Docusaurus generates for the browser. */
const unread: { file: RegExp; leaveOut(source: string): string }[] = [
  // Where the source of each page stands: only the server asks, when it writes the page.
  { file: /[\\/]registry\.js$/, leaveOut: (source) => source.replaceAll(/^(.*import\(.*?\)), ".*"\)\],$/gm, '$1],') },
  // How the site is built.
  inData(/[\\/]docusaurus\.config\.mjs$/, (config) => {
    for (const key of ofTheBuild) delete config[key];
  }),
  inData(/[\\/]site-metadata\.json$/, (metadata) => {
    metadata.pluginVersions = {};
  }),
  // The names of all pages, for links by name in the navigation bar, and between versions; and their descriptions, for cards.
  inData(/[\\/]globalData\.json$/, (plugins) => {
    for (const version of plugins['docusaurus-plugin-content-docs'].default.versions) version.docs = [];
  }),
  inData(/[\\/]docusaurus-plugin-content-docs[\\/]default[\\/]p[\\/].*\.json$/, ({ version }) => {
    if (version) version.docs = {};
  }),
];

/** For a module that exports data, or is data. */
function inData(file: RegExp, leaveOut: (data: Data) => void) {
  return {
    file,
    leaveOut(source: string): string {
      const [start, end] = [source.indexOf('{'), source.lastIndexOf('}') + 1];
      const data = JSON.parse(source.slice(start, end));
      leaveOut(data);
      return source.slice(0, start) + JSON.stringify(data) + source.slice(end);
    },
  };
}

/** The files of which something is left out. */
export const filesWithUnread = unread.map(({ file }) => file);

/** A loader of the bundler: takes out of a generated file what no page reads. */
export default function withoutUnread(this: { resourcePath: string }, source: string): string {
  return unread.find(({ file }) => file.test(this.resourcePath))?.leaveOut(source) ?? source;
}
