/** A room of the house: which files stand in it, and which other rooms they may import from. */
interface Room {
  files: RegExp;
  from: readonly string[];
}

/** What may be used wherever a platform is looked at. */
const vocabulary = ['the vocabulary', 'the vocabulary’s door'];
const engine = ['the engine', ...vocabulary];
const proxy = 'plugins/check-proxy';

/** The rooms, lowest first. A file stands in the first that fits, and a room may import from itself. */
export const rooms: Readonly<Record<string, Room>> = {
  // What proves the others may look everywhere, and nothing else may look at it.
  tests: {
    files: /^tests\/|^vitest\.config\.mts$|\.test\.tsx?$|^src\/platforms\/[^/]+\/expectations\.ts$|\/samplePlatform\.ts$/,
    from: ['*'],
  },

  // The door brings the schema library along.
  'the vocabulary’s door': { files: /^src\/definition\/index\.ts$/, from: ['the vocabulary'] },
  'the vocabulary': { files: /^src\/definition\//, from: [] },
  'the kit of played platforms': { files: /^plugins\/sandbox\/play\//, from: [] },
  'played platforms': { files: /^src\/platforms\/[^/]+\/sandbox[^/]*\.ts$/, from: ['the kit of played platforms'] },
  definitions: { files: /^src\/platforms\/[^/]+\//, from: vocabulary },
  'the case to show': { files: /^src\/platforms\/showcase\.ts$/, from: [] },
  'the catalogue': { files: /^src\/platforms\/index\.ts$/, from: ['definitions', ...vocabulary] },
  'the engine': { files: /^src\/check\//, from: vocabulary },
  'the search': { files: /^src\/search\//, from: ['the engine', 'the vocabulary'] },
  // They are sent to readers, and so must not bring the schema library.
  components: { files: /^src\/(components|pages|theme)\//, from: ['the search', 'the engine', 'the vocabulary'] },

  sandbox: { files: /^plugins\/sandbox\//, from: ['played platforms', 'the kit of played platforms', 'the catalogue'] },
  'what plugins share': { files: /^plugins\/[^/]+\.ts$/, from: vocabulary },
  'platform-guides': {
    files: /^plugins\/platform-guides\//,
    from: [...engine, 'sandbox', 'the case to show', 'the kit of played platforms', 'what plugins share'],
  },
  brand: { files: /^plugins\/brand\//, from: vocabulary },
  'code-blocks': { files: /^plugins\/code-blocks\//, from: [] },
  tables: { files: /^plugins\/tables\//, from: [] },
  machines: { files: /^plugins\/machines\//, from: ['what plugins share', ...vocabulary] },
  explain: { files: /^plugins\/explain\//, from: ['what plugins share', ...vocabulary] },
  'page-weight': { files: /^plugins\/page-weight\//, from: [] },
  'the plugin search': { files: /^plugins\/search\//, from: ['the search', 'what plugins share', ...vocabulary] },

  limits: { files: new RegExp(`^${proxy}/limits/`), from: [] },
  'facts of the site': {
    files: new RegExp(`^${proxy}/(options|siteFacts|environment|httpAddress)\\.ts$`),
    from: ['limits'],
  },
  observe: { files: new RegExp(`^${proxy}/observe/`), from: ['limits', 'facts of the site'] },
  outbound: { files: new RegExp(`^${proxy}/outbound/`), from: ['limits', 'observe', ...engine] },
  delivery: { files: new RegExp(`^${proxy}/delivery/`), from: [] },
  api: { files: new RegExp(`^${proxy}/api/`), from: ['limits', 'observe', 'outbound', ...engine] },
  connect: { files: new RegExp(`^${proxy}/connect/`), from: ['api', 'delivery', 'limits', 'observe', 'outbound', ...engine] },
  'the played platforms of a site': { files: new RegExp(`^${proxy}/playedPlatforms\\.ts$`), from: ['api', 'connect', 'sandbox'] },
  'the API of a site': {
    files: new RegExp(`^${proxy}/siteApi\\.ts$`),
    from: ['api', 'connect', 'limits', 'outbound', 'facts of the site', 'the played platforms of a site', ...engine],
  },
  'the plugin check-proxy': {
    files: new RegExp(`^${proxy}/(index|devApi|devMiddleware)\\.ts$`),
    from: ['the API of a site', 'connect', 'delivery', 'observe', 'outbound', 'facts of the site', 'what plugins share'],
  },
  server: {
    files: new RegExp(`^${proxy}/server/`),
    from: [
      'the API of a site',
      'api',
      'connect',
      'delivery',
      'limits',
      'observe',
      'outbound',
      'facts of the site',
      'the catalogue',
    ],
  },
  edge: {
    files: new RegExp(`^${proxy}/edge/`),
    from: [
      ...['api', 'connect', 'delivery', 'limits', 'observe', 'outbound', 'facts of the site'],
      ...['the catalogue', 'the played platforms of a site', ...vocabulary],
    ],
  },

  // Commands for whoever describes a platform, and no part of a site.
  authoring: {
    files: /^plugins\/authoring\//,
    from: ['the catalogue', 'sandbox', 'the kit of played platforms', ...engine],
  },

  configuration: {
    files: /^[^/]+\.m?ts$/,
    from: ['brand', 'platform-guides', 'code-blocks', 'tables', 'machines', 'facts of the site'],
  },
};

/** @returns `undefined` for a file that stands in no room */
export function roomOf(file: string): string | undefined {
  return Object.keys(rooms).find((name) => rooms[name]?.files.test(file));
}

/** Whether what is drawn lets one file import another. A platform knows nothing of another one. */
export function mayImport(file: string, other: string): boolean {
  const [room, target] = [roomOf(file), roomOf(other)];
  if (room === undefined || target === undefined) return false;
  const { from = [] } = rooms[room] ?? {};
  if (room === target) return !/platforms|definitions/.test(room) || folderOf(file) === folderOf(other);
  return from.includes('*') || from.includes(target);
}

function folderOf(file: string): string {
  return file.replace(/[^/]*$/, '');
}
