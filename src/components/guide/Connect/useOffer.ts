import { useEffect, useState } from 'react';
import type { FormMethod } from '../../../definition/form.ts';
import { useApi } from '../../useApi.ts';
import { type Offer, requestOffers } from './connectRequests.ts';

/**
 * Whether this site can ask the platform for a key, and take it back.
 * @param method with an authorization page; without one, nothing is asked
 * @param sample the sample store is open: its page is played, whatever apps the operator has
 */
export function useOffer(platform: string, method: FormMethod | undefined, sample: boolean): Offer | undefined {
  const url = useApi('connect');
  const [offer, setOffer] = useState<Offer>();
  const asks = method !== undefined;
  useEffect(() => {
    // In a frame of another site, the window that opens would share no channel with this page.
    if (asks && window.self === window.top) void requestOffers(url).then((offers) => setOffer(offers[platform]));
  }, [url, platform, asks]);
  if (!method) return undefined;
  return sample ? { revoke: method.connect?.revoke ?? false } : offer;
}
