import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { coded } from './failure.ts';
import { givenUp } from './givenUp.ts';
import { judgeAddress } from './judgeAddress.ts';
import { publicResolver, type Resolve } from './publicResolver.ts';
import { visits } from './visits.ts';

export interface JudgedLookupOptions {
  /** @default `publicResolver()` */
  resolve?: Resolve;
  /** @default only public addresses */
  isAllowedAddress?: (address: string) => boolean;
}

/** A name with a thousand addresses must not make us knock at a thousand doors. */
const triedOfEachFamily = 4;

/**
 * Resolves a name once. All of its addresses are judged, the first few of each family are returned.
 * Rejects with `ERR_ADDRESS_NOT_PUBLIC` if a single one may not be called, with the resolver's code, or as the check's visit does.
 */
export async function judgedAddresses(
  hostname: string,
  { resolve = publicResolver(), isAllowedAddress = (address) => judgeAddress(address).isPublic }: JudgedLookupOptions = {},
): Promise<LookupAddress[]> {
  const addresses = await resolve(hostname, givenUp.getStore());
  if (addresses.length === 0) throw coded('ENOTFOUND', 'The name leads to no address');
  if (!addresses.every(({ address }) => isAllowedAddress(address)))
    throw coded('ERR_ADDRESS_NOT_PUBLIC', 'The name leads to an address that is not public');
  const tried = [4, 6].flatMap((wanted) => addresses.filter(({ family }) => family === wanted).slice(0, triedOfEachFamily));
  const visit = visits.getStore();
  if (visit) await Promise.all(tried.map(({ address }) => visit(address)));
  return tried;
}

/**
 * A `lookup` for `net.connect` that gives judged addresses. Node connects to exactly what it returns, so a name cannot mean
 * another machine a moment later (DNS rebinding).
 */
export function judgedLookup(options: JudgedLookupOptions = {}): LookupFunction {
  return (hostname, { all }, callback) => {
    judgedAddresses(hostname, options).then(
      (addresses) => {
        const [first] = addresses as [LookupAddress];
        if (all) callback(null, addresses);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, []),
    );
  };
}
