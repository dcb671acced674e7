/**
 * `npm run bench`: measures what a check, a page and a build cost, in turns with the same requests without us and with a stock
 * Docusaurus site. `docs/measured.md` tells what can stand behind it.
 */
import { measureBuild } from './parts/build.ts';
import { measureCheck } from './parts/check.ts';
import { measureInstall } from './parts/install.ts';
import { measureMemory } from './parts/memory.ts';
import { measurePackages } from './parts/packages.ts';
import { measurePage } from './parts/page.ts';
import { measureSaving } from './parts/saving.ts';
import { measureTyping } from './parts/typing.ts';
import { describeMachine } from './report/machine.ts';
import { record } from './report/record.ts';
import { cellsOf } from './report/renderRow.ts';
import type { Row } from './report/row.ts';
import { type Command, readCommand } from './settings.ts';
import { removeSites } from './sites/builtSites.ts';

const parts: Record<string, (settings: Command) => Promise<Row[]>> = {
  check: measureCheck,
  memory: measureMemory,
  build: measureBuild,
  page: measurePage,
  typing: measureTyping,
  saving: measureSaving,
  packages: measurePackages,
  install: measureInstall,
};
/** Without what asks the npm registry. */
const all = ['check', 'memory', 'build', 'page', 'typing', 'saving', 'packages', 'build --platforms 320'];

try {
  const words = process.argv.slice(2);
  const { parts: chosen, record: recorded } = readCommand(words);
  const options = words.filter((word) => !chosen.includes(word));
  for (const part of chosen.length > 0 ? chosen : all) await measure([...part.split(' '), ...options], recorded);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await removeSites();
}

async function measure(words: string[], recorded: boolean): Promise<void> {
  const settings = readCommand(words);
  const [name = ''] = settings.parts;
  const part = parts[name];
  if (!part) throw new Error(`There is no part "${name}". There are: ${Object.keys(parts).join(', ')}.`);
  const command = words.filter((word) => word !== '--record').join(' ');
  const machine = await describeMachine();
  const started = performance.now();
  const rows = await part(settings);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`\n${command} (${seconds} s; other work before: ${Math.round(machine.busy * 100)} %)`);
  for (const row of rows) console.log(`  ${cellsOf(row).filter(Boolean).join(' · ')}`);
  if (recorded) await record({ command, day: new Date().toISOString().slice(0, 10), machine, rows });
}
