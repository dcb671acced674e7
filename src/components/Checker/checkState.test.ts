import { describe, expect, it } from 'vitest';
import type { CheckResult, Report } from '../../check/report.ts';
import { type CheckAction, type CheckState, checkReducer } from './checkState.ts';
import { CheckProblem, type CheckRequest } from './requestCheck.ts';

const request: CheckRequest = { platform: 'example', method: 'token', values: { token: 'fake' } };
const start: CheckAction = { type: 'start', request, expected: ['values', 'products'] };
const values: CheckResult = { id: 'values', outcome: 'ok', message: 'The values look right.' };

function reportOf(...checks: CheckResult[]): Report {
  return { platform: 'example', method: 'token', outcome: 'ok', message: '', checks, advice: [], durationMs: 1 };
}

function stateAfter(...actions: CheckAction[]): CheckState {
  return actions.reduce(checkReducer, { phase: 'idle' } as CheckState);
}

describe('checkReducer', () => {
  it('collects the checks of a run in the order of ending', () => {
    const products: CheckResult = { id: 'products', outcome: 'ok', message: '' };
    expect(stateAfter(start, { type: 'check', check: products }, { type: 'check', check: values })).toMatchObject({
      phase: 'running',
      checks: [products, values],
    });
  });

  it('remembers with the report what was asked', () => {
    const report = reportOf(values);
    expect(stateAfter(start, { type: 'report', report, now: 0 })).toEqual({ phase: 'reported', report, request, at: 0 });
  });

  it('waits for the slowest of those that asked to wait', () => {
    const limited = (id: string, retryAfterS?: number): CheckResult => ({
      id,
      outcome: 'rate-limited',
      message: '',
      retryAfterS,
    });
    const report = reportOf(limited('products', 5), limited('orders', 30), limited('pages'));
    expect(stateAfter(start, { type: 'report', report, now: 1_000 })).toMatchObject({ retryAt: 31_000 });
  });

  it('waits as long as the site asks', () => {
    const problem = new CheckProblem('busy', { retryAfterS: 5 });
    expect(stateAfter(start, { type: 'fail', problem, now: 1_000 })).toEqual({
      phase: 'failed',
      problem,
      request,
      retryAt: 6_000,
    });
  });

  it('ignores what arrives after a run was cancelled', () => {
    expect(stateAfter(start, { type: 'cancel' }, { type: 'check', check: values })).toEqual({ phase: 'cancelled' });
    expect(stateAfter(start, { type: 'clear' }, { type: 'report', report: reportOf(values), now: 0 })).toEqual({ phase: 'idle' });
  });

  it('forgets the last run when a new one starts', () => {
    expect(stateAfter(start, { type: 'check', check: values }, start)).toEqual({
      phase: 'running',
      request,
      expected: ['values', 'products'],
      checks: [],
    });
  });

  it('remembers of a key that is given up whether it has worked, as long as the values are the same', () => {
    const refused: Report = { ...reportOf(values), outcome: 'credentials-rejected' };
    const giveUp: CheckAction = { ...start, givenUp: true };
    const worked: CheckAction[] = [start, { type: 'report', report: reportOf(values), now: 0 }];
    const ended: CheckAction = { type: 'report', report: refused, now: 0 };
    expect(stateAfter(...worked, giveUp, ended)).toMatchObject({ givenUp: true, worked: true, report: refused });
    expect(stateAfter(...worked, start, ended, { type: 'give-up' })).toMatchObject({ givenUp: true, worked: true });
    expect(stateAfter(...worked, start, ended, giveUp, ended)).toMatchObject({ worked: true });
    expect(stateAfter(start, ended, giveUp, ended)).not.toHaveProperty('worked');
    const mistyped: CheckAction = { ...giveUp, request: { ...request, values: { token: 'fak' } } };
    expect(stateAfter(...worked, mistyped, ended)).not.toHaveProperty('worked');
    // The next check is an ordinary one.
    expect(stateAfter(...worked, giveUp, ended, start, ended)).not.toHaveProperty('givenUp');
  });

  it('remembers with a report the one before, of the same method', () => {
    const [one, two] = [reportOf(values), reportOf()];
    const reported: CheckAction[] = [start, { type: 'report', report: one, now: 0 }];
    expect(stateAfter(...reported, start, { type: 'report', report: two, now: 0 })).toMatchObject({ report: two, before: one });
    const other: CheckAction = { ...start, request: { ...request, method: 'other' } };
    expect(stateAfter(...reported, other, { type: 'report', report: two, now: 0 })).not.toHaveProperty('before');
  });
});
