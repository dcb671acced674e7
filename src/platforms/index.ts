import type { Platform } from '../definition/index.ts';
import { threeDCart } from './3dcart/platform.ts';
import { americommerce } from './americommerce/platform.ts';
import { bigcommerce } from './bigcommerce/platform.ts';
import { bluepark } from './bluepark/platform.ts';
import { clover } from './clover/platform.ts';
import { commercehq } from './commercehq/platform.ts';
import { corecommerce } from './corecommerce/platform.ts';
import { ebay } from './ebay/platform.ts';
import { ecwid } from './ecwid/platform.ts';
import { epages } from './epages/platform.ts';
import { etsy } from './etsy/platform.ts';
import { helcim } from './helcim/platform.ts';
import { jumpseller } from './jumpseller/platform.ts';
import { lemonstand } from './lemonstand/platform.ts';
import { lightspeed } from './lightspeed/platform.ts';
import { logicommerce } from './logicommerce/platform.ts';
import { magento } from './magento/platform.ts';
import { maropost } from './maropost/platform.ts';
import { medusa } from './medusa/platform.ts';
import { miva } from './miva/platform.ts';
import { opencart } from './opencart/platform.ts';
import { pinnaclecart } from './pinnaclecart/platform.ts';
import { plentymarkets } from './plentymarkets/platform.ts';
import { prestashop } from './prestashop/platform.ts';
import { printify } from './printify/platform.ts';
import { quickbutik } from './quickbutik/platform.ts';
import { salesforce } from './salesforce/platform.ts';
import { shopbase } from './shopbase/platform.ts';
import { shopify } from './shopify/platform.ts';
import { shopware } from './shopware/platform.ts';
import { shopwired } from './shopwired/platform.ts';
import { square } from './square/platform.ts';
import { squarespace } from './squarespace/platform.ts';
import { storeden } from './storeden/platform.ts';
import { upgates } from './upgates/platform.ts';
import { vendure } from './vendure/platform.ts';
import { vtex } from './vtex/platform.ts';
import { wix } from './wix/platform.ts';
import { woocommerce } from './woocommerce/platform.ts';

/** The catalogue, in the order of their names. */
export const platforms: Platform[] = [
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
  magento,
  maropost,
  medusa,
  miva,
  opencart,
  pinnaclecart,
  plentymarkets,
  prestashop,
  printify,
  quickbutik,
  salesforce,
  shopbase,
  shopify,
  shopware,
  shopwired,
  square,
  squarespace,
  storeden,
  threeDCart,
  upgates,
  vendure,
  vtex,
  wix,
  woocommerce,
];
