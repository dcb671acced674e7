import type { LookupAddress } from 'node:dns';
import { lookup as resolve } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { judgeAddress } from './judgeAddress.ts';

/** All addresses of a name. Rejects with Node's codes, such as `ENOTFOUND`. */
export type Resolve = (hostname: string) => Promise<LookupAddress[]>;

export interface JudgedLookupOptions {
  /** @default the system's resolver */
  resolve?: Resolve;
  /** @default only public addresses */
  isAllowedAddress?: (address: string) => boolean;
}

/**
 * A `lookup` for `net.connect` that resolves once and lets no address pass unless all of them may be called. Node connects
 * to exactly what it returns, so a name cannot mean another machine a moment later (DNS rebinding).
 * A refusal has the code `ERR_ADDRESS_NOT_PUBLIC`.
 */
export function judgedLookup({
  resolve: addressesOf = (hostname) => resolve(hostname, { all: true }),
  isAllowedAddress = (address) => judgeAddress(address).isPublic,
}: JudgedLookupOptions = {}): LookupFunction {
  return (hostname, { all }, callback) => {
    addressesOf(hostname).then(
      (addresses) => {
        const [first] = addresses;
        if (!first) callback(failure('ENOTFOUND', 'The name has no address'), []);
        else if (!addresses.every(({ address }) => isAllowedAddress(address)))
          callback(failure('ERR_ADDRESS_NOT_PUBLIC', 'The name leads to an address that is not public'), []);
        else if (all) callback(null, addresses);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, []),
    );
  };
}

function failure(code: string, message: string): NodeJS.ErrnoException {
  return Object.assign(new Error(message), { code });
}
