import { expect, test, vi } from 'vitest';
import type { CheckResult } from '../../../check/report.ts';
import { values as en } from '../../../check/sentences/en/values.ts';
import type { Form } from '../../../definition/form.ts';
import { casesOf } from './casesOf.ts';

vi.mock('@docusaurus/Translate', () => ({ translate: ({ message }: { message: string }) => message }));

const form: Form = {
  ...{ id: 'acme', name: 'Acme', reviewed: '2026-11-26', methods: [] },
  entities: ['Products', 'Orders'].map((name) => ({ id: name.toLowerCase(), name })),
};
const said = 'no';

function refused(id: string, more: Partial<CheckResult>): CheckResult {
  return { id, ...(id === 'authenticate' ? {} : { entity: id }), outcome: 'credentials-rejected', message: 'No.', said, ...more };
}

test('the same outcome is one case, wherever the answer came from', () => {
  const explained = [
    refused('authenticate', { step: 'copy' }),
    refused('authenticate', { message: 'No token.', step: 'create' }),
    refused('orders', { step: 'copy' }),
  ];
  expect(casesOf(form, explained, true, en)).toMatchObject([
    { ids: ['authenticate', 'orders'], messages: ['No.', 'No token.'], said: ['no'], steps: ['copy', 'create'] },
  ]);
});

test('outcomes that differ are told apart', () => {
  const missing = (id: string) => refused(id, { outcome: 'permission-missing', message: `May not read ${id}.` });
  const cases = casesOf(form, [refused('authenticate', {}), missing('products'), missing('orders')], true, en);
  expect(cases.map(({ ids, messages }) => [ids, messages])).toEqual([
    [['authenticate'], ['No.']],
    [['products', 'orders'], ['May not read products and orders.']],
  ]);
});

test('a tool’s words are not the platform’s', () => {
  expect(casesOf(form, [refused('orders', {})], false, en)[0]?.said).toEqual([]);
});
