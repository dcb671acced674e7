import { spellingsOf } from '../../../src/check/ask/hideSecrets.ts';
import { checkConnection, type Report } from '../../../src/check/index.ts';
import { readValues } from '../../../src/check/values/readValues.ts';
import { isSecret, type Method, type Platform } from '../../../src/definition/index.ts';
import { fixedHeaders, isOpenHeader } from '../try/blackOut.ts';
import { chooseValues } from '../try/chooseValues.ts';
import type { Command } from '../try/readCommand.ts';
import { type Exchange, recordFetch } from '../try/recordFetch.ts';
import { TryError } from '../try/tryError.ts';
import { playCase, type RealCase } from './realCase.ts';
import { rulesOf } from './rulesOf.ts';
import { StandIns } from './standIns.ts';

/**
 * Checks a connection with a shop of one's own, and makes a case of it that anybody may read: its values are the examples of
 * the form, and what belongs to the shop or to a person is replaced in every answer.
 * @param written what stands in the file of values
 * @throws {TryError} where nothing answered, where something of the shop would be left, or where the answers would say
 * something else without it
 */
export async function recordCase(
  platform: Platform,
  { method: wanted, entities, at, values: given, name }: Pick<Command, 'method' | 'entities' | 'at' | 'values' | 'name'>,
  written: Readonly<Record<string, string>>,
  fetch: typeof globalThis.fetch,
): Promise<RealCase> {
  const { method, values } = chooseValues(platform, wanted, { ...written, ...given }, at !== undefined);
  const options = { platform, method: method.id, ...(entities ? { entities } : {}) };
  const { fetch: recording, exchanges } = recordFetch(fetch, at);
  const report = await checkConnection({ ...options, values, fetch: recording });
  if (exchanges.length === 0 || exchanges.some(({ answer }) => !answer))
    throw new TryError(`There is no answer to record: ${report.message}`);

  const cleaned = readValues(platform, method.id, values).values;
  const fields = method.fields.filter(({ id }) => cleaned[id]);
  const standIns = new StandIns(fields.flatMap(({ id, like }) => pairsOf(cleaned[id] ?? '', like)));
  const upstream = await rulesOf(platform, exchanges, standIns);
  const recorded: RealCase = {
    name: name ?? report.outcome,
    kind: 'recorded',
    method: method.id,
    values: Object.fromEntries(fields.map(({ label, like }) => [label, like])),
    upstream,
    expect: expectationOf(report, method),
    source: `a shop of the contributor’s own, ${new Date().toISOString().slice(0, 10)}`,
  };
  const left = leftOver(recorded, method, { ...values, ...cleaned }, proofsOf(platform, method, exchanges));
  if (left) throw new TryError(`${left} would still stand in what is written, so nothing was.`);

  const fakes = Object.fromEntries(fields.map(({ id, like }) => [id, like]));
  const again = await checkConnection({ ...options, values: fakes, fetch: playCase(upstream) });
  if (again.outcome !== report.outcome || failing(again)?.id !== failing(report)?.id)
    throw new TryError(
      `Without what belongs to the shop, these answers say something else (${again.outcome} in place of ${report.outcome}), so nothing was written. npm run try shows them; write the case by hand.`,
    );
  return recorded;
}

/** What stands for a value: of an address its host too, for answers repeat it. */
function pairsOf(value: string, like: string): [string, string][] {
  const [url, example] = [URL.parse(value), URL.parse(like)];
  if (!url || !example) return [[value, like]];
  const bare = (host: string) => host.replace(/^www\./, '');
  return [
    [value, like.replace(/\/$/, '')],
    [url.hostname, example.hostname],
    [bare(url.hostname), bare(example.hostname)],
  ];
}

function expectationOf(report: Report, { fields }: Method): RealCase['expect'] {
  const field = fields.find(({ id }) => id === report.field)?.label ?? null;
  return { code: report.outcome, entity: failing(report)?.entity ?? null, field };
}

function failing({ checks }: Report) {
  return checks.find(({ outcome }) => outcome !== 'ok' && outcome !== 'skipped');
}

/** With what the requests proved themselves: keys, and tokens that answers gave. */
function proofsOf(platform: Platform, method: Method, exchanges: readonly Exchange[]): string[] {
  const fixed = fixedHeaders(platform, method);
  const headers = exchanges.flatMap((exchange) => exchange.headers).filter(([name, value]) => !isOpenHeader(name, value, fixed));
  return headers.flatMap(([, value]) => [value, value.replace(/^\w+ /, '')]);
}

/** The last look: what of the shop is left, however it is written. An open value may be an ordinary word. */
function leftOver(
  recorded: RealCase,
  { fields }: Method,
  values: Readonly<Record<string, string>>,
  proofs: readonly string[],
): string | undefined {
  const text = JSON.stringify({ ...recorded, name: '' });
  const isLeft = (value: string) => spellingsOf(value).some((spelling) => text.includes(spelling.text));
  const field = fields.find(
    (one) => one.like !== values[one.id] && (isSecret(one) || (values[one.id] ?? '').length > 5) && isLeft(values[one.id] ?? ''),
  );
  const isExample = (proof: string) => fields.some(({ like }) => like === proof);
  if (field) return `The ${field.label}`;
  return proofs.some((proof) => proof.length > 5 && !isExample(proof) && isLeft(proof)) ? 'A key or token' : undefined;
}
