import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import globalData from '@generated/globalData';
import type { Report } from '../../check/report.ts';
import { isNamed } from './namedOrigin.ts';

/** What the plugin check-proxy says of pages of other sites. */
interface Embedding {
  /** Origins whose pages may show this site in a frame. */
  frameAncestors: string[];
  /** The one to which values may go. */
  valuesTo?: string;
}

/** What a page in a frame tells the page around it. */
export type Message =
  /** How high it is, in CSS pixels: at first, and whenever that changes. */
  | { type: 'height'; height: number }
  /** How a check has ended. Nothing that was typed, and nothing of the shop. */
  | {
      type: 'outcome';
      platform: string;
      method: string;
      outcome: Report['outcome'];
      checks: { id: string; outcome: string }[];
      /** It was the sample store. */
      sample: boolean;
    }
  /** The values of a good check, by field id: only where the operator allows it, and the person pressed the button for it. */
  | { type: 'values'; platform: string; method: string; values: Record<string, string> };

const embedding = globalData['check-proxy']?.default as Embedding | undefined;

export function isFramed(): boolean {
  return ExecutionEnvironment.canUseDOM && window.parent !== window;
}

/** The site whose page shows this one in a frame, where the operator has named it. */
function parentOrigin(): string | undefined {
  if (!isFramed()) return undefined;
  // Where a browser does not tell it (Firefox), the page that led here was the one with the frame.
  const { referrer } = document;
  const origin = window.location.ancestorOrigins?.[0] ?? (referrer && new URL(referrer).origin);
  return origin && isNamed(origin, embedding?.frameAncestors ?? []) ? origin : undefined;
}

/** The site around this page, where it may have values. */
export function takerOfValues(): string | undefined {
  const origin = parentOrigin();
  return origin !== undefined && origin === embedding?.valuesTo ? origin : undefined;
}

/** Nobody but a site that the operator named hears it. */
export function tellParent(message: Message): void {
  const origin = message.type === 'values' ? takerOfValues() : parentOrigin();
  if (origin !== undefined) window.parent.postMessage({ source: 'storekeys', ...message }, origin);
}
