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
import type { PlatformExpectations } from './expectation.ts';
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
import { shopbase } from './shopbase.ts';
import { shopify } from './shopify.ts';
import { shopwired } from './shopwired.ts';
import { square } from './square.ts';
import { squarespace } from './squarespace.ts';
import { storeden } from './storeden.ts';
import { upgates } from './upgates.ts';
import { vtex } from './vtex.ts';
import { wix } from './wix.ts';

/** What a check must say, by platform id. */
export const expectations: Record<string, PlatformExpectations> = {
  '3dcart': threeDCart,
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
  upgates,
  vtex,
  wix,
};
