import type { LookupAddress } from 'node:dns';
import { Resolver } from 'node:dns/promises';
import { coded } from './failure.ts';

/** All addresses of a name. Rejects with Node's codes, such as `ENOTFOUND`; stops when the signal aborts. */
export type Resolve = (hostname: string, signal?: AbortSignal) => Promise<LookupAddress[]>;

export interface PublicResolverOptions {
  /** Name servers, as `dns.setServers` takes them. @default those of the system */
  servers?: readonly string[];
  /** Milliseconds for the whole answer. @default 5 seconds */
  timeoutMs?: number;
}

/** Milliseconds until a name server is asked again, or the next one is. */
const tryMs = 1_500;

/** These say that there is no address. Other codes say only that nobody could tell. */
const noSuchName = new Set(['ENOTFOUND', 'ENODATA']);

/**
 * Asks the name servers for all addresses of a name, IPv4 and IPv6 at once; one of the two is enough. It knows no hosts file
 * and no search domains. Unlike `dns.lookup` it holds no thread of Node's pool, so a name server that never answers, which a
 * visitor may own, cannot stop file access and compression for everybody.
 *
 * Rejects with the codes of `node:dns` (`ENOTFOUND`, `ENODATA`, `ETIMEOUT`, `ESERVFAIL`, …); the name is not quoted.
 * @example const addresses = await publicResolver()('www.example.com');
 */
export function publicResolver({ servers, timeoutMs = 5_000 }: PublicResolverOptions = {}): Resolve {
  return async (hostname, signal) => {
    // One for each name: only a whole resolver can be cancelled.
    const resolver = new Resolver({ timeout: Math.min(tryMs, timeoutMs), maxTimeout: tryMs, tries: 2 });
    if (servers) resolver.setServers(servers);
    const cancel = () => resolver.cancel();
    const timer = setTimeout(cancel, timeoutMs);
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      const families = await Promise.allSettled([
        resolver.resolve4(hostname).then((found) => found.map((address) => ({ address, family: 4 }))),
        resolver.resolve6(hostname).then((found) => found.map((address) => ({ address, family: 6 }))),
      ]);
      const addresses: LookupAddress[] = families.flatMap((family) => (family.status === 'fulfilled' ? family.value : []));
      if (addresses.length > 0) return addresses;
      const codes = families.flatMap((family) => (family.status === 'rejected' ? [codeOf(family.reason)] : []));
      throw coded(codes.find((code) => !noSuchName.has(code)) ?? codes[0] ?? 'ENODATA', 'The name leads to no address');
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
    }
  };
}

function codeOf({ code }: NodeJS.ErrnoException): string {
  if (code === 'ECANCELLED') return 'ETIMEOUT';
  // No name server can know a label that is empty or too long.
  if (code === 'EBADNAME') return 'ENOTFOUND';
  return code ?? 'EBADRESP';
}
