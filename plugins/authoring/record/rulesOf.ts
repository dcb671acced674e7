import type { Platform } from '../../../src/definition/index.ts';
import type { Exchange } from '../try/recordFetch.ts';
import { tellingHeaders } from '../try/tellingHeaders.ts';
import { escaped } from './escaped.ts';
import type { UpstreamRule } from './realCase.ts';
import type { StandIns } from './standIns.ts';

/** The answers of a check as rules that give them again, to whatever asks the same. */
export async function rulesOf(platform: Platform, exchanges: readonly Exchange[], standIns: StandIns): Promise<UpstreamRule[]> {
  const ofDefinition = headersIn(platform);
  // Before anything is looked for in a request, all is known that answers gave.
  const bodies = await Promise.all(exchanges.map(async ({ answer }) => standIns.body((await answer?.text) ?? '')));
  return exchanges
    .map(({ url, method, body, headers, answer }, index) => {
      const question = questionIn(body);
      const twin = exchanges.find((other) => other.url === url && other.body === body && other.headers.length < headers.length);
      const more = twin && headers.filter(([name]) => !twin.headers.some(([known]) => known === name));
      const told = [...(answer?.headers ?? [])].filter(([name]) => tellingHeaders.test(name) || ofDefinition.has(name));
      return {
        url: `^${escaped(standIns.address(url.replace(/[?#].*/, '')))}`,
        method,
        ...(more ? { headers_match: Object.fromEntries(more.map(([name]) => [name, '.'])) } : {}),
        ...(question === undefined ? {} : { body_match: escaped(standIns.replace(question)) }),
        status: answer?.status ?? 0,
        headers: Object.fromEntries(told.map(([name, value]) => [name, headerOf(name, value, standIns)])),
        body: bodies[index] ?? '',
      };
    })
    .sort((one, other) => Number(Boolean(other.headers_match)) - Number(Boolean(one.headers_match)));
}

/** What tells one question to an address from another: of GraphQL the document, as it stands in JSON. */
function questionIn(body: string): string | undefined {
  try {
    const { query } = JSON.parse(body) as { query?: unknown };
    return typeof query === 'string' ? JSON.stringify(query).slice(1, -1) : undefined;
  } catch {
    return undefined;
  }
}

/** That a header is there, and the name of a cookie, decides something; its value is nobody's business. */
function headerOf(name: string, value: string, standIns: StandIns): string {
  if (value === '' || tellingHeaders.test(name)) return standIns.told(value);
  if (name === 'set-cookie') return value.replace(/=[^;,]*;?.*/, '=fake');
  return 'fake0000';
}

/** The headers of answers of which a definition makes something. */
function headersIn(value: unknown): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return new Set();
  const own = 'header' in value ? value.header : undefined;
  const names = typeof own === 'string' ? [own] : Object.keys(own ?? {});
  return new Set([...names.map((name) => name.toLowerCase()), ...Object.values(value).flatMap((part) => [...headersIn(part)])]);
}
