import { describe, expect, it, vi } from 'vitest';
import type { CheckResult, Report } from '../../check/report.ts';
import { values as says } from '../../check/sentences/en/values.ts';
import type { Form } from '../../definition/form.ts';
import { headlineOf } from './headline.ts';

vi.mock('@docusaurus/Translate', () => ({
  translate: ({ message }: { message: string }, values: Record<string, unknown> = {}) =>
    message.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name])),
}));

const form: Form = {
  id: 'acme',
  name: 'Acme',
  reviewed: '2026-11-26',
  methods: [],
  entities: ['Products', 'Customers', 'Orders', 'Pages', 'Coupons'].map((name) => ({ id: name.toLowerCase(), name })),
};

type Outcome = CheckResult['outcome'];

const preview = { title: 'Espresso', details: [] };

function check(id: string, outcome: Outcome = 'ok', more: Partial<CheckResult> = {}): CheckResult {
  return { id, outcome, message: '', ...(id === 'authenticate' ? {} : { entity: id }), ...more };
}

/** The headline of a report whose outcome is that of the first check that failed. */
function headline(...checks: CheckResult[]): string {
  const failed = checks.find(({ outcome }) => outcome !== 'ok' && outcome !== 'skipped');
  const outcome = (failed?.outcome ?? 'ok') as Report['outcome'];
  return headlineOf(form, { platform: 'acme', method: 'token', outcome, message: '', checks, advice: [], durationMs: 1 }, says);
}

const entered = check('authenticate');
const seen = check('products', 'ok', { preview });

describe('headlineOf', () => {
  it('says that it works only when something was seen', () => {
    expect(headline(entered, seen)).toBe('It works');
    expect(headline(entered)).toBe('The values are right, but no data was checked');
    expect(headline(entered, check('products', 'skipped'))).toBe('The values are right, but no data was checked');
    expect(headline(entered, check('products', 'ok', { total: { value: 3, exact: true } }))).toBe('It works');
    expect(headline(entered, check('products'), check('orders', 'ok', { total: { value: 0, exact: true } }))).toBe(
      'It works, but we see nothing',
    );
    expect(headline(entered, check('products'), check('orders', 'ok', { preview }))).toBe('It works');
  });

  it('says how much there is to know besides', () => {
    const report: Report = {
      ...{ platform: 'acme', method: 'token', outcome: 'ok', message: '', checks: [entered, seen], durationMs: 1 },
      advice: [{ message: 'Only 60 days.' }],
    };
    expect(headlineOf(form, report, says)).toBe('It works, with one thing to know');
    expect(headlineOf(form, { ...report, advice: [...report.advice, { message: 'It ends.' }] }, says)).toBe(
      'It works, with 2 things to know',
    );
    // The guide said before the work began what the platform hands out to nobody.
    const lost = { entity: 'products', message: 'Products: drafts are not handed out.' };
    expect(headlineOf(form, { ...report, advice: [lost] }, says)).toBe('It works');
    expect(headlineOf(form, { ...report, advice: [lost, ...report.advice] }, says)).toBe('It works, with one thing to know');
  });

  it('names what is missing when the rest works', () => {
    expect(headline(entered, seen, check('orders', 'permission-missing'))).toBe('Almost: orders cannot be read');
    expect(headline(entered, seen, check('customers', 'plan-required'), check('orders', 'permission-missing'))).toBe(
      'Almost: customers and orders cannot be read',
    );
  });

  it('counts what is missing when there is much of it', () => {
    const missing = ['customers', 'orders', 'pages', 'coupons'].map((id) => check(id, 'permission-missing'));
    expect(headline(entered, seen, ...missing)).toBe('Almost: 4 kinds of data cannot be read');
  });

  it('does not call it almost when nothing could be read', () => {
    expect(headline(check('authenticate', 'credentials-rejected'))).toBe('It does not work yet');
    expect(headline(entered, check('products', 'permission-missing'), check('orders', 'permission-missing'))).toBe(
      'It does not work yet',
    );
  });

  it.each<Outcome>(['unreachable', 'platform-error', 'rate-limited', 'ip-blocked', 'unverified'])(
    'draws no conclusion from %s',
    (outcome) => {
      expect(headline(check('authenticate', outcome))).toBe('No clear answer yet');
      expect(headline(entered, seen, check('orders', outcome))).toBe('No clear answer yet');
    },
  );

  it('says when there is no platform any more', () => {
    expect(headline(check('authenticate', 'platform-retired'))).toBe('Acme is shut down');
  });
});
