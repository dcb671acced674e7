import { describe, expect, it, vi } from 'vitest';
import type { CheckResult } from '../../check/report.ts';
import { values as says } from '../../check/sentences/en/values.ts';
import type { Form } from '../../definition/form.ts';
import { groupChecks } from './groupChecks.ts';

vi.mock('@docusaurus/Translate', () => ({
  translate: ({ message }: { message: string }, values: Record<string, unknown> = {}) =>
    message.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name])),
}));

const form: Form = {
  id: 'acme',
  name: 'Acme',
  reviewed: '2026-11-26',
  methods: [],
  entities: [
    { id: 'products', name: 'Products' },
    { id: 'customers', name: 'Customers' },
    { id: 'orders', name: 'Orders' },
  ],
};

const values: CheckResult = { id: 'values', outcome: 'ok', message: 'The values look right.' };

function refused(id: string, more: Partial<CheckResult> = {}): CheckResult {
  const permission = `${id}: Read`;
  const message = `The key may not read ${id}. Tick “${permission}”.`;
  return { id, entity: id, outcome: 'permission-missing', message, permission, step: 'permissions', ...more };
}

function groupsOf(...checks: CheckResult[]) {
  return groupChecks(form, checks, says);
}

describe('groupChecks', () => {
  it('tells one cause once, with everything to add', () => {
    expect(groupsOf(values, refused('products'), refused('orders'))).toMatchObject([
      { ids: ['values'] },
      {
        ids: ['products', 'orders'],
        messages: ['The key may not read products and orders. Tick “products: Read”, “orders: Read”.'],
        permissions: [
          { name: 'products: Read', exact: true },
          { name: 'orders: Read', exact: true },
        ],
      },
    ]);
  });

  it('names a permission once that several kinds of data need', () => {
    const both = { permission: 'read_all', message: 'No.' };
    const [group] = groupsOf(refused('products', both), refused('orders', both));
    expect(group?.permissions).toEqual([{ name: 'read_all', exact: true }]);
  });

  it('keeps a permission in our words apart from a label on the screen', () => {
    const [group] = groupsOf(refused('products', { described: true }), refused('orders'));
    expect(group?.permissions).toEqual([
      { name: 'products: Read', exact: false },
      { name: 'orders: Read', exact: true },
    ]);
  });

  it('keeps apart what is mended in different steps, and what ended otherwise', () => {
    const groups = groupsOf(
      refused('products'),
      refused('customers', { step: 'protected-data' }),
      refused('orders', { outcome: 'plan-required' }),
    );
    expect(groups.map(({ ids }) => ids)).toEqual([['products'], ['customers'], ['orders']]);
  });

  it('keeps sentences that differ in more than the data', () => {
    const groups = groupsOf(refused('products'), refused('orders', { message: 'Orders need a higher plan.' }));
    expect(groups[0]?.messages).toEqual(['The key may not read products. Tick “products: Read”.', 'Orders need a higher plan.']);
  });

  it('takes the platform’s own words out of ours', () => {
    const said = 'missing scope';
    const one = (id: string) => refused(id, { said, message: `No ${id}. Acme says: “${said}”.` });
    expect(groupsOf(one('products'), one('orders'))).toMatchObject([{ messages: ['No products and orders.'], said: [said] }]);
  });

  it('says once why several were not asked, and never puts successes together', () => {
    const skipped = (id: string, message: string): CheckResult => ({ id, entity: id, outcome: 'skipped', message });
    const ok = (id: string): CheckResult => ({ id, entity: id, outcome: 'ok', message: '' });
    const ids = (...checks: CheckResult[]) => groupsOf(...checks).map((group) => group.ids);
    expect(ids(skipped('products', 'Stopped.'), skipped('customers', 'Stopped.'), skipped('orders', 'Not offered.'))).toEqual([
      ['products', 'customers'],
      ['orders'],
    ]);
    expect(ids(ok('products'), ok('orders'))).toEqual([['products'], ['orders']]);
  });
});
