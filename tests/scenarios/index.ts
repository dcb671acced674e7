import { bigcommerce } from './bigcommerce.ts';
import { clover } from './clover.ts';
import { ecwid } from './ecwid.ts';
import type { PlatformExpectations } from './expectation.ts';
import { lemonstand } from './lemonstand.ts';
import { pinnaclecart } from './pinnaclecart.ts';
import { plentymarkets } from './plentymarkets.ts';
import { shopify } from './shopify.ts';

/** What a check must say, by platform id. */
export const expectations: Record<string, PlatformExpectations> = {
  bigcommerce,
  clover,
  ecwid,
  lemonstand,
  pinnaclecart,
  plentymarkets,
  shopify,
};
