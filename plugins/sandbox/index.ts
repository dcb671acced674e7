import { threeDCart } from './3dcart.ts';
import { americommerce } from './americommerce.ts';
import { bigcommerce } from './bigcommerce.ts';
import { bluepark } from './bluepark.ts';
import { clover } from './clover.ts';
import { commercehq } from './commercehq.ts';
import { corecommerce } from './corecommerce.ts';
import { ebay } from './ebay.ts';
import { ecwid } from './ecwid.ts';
import { epages } from './epages.ts';
import { etsy } from './etsy.ts';
import { helcim } from './helcim.ts';
import { jumpseller } from './jumpseller.ts';
import { lemonstand } from './lemonstand.ts';
import { lightspeed } from './lightspeed.ts';
import { logicommerce } from './logicommerce.ts';
import { maropost } from './maropost.ts';
import { miva } from './miva.ts';
import { pinnaclecart } from './pinnaclecart.ts';
import { plentymarkets } from './plentymarkets.ts';
import { printify } from './printify.ts';
import { quickbutik } from './quickbutik.ts';
import { salesforce } from './salesforce.ts';
import type { Sandbox } from './sandbox.ts';
import { shopbase } from './shopbase.ts';
import { shopify } from './shopify.ts';
import { shopwired } from './shopwired.ts';
import { square } from './square.ts';
import { squarespace } from './squarespace.ts';
import { storeden } from './storeden.ts';
import { upgates } from './upgates.ts';
import { vtex } from './vtex.ts';
import { wix } from './wix.ts';

export type { Sandbox, Scenario } from './sandbox.ts';

/** Every played platform by its id. */
export const sandboxes: Map<string, Sandbox> = new Map(
  [
    americommerce,
    bigcommerce,
    bluepark,
    clover,
    commercehq,
    corecommerce,
    ebay,
    ecwid,
    epages,
    etsy,
    helcim,
    jumpseller,
    lemonstand,
    lightspeed,
    logicommerce,
    maropost,
    miva,
    pinnaclecart,
    plentymarkets,
    printify,
    quickbutik,
    salesforce,
    shopbase,
    shopify,
    shopwired,
    square,
    squarespace,
    storeden,
    threeDCart,
    upgates,
    vtex,
    wix,
  ].map((sandbox) => [sandbox.platform, sandbox]),
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
