import { describe, expect, it } from 'vitest';
import type { CheckResult, Report } from '../../src/check/index.ts';
import { digestOf } from './digest.ts';

const values: CheckResult = { id: 'values', outcome: 'ok', message: 'The values look right.' };
const authenticate: CheckResult = { id: 'authenticate', outcome: 'ok', message: 'Example accepts these values.', durationMs: 7 };
const rejected: CheckResult = {
  id: 'authenticate',
  outcome: 'credentials-rejected',
  message: 'Example does not accept the token.',
  field: 'token',
  step: 'create-token',
};
const products: CheckResult = {
  id: 'products',
  entity: 'products',
  outcome: 'ok',
  message: 'Products can be read: 1,234.',
  preview: { title: 'Blue Mug', details: [{ label: 'Price', value: '12.00' }] },
  total: { value: 1234, exact: true },
};
const pages: CheckResult = { id: 'pages', entity: 'pages', outcome: 'skipped', message: 'Example has no pages.' };
const notAsked: CheckResult = { ...products, outcome: 'skipped', message: 'Not asked, because an earlier check failed.' };

function reportWith(checks: CheckResult[], more: Partial<Report> = {}): Report {
  const { outcome, message, field, step } = checks.find((check) => !['ok', 'skipped'].includes(check.outcome)) ?? {
    outcome: 'ok' as const,
    message: 'Everything works.',
  };
  const place = { ...(field ? { field } : {}), ...(step ? { step } : {}) };
  const blamed = { outcome: outcome as Report['outcome'], message, ...place };
  return { platform: 'example', method: 'token', ...blamed, checks, advice: [], durationMs: 9, ...more };
}
const works = reportWith([values, authenticate, products, pages]);
const digest = (reports: Record<string, Report>, second?: Record<string, Report>) =>
  digestOf({ name: 'Example' }, [
    { id: 'token', title: 'Token', reports: new Map(Object.entries(reports)) },
    ...(second ? [{ id: 'app', title: 'App', reports: new Map(Object.entries(second)) }] : []),
  ]);
/** What stands under a heading. */
const under = (heading: string, text: string) =>
  text
    .split(/^#+ /m)
    .find((part) => part.startsWith(`${heading}\n`))
    ?.trim();

describe('a digest', () => {
  it('tells first what is said where all is well, without the usual words of success', () => {
    expect(digest({ works })).toBe(`# Example

What the check says in each scenario of the sandbox. Written by \`npm run unit -- -u\`, to be read.
Left out: what was not asked, what is as in the first report of the method, and the usual words of success.

## Token (token)

### works

- report: \`ok\`
  Everything works.
- values, authenticate: \`ok\`
- products: \`ok\` · “Blue Mug” · Price: 12.00 · 1234 in all
- pages: \`skipped\`
  Example has no pages.
`);
  });

  it('has one heading for all scenarios in which the check says the same, whatever the time it took', () => {
    const denied = reportWith([values, rejected, notAsked, pages]);
    const text = digest({ works, 'wrong-token': denied, revoked: { ...denied, durationMs: 1 } });
    expect(under('wrong-token, revoked', text)).toBe(`wrong-token, revoked

- authenticate: \`credentials-rejected\` → create-token (token)
  Example does not accept the token.`);
  });

  it('shows of a later report only what differs from the first', () => {
    const none: CheckResult = { id: 'products', outcome: 'ok', message: 'Products can be read. There are none yet.' };
    const advice = [{ message: 'It may also write.', step: 'create-token' }];
    const text = digest({ works, empty: reportWith([values, authenticate, none, pages], { advice }) });
    expect(under('empty', text)).toBe(`empty

- report: \`ok\` · as in works
- products: \`ok\`
- advice: worth knowing → create-token
  It may also write.`);
  });

  it('says how long to wait, which permission is needed, and what a total is at least', () => {
    const busy: CheckResult = { id: 'products', outcome: 'rate-limited', message: 'Wait.', retryAfterS: 5 };
    const denied: CheckResult = { id: 'pages', outcome: 'permission-missing', message: 'Tick it.', permission: 'Pages: read' };
    const many: CheckResult = { ...products, total: { value: 10_000, exact: false } };
    const text = digest({ works, busy: reportWith([busy]), denied: reportWith([denied]), many: reportWith([many]) });
    expect(text).toContain('- products: `rate-limited` · wait 5 s\n  Wait.');
    expect(text).toContain('- pages: `permission-missing` · needs Pages: read\n  Tick it.');
    expect(text).toContain('· at least 10000 in all');
  });

  it('tells a sentence once, and where it stands when it is said again', () => {
    const busy = (id: string, retryAfterS: number): CheckResult => ({
      id,
      outcome: 'rate-limited',
      message: 'Wait.',
      retryAfterS,
    });
    const all = reportWith([busy('products', 5), busy('orders', 5), busy('pages', 9)]);
    const text = digest({ works, all, one: reportWith([busy('orders', 1)]) }, { works, one: reportWith([busy('orders', 1)]) });
    expect(under('all', text)).toBe(`all

- products, orders: \`rate-limited\` · wait 5 s
  Wait.
- pages: \`rate-limited\` · wait 9 s · as above`);
    expect(text).toContain('- orders: `rate-limited` · wait 1 s · as in all\n');
    expect(text).toContain('- orders: `rate-limited` · wait 1 s · as in all (token)\n');
    expect(text.match(/Wait\./g)).toHaveLength(1);
  });

  it('shows every other word of a success, and every other reason for a skipped check', () => {
    const strange: CheckResult = { id: 'products', outcome: 'ok', message: 'Listings made by hand are not seen.' };
    const later: CheckResult = { id: 'orders', outcome: 'skipped', message: 'Not asked: the plan allows five requests.' };
    const text = digest({ works, strange: reportWith([values, authenticate, strange, later]) });
    expect(text).toContain('- products: `ok`\n  Listings made by hand are not seen.');
    expect(text).toContain('- orders: `skipped`\n  Not asked: the plan allows five requests.');
  });
});
