import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import type { Sent } from './playOverHttps.ts';

/**
 * How our request differs from a client's, by the part of the request: `method`, `host`, `path`, `query …`, `header …`
 * or `body`. A side that does not have the part is left out.
 */
export type Differences = Record<string, { ours?: unknown; theirs?: unknown; because: string }>;

/** What `fetch` adds by itself. The proxy's fetch adds nothing. */
export const fromFetch: Differences = {
  'header accept-language': { theirs: '*', because: 'Node’s fetch adds it' },
  'header sec-fetch-mode': { theirs: 'cors', because: 'Node’s fetch adds it' },
};

/** How bytes travel and which program asks: no platform answers differently for it. */
const transport = ['host', 'connection', 'content-length', 'accept-encoding', 'user-agent'];

/**
 * Compares what our check and a client sent for the same purpose, one by one. Fails for a difference without an explanation,
 * and for an explanation without a difference.
 */
export function expectSameRequests(
  ours: (Sent | undefined)[],
  theirs: (Sent | undefined)[],
  differences: Differences = {},
): void {
  const explained = Object.entries(differences).map(([part, { because: _, ...sides }]) => [part, sides]);
  expect(theirs).not.toEqual([]);
  expect(ours.length, `ours: ${addresses(ours)}; theirs: ${addresses(theirs)}`).toBe(theirs.length);
  for (const [index, request] of ours.entries())
    expect(differencesBetween(partsOf(request), partsOf(theirs[index]))).toEqual(Object.fromEntries(explained));
}

function differencesBetween(ours: Map<string, unknown>, theirs: Map<string, unknown>): object {
  const parts = [...new Set([...ours.keys(), ...theirs.keys()])];
  const different = parts.filter((part) => !isDeepStrictEqual(ours.get(part), theirs.get(part)));
  return Object.fromEntries(different.map((part) => [part, { ours: ours.get(part), theirs: theirs.get(part) }]));
}

function partsOf(sent: Sent | undefined): Map<string, unknown> {
  if (!sent) return new Map();
  const { method, url, headers, body } = sent;
  return new Map<string, unknown>([
    ['method', method],
    ['host', url.host],
    ['path', url.pathname],
    ...[...url.searchParams.keys()].map((name) => [`query ${name}`, url.searchParams.getAll(name).join()] as const),
    ...[...headers].filter(([name]) => !transport.includes(name)).map(([name, value]) => [`header ${name}`, value] as const),
    ['body', parsed(body)],
  ]);
}

function addresses(requests: (Sent | undefined)[]): string {
  return requests.map((request) => request?.url.href).join(', ');
}

/** JSON is compared by its meaning. */
function parsed(body: string): unknown {
  try {
    return body === '' ? undefined : JSON.parse(body);
  } catch {
    return body;
  }
}
