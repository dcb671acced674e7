/**
 * `npm run new -- <id> "<Name>"`: lays out the folder of a platform and names it in the catalogue. What it writes builds and
 * passes its tests; comments say what to fill in.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addToCatalogue } from './catalogue.ts';
import { layOut } from './layOut.ts';
import { RequestError, readRequest } from './readRequest.ts';

const templates = join(import.meta.dirname, 'template');
const root = join(import.meta.dirname, '../../..');
const catalogue = 'src/platforms/index.ts';

try {
  const source = await readFile(join(root, catalogue), 'utf8');
  const platform = readRequest(process.argv.slice(2), source);
  const folder = `src/platforms/${platform.id}`;
  if (existsSync(join(root, folder))) throw new RequestError(`The folder ${folder} is there already. Move it away first.`);

  const files = layOut(platform, await readTemplates(), new Date().toISOString().slice(0, 10));
  await mkdir(join(root, folder));
  for (const [name, text] of files) await writeFile(join(root, folder, name), text);
  await writeFile(join(root, catalogue), addToCatalogue(source, platform));
  format(folder, catalogue);
  console.log(farewell(folder, [...files.keys()]));
} catch (error) {
  if (!(error instanceof RequestError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function readTemplates(): Promise<Map<string, string>> {
  const names = (await readdir(templates)).sort();
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(templates, name), 'utf8')] as const)));
}

/** A name can be longer or shorter than that of the template. */
function format(...paths: string[]): void {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  execFileSync(process.execPath, [biome, 'check', '--write', '--log-level=error', ...paths], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function farewell(folder: string, files: string[]): string {
  return `${folder} is laid out: ${files.join(', ')}. ${catalogue} names it.

Next:
  1. Look for "Fill in" in these files. docs/add-a-platform.md goes through them.
  2. Look at the page: npm start
  3. Run the tests: npm test. They record what the checker says in digest.md, for you to read.`;
}
