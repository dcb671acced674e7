import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { values as says } from '../../check/sentences/en/values.ts';
import { fieldSchema, text } from '../../definition/field.ts';
import type { Form } from '../../definition/form.ts';
import { CheckerStore } from './checkerStore.ts';
import { startCheck } from './startCheck.ts';
import { valueTools } from './valueTools.ts';

const shop = fieldSchema.parse(text('shop', 'Shop', { like: 'acme', pattern: /^[a-z]+$/ }));
const method = { id: 'token', title: 'Token', permissions: [], steps: [], fields: [shop] };
const form: Form = { id: 'acme', name: 'Acme', reviewed: '2026-11-26', methods: [method], entities: [] };

/** A store with this value, and what is sent for it. */
function storeWith(value: string, answer: object) {
  const fetch = vi.fn(async () => new Response(JSON.stringify(answer), { headers: { 'Content-Type': 'application/x-ndjson' } }));
  vi.stubGlobal('fetch', fetch);
  const store = new CheckerStore(form, says);
  store.dispatch({ type: 'enter', values: { shop: value } });
  return { store, fetch };
}

const report = {
  type: 'report',
  platform: 'acme',
  method: 'token',
  outcome: 'ok',
  message: '',
  checks: [],
  advice: [],
  durationMs: 1,
};

beforeAll(() => valueTools.load());
afterEach(() => vi.unstubAllGlobals());

test('a value that cannot be right sends nothing, and its input is named', () => {
  const { store, fetch } = storeWith('???', report);
  const then = vi.fn();
  startCheck(store, '/api/check', then);
  expect(then).toHaveBeenCalledWith('value-token-shop');
  expect(fetch).not.toHaveBeenCalled();
});

test('nothing is sent while a check runs', () => {
  const { store, fetch } = storeWith('acme', report);
  startCheck(store, '/api/check', () => {});
  startCheck(store, '/api/check', () => {});
  expect(fetch).toHaveBeenCalledTimes(1);
});

test('nothing is sent before a pause is over', async () => {
  const paused = { id: 'authenticate', outcome: 'rate-limited', message: 'Wait.', retryAfterS: 60 };
  const { store, fetch } = storeWith('acme', { ...report, outcome: 'rate-limited', checks: [paused] });
  startCheck(store, '/api/check', () => {});
  await vi.waitFor(() => expect(store.state.check.phase).toBe('reported'));
  startCheck(store, '/api/check', () => {});
  expect(fetch).toHaveBeenCalledTimes(1);
});
