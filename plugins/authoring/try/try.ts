/**
 * `npm run try -- <platform> --env-file <file> [--at <origin>]`: checks a connection against a real server, a test shop on this
 * machine too, and prints each request, its answer, and the rule that decided. For whoever writes a definition; it is no part
 * of the site, and what the proxy promises about addresses does not hold here.
 */
import { readFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';
import { platforms } from '../../../src/platforms/index.ts';
import { readCommand } from './readCommand.ts';
import { TryError } from './tryError.ts';
import { tryPlatform } from './tryPlatform.ts';

try {
  const command = readCommand(process.argv.slice(2));
  const platform = platforms.find(({ id }) => id === command.platform);
  if (!platform)
    throw new TryError(`There is no platform "${command.platform}"; one of: ${platforms.map(({ id }) => id).join(', ')}`);
  const written = command.envFile === undefined ? {} : parseEnv(await readValues(command.envFile));
  console.log(await tryPlatform(platform, command, written as Record<string, string>, fetch));
} catch (error) {
  if (!(error instanceof TryError || error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function readValues(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new TryError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}
