/**
 * `npm run record -- <platform> --env-file <file> --name "…"`: checks a connection with a shop of one's own, and adds what it
 * answered to the cases of the platform, without anything that belongs to the shop or to a person.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openCommand, runCommand } from '../try/openCommand.ts';
import { readCommand } from '../try/readCommand.ts';
import type { RealCase } from './realCase.ts';
import { recordCase } from './recordCase.ts';

const root = join(import.meta.dirname, '../../..');

await runCommand(async () => {
  const command = readCommand(process.argv.slice(2), 'record');
  const { platform, written } = await openCommand(command);
  const recorded = await recordCase(platform, command, written, fetch);
  const file = `src/platforms/${platform.id}/cases.json`;
  const cases = [...(await readCases(join(root, file))), recorded];
  await writeFile(join(root, file), `${JSON.stringify(cases, null, 2)}\n`);
  return `“${recorded.name}” is in ${file}. The check said ${recorded.expect.code}.\nWhat belongs to the shop was replaced. Read it all the same before you share it.`;
});

async function readCases(file: string): Promise<RealCase[]> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
