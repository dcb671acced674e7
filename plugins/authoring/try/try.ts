/**
 * `npm run try -- <platform> --env-file <file> [--at <origin>]`: checks a connection against a real server, a test shop on this
 * machine too, and prints each request, its answer, and the rule that decided. For whoever writes a definition; it is no part
 * of the site, and what the proxy promises about addresses does not hold here.
 */
import { openCommand, runCommand } from './openCommand.ts';
import { readCommand } from './readCommand.ts';
import { tryPlatform } from './tryPlatform.ts';

await runCommand(async () => {
  const command = readCommand(process.argv.slice(2));
  const { platform, written } = await openCommand(command);
  return tryPlatform(platform, command, written, fetch);
});
