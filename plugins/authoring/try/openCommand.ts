import { readFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';
import type { Platform } from '../../../src/definition/index.ts';
import { platforms } from '../../../src/platforms/index.ts';
import type { Command } from './readCommand.ts';
import { TryError } from './tryError.ts';

/**
 * The platform that a command names, and what stands in its file of values.
 * @throws {TryError}
 */
export async function openCommand(command: Command): Promise<{ platform: Platform; written: Record<string, string> }> {
  const platform = platforms.find(({ id }) => id === command.platform);
  if (!platform)
    throw new TryError(`There is no platform "${command.platform}"; one of: ${platforms.map(({ id }) => id).join(', ')}`);
  const written = command.envFile === undefined ? {} : parseEnv(await readValues(command.envFile));
  return { platform, written: written as Record<string, string> };
}

async function readValues(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new TryError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}

/** Runs a command; what somebody wrote and what cannot be done is told without a trace. */
export async function runCommand(run: () => Promise<string>): Promise<void> {
  try {
    console.log(await run());
  } catch (error) {
    if (!(error instanceof TryError || error instanceof RangeError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
