import type { CheckResult, Report } from '../../../src/check/index.ts';
import { shorten } from '../../../src/check/shorten.ts';
import { type BlackOut, isOpenHeader } from './blackOut.ts';
import type { Exchange } from './recordFetch.ts';
import { tellingHeaders } from './tellingHeaders.ts';

/** Of a body, this is enough to see what it is about. */
const longest = 600;

/** One request and its answer, for a terminal. */
export async function describeExchange(exchange: Exchange, fixed: ReadonlySet<string>, blackOut: BlackOut): Promise<string> {
  const { method, url, headers, body, answer, failure, durationMs } = exchange;
  const line = (text: string) => shorten(blackOut(text), longest);
  const sent = headers
    .filter(([name]) => name !== 'accept')
    .map(([name, value]) => `    ${name}: ${isOpenHeader(name, value, fixed) ? line(value) : '•••'}`);
  const lines = [`${method} ${line(url)}`, ...sent, ...(body ? [`    ${line(body)}`] : [])];
  if (!answer) return [...lines, `  no answer: ${failure} (${durationMs} ms)`].join('\n');
  const text = await answer.text;
  const told = [...answer.headers]
    .filter(([name]) => tellingHeaders.test(name))
    .map(([name, value]) => `    ${name}: ${line(value)}`);
  return [...lines, `  ${answer.status} (${durationMs} ms)`, ...told, ...(text ? [`    ${line(text)}`] : [])].join('\n');
}

/** What the check says, and what made it say so. */
export function describeReport(
  { outcome, message, checks, advice }: Report,
  decided: ReadonlyMap<string, string>,
  blackOut: BlackOut,
): string {
  const lines = checks.flatMap((check) => [headOf(check), `    ${blackOut(check.message)}`, ...decision(decided.get(check.id))]);
  return [...lines, ...advice.map((one) => `advice\n    ${blackOut(one.message)}`), '', `${outcome}: ${blackOut(message)}`].join(
    '\n',
  );
}

function headOf({ id, outcome, step, field }: CheckResult): string {
  const place = [step && `step ${step}`, field && `field ${field}`].filter(Boolean).join(', ');
  return `${id}: ${outcome}${place && ` → ${place}`}`;
}

function decision(decided: string | undefined): string[] {
  return decided === undefined ? [] : [`    decided by ${decided}`];
}
