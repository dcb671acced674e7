import type { Advice, CheckResult, Report, SentRequest } from '../../../check/report.ts';
import { outcomeName } from '../outcomeName.ts';
import type { EnteredValue, SupportReport } from './supportReport.ts';

/** More of anything is in no report. */
const most = { text: 1500, list: 60, number: 1e9 };

/**
 * Reads a report that anybody may have written: only what belongs there is taken, and within bounds.
 * @returns `undefined` for what is none
 */
export function readSupportReport(data: unknown): SupportReport | undefined {
  try {
    const report = object(data);
    if (report.version !== 1) return undefined;
    return {
      version: 1,
      at: new Date(text(report.at)).toISOString(),
      site: text(report.site),
      reviewed: text(report.reviewed),
      ...(report.sample === true ? { sample: true } : {}),
      values: list(report.values, readValue),
      report: readReport(object(report.report)),
    };
  } catch {
    return undefined;
  }
}

function readValue(data: unknown): EnteredValue {
  const { field, length } = object(data);
  return { field: text(field), length: number(length) };
}

function readReport(data: Data): Report {
  const outcome = outcomeOf(data.outcome);
  if (outcome === 'skipped') throw new TypeError('no outcome');
  const { access, pace } = data;
  return {
    platform: text(data.platform),
    method: text(data.method),
    outcome,
    message: text(data.message),
    ...texts(data, ['field', 'step', 'keyEnds']),
    checks: list(data.checks, readCheck),
    advice: list(data.advice, readAdvice),
    ...(access === undefined ? {} : { access: readAccess(object(access)) }),
    ...(pace === undefined ? {} : { pace: { left: readLeft(object(object(pace).left)) } }),
    ...(data.environment === 'test' ? { environment: 'test' as const } : {}),
    durationMs: number(data.durationMs),
  };
}

function readLeft(data: Data): NonNullable<NonNullable<Report['pace']>['left']> {
  return { left: number(data.left), ...numbers(data, ['of', 'perS']) };
}

function readAccess({ granted, missing, more }: Data): NonNullable<Report['access']> {
  return { granted: list(granted, text), missing: list(missing, text), more: list(more, text) };
}

function readCheck(one: unknown): CheckResult {
  const data = object(one);
  return {
    id: text(data.id),
    outcome: outcomeOf(data.outcome),
    message: text(data.message),
    ...texts(data, ['entity', 'field', 'step', 'permission', 'said']),
    ...(data.described === true ? { described: true } : {}),
    ...(data.public === true ? { public: true } : {}),
    ...(data.total === undefined ? {} : { total: readTotal(object(data.total)) }),
    ...numbers(data, ['retryAfterS', 'durationMs']),
    ...(data.requests === undefined ? {} : { requests: list(data.requests, readRequest) }),
  };
}

function readTotal({ value, exact }: Data): NonNullable<CheckResult['total']> {
  return { value: number(value), exact: exact === true };
}

function readRequest(one: unknown): SentRequest {
  const data = object(one);
  const headers = data.headers === undefined ? undefined : Object.entries(object(data.headers)).slice(0, most.list);
  return {
    method: text(data.method),
    url: text(data.url),
    ...(headers ? { headers: Object.fromEntries(headers.map(([name, value]) => [text(name), text(value)])) } : {}),
    ...texts(data, ['user', 'body', 'failure']),
    ...(data.signed === true ? { signed: true } : {}),
    ...numbers(data, ['status']),
  } as SentRequest;
}

function readAdvice(one: unknown): Advice {
  const data = object(one);
  return {
    message: text(data.message),
    ...texts(data, ['entity', 'field', 'step']),
    ...(data.permissions === undefined ? {} : { permissions: list(data.permissions, text) }),
  };
}

type Data = Record<string, unknown>;

function object(value: unknown): Data {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('no object');
  return value as Data;
}

function text(value: unknown): string {
  if (typeof value !== 'string' || value.length > most.text) throw new TypeError('no text');
  return value;
}

function number(value: unknown): number {
  if (typeof value !== 'number' || !(value >= 0 && value < most.number)) throw new TypeError('no number');
  return value;
}

function list<Item>(value: unknown, read: (item: unknown) => Item): Item[] {
  if (!Array.isArray(value) || value.length > most.list) throw new TypeError('no list');
  return value.map((item) => read(item));
}

function outcomeOf(value: unknown): CheckResult['outcome'] {
  const outcome = value as CheckResult['outcome'];
  if (outcomeName(outcome) === undefined) throw new TypeError('no outcome');
  return outcome;
}

/** Those of a few texts that are there. */
function texts<Name extends string>(data: Data, names: Name[]): Partial<Record<Name, string>> {
  const found = names.flatMap((name) => (data[name] === undefined ? [] : [[name, text(data[name])] as const]));
  return Object.fromEntries(found) as Partial<Record<Name, string>>;
}

function numbers<Name extends string>(data: Data, names: Name[]): Partial<Record<Name, number>> {
  const found = names.flatMap((name) => (data[name] === undefined ? [] : [[name, number(data[name])] as const]));
  return Object.fromEntries(found) as Partial<Record<Name, number>>;
}
