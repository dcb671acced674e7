import { checkConnection } from '../../../src/check/index.ts';
import type { Platform } from '../../../src/definition/index.ts';
import { blackOutOf, fixedHeaders } from './blackOut.ts';
import { chooseValues } from './chooseValues.ts';
import { describeExchange, describeReport } from './describe.ts';
import { describeDecision } from './describeDecision.ts';
import type { Command } from './readCommand.ts';
import { recordFetch } from './recordFetch.ts';

/**
 * Checks a connection against a real server and tells all that happened, with secrets blacked out.
 * @param written what stands in the file of values
 */
export async function tryPlatform(
  platform: Platform,
  { method: wanted, entities, at, values: given }: Pick<Command, 'method' | 'entities' | 'at' | 'values'>,
  written: Readonly<Record<string, string>>,
  fetch: typeof globalThis.fetch,
): Promise<string> {
  const { method, values, unknown } = chooseValues(platform, wanted, { ...written, ...given }, at !== undefined);
  const recorded = recordFetch(fetch, at);
  const decided = new Map<string, string>();
  const report = await checkConnection({
    platform,
    method: method.id,
    values,
    fetch: recorded.fetch,
    onDecided: (check, by) => decided.set(check, describeDecision(platform, by)),
    ...(entities ? { entities } : {}),
  });
  // Only now is all known that must not be shown: a token of the first answer proves the second request.
  const fixed = fixedHeaders(platform, method);
  const blackOut = blackOutOf(method, values, recorded.exchanges, fixed);
  const told = await Promise.all(recorded.exchanges.map((exchange) => describeExchange(exchange, fixed, blackOut)));
  const head = [
    `${platform.name}, method "${method.id}"${at ? `, asked at ${at.origin}` : ''}`,
    ...(unknown.length > 0 ? [`No field of ${platform.name}: ${unknown.join(', ')}`] : []),
  ];
  return [head.join('\n'), ...told, describeReport(report, decided, blackOut)].join('\n\n');
}
