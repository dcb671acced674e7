import { parseArgs } from 'node:util';
import { TryError } from './tryError.ts';

/** What was written behind `npm run try --` or `npm run record --`. */
export interface Command {
  /** Id of the platform. */
  platform: string;
  method?: string;
  entities?: string[];
  /** Where everything is asked, in place of the platform's own hosts. */
  at?: URL;
  envFile?: string;
  /** What a recorded case is called. */
  name?: string;
  /** By the name that was written: a field's id or label. */
  values: Record<string, string>;
}

const options = `
  --env-file <file>      values, one a line, such as API_KEY=…: by a field's id or label
  --value <field>=<…>    one value; it ends up in the history of your shell
  --at <origin>          ask there instead, such as http://127.0.0.1:4400
  --method <id>          a way of connecting; without it, the first for which there are values
  --entities <id>,<id>   only these kinds of data`;

const usages = {
  try: `Write: npm run try -- <platform> --env-file <file>${options}`,
  record: `Write: npm run record -- <platform> --env-file <file> --name "<what it is about>"${options}`,
};

/** @throws {TryError} */
export function readCommand(words: string[], command: keyof typeof usages = 'try'): Command {
  const usage = usages[command];
  const { values, positionals } = parse(words, usage);
  const [platform, ...more] = positionals;
  const isNamed = (values.name === undefined) === (command === 'try');
  if (platform === undefined || more.length > 0 || !isNamed) throw new TryError(usage);
  return {
    platform,
    ...(values.method === undefined ? {} : { method: values.method }),
    ...(values.entities === undefined ? {} : { entities: values.entities.split(',') }),
    ...(values.at === undefined ? {} : { at: readOrigin(values.at) }),
    ...(values.name === undefined ? {} : { name: values.name }),
    ...(values['env-file'] === undefined ? {} : { envFile: values['env-file'] }),
    values: Object.fromEntries((values.value ?? []).map(readPair)),
  };
}

function parse(words: string[], usage: string) {
  const options = {
    at: { type: 'string' },
    method: { type: 'string' },
    entities: { type: 'string' },
    'env-file': { type: 'string' },
    name: { type: 'string' },
    value: { type: 'string', multiple: true },
  } as const;
  try {
    return parseArgs({ args: words, options, allowPositionals: true });
  } catch (error) {
    throw new TryError(`${(error as Error).message}\n${usage}`);
  }
}

function readOrigin(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    `${url.username}${url.password}${url.search}${url.hash}` !== '' ||
    url.pathname !== '/'
  )
    throw new TryError(
      `--at takes an origin without a path, such as http://127.0.0.1:4400; the paths are those of the platform.`,
    );
  return url;
}

function readPair(text: string): [string, string] {
  const [name, ...rest] = text.split('=');
  if (!name || rest.length === 0) throw new TryError('--value takes a field and what to enter there, such as storeId=12345.');
  return [name, rest.join('=')];
}
