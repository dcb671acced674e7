import { bigcommerce } from './bigcommerce.ts';
import { clover } from './clover.ts';
import { ecwid } from './ecwid.ts';
import { lemonstand } from './lemonstand.ts';
import { pinnaclecart } from './pinnaclecart.ts';
import { plentymarkets } from './plentymarkets.ts';
import type { Sandbox } from './sandbox.ts';
import { shopify } from './shopify.ts';

export type { Sandbox, Scenario } from './sandbox.ts';

/** Every played platform by its id. */
export const sandboxes: Map<string, Sandbox> = new Map(
  [shopify, bigcommerce, ecwid, clover, plentymarkets, pinnaclecart, lemonstand].map((sandbox) => [sandbox.platform, sandbox]),
);

/**
 * A `fetch` that talks to a played platform in one scenario, and to nothing else.
 * @throws RangeError when there is no such platform or scenario; it names those that there are
 * @example await sandboxFetch('clover', 'works')('https://api.clover.com/v3/merchants/…')
 */
export function sandboxFetch(platformId: string, scenario: string): typeof fetch {
  const sandbox = sandboxes.get(platformId);
  if (!sandbox) throw new RangeError(`no sandbox "${platformId}"; one of: ${[...sandboxes.keys()].join(', ')}`);
  const ids = sandbox.scenarios.map(({ id }) => id);
  if (!ids.includes(scenario)) throw new RangeError(`no scenario "${scenario}" of ${platformId}; one of: ${ids.join(', ')}`);
  return async (input, init) => {
    const request = new Request(input, init);
    const signal = init?.signal ?? request.signal;
    signal.throwIfAborted();
    return Promise.race([
      sandbox.fetch(scenario, request),
      new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true })),
    ]);
  };
}
