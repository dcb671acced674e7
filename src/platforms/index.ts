import type { Platform } from '../definition/index.ts';
import { bigcommerce } from './bigcommerce.ts';
import { clover } from './clover.ts';
import { ecwid } from './ecwid.ts';
import { lemonstand } from './lemonstand.ts';
import { pinnaclecart } from './pinnaclecart.ts';
import { plentymarkets } from './plentymarkets.ts';
import { shopify } from './shopify.ts';

/** The catalogue, in the order of their names. */
export const platforms: Platform[] = [bigcommerce, clover, ecwid, lemonstand, pinnaclecart, plentymarkets, shopify];
