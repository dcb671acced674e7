/** The health check of a container: ends with 0 if the server beside it, with the same environment, answers. */

import { readEnvironment } from '../environment.ts';
import { httpAddress } from '../httpAddress.ts';
import { readSiteFacts } from '../siteFacts.ts';

/** The way to a server that listens on every address. */
const loopback = new Map([
  ['0.0.0.0', '127.0.0.1'],
  ['::', '::1'],
]);
const answerMs = 3000;

try {
  const { HOST, PORT, SITE_DIR } = readEnvironment(process.env);
  const { baseUrl } = await readSiteFacts(SITE_DIR);
  const host = loopback.get(HOST) ?? HOST;
  const response = await fetch(`${httpAddress(host, PORT)}${baseUrl}api/health`, {
    signal: AbortSignal.timeout(answerMs),
  });
  if (!response.ok) throw new Error(`The server answered with ${response.status}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
