import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { values as says } from '../../check/sentences/en/values.ts';
import { fieldSchema, secret, text } from '../../definition/field.ts';
import { type Form, writeForm } from '../../definition/form.ts';
import { laterPart } from '../loading/laterPart.ts';
import { CheckerStore, checkerStore, forgetEverything, handOver, untouched } from './checkerStore.ts';
import { fieldView } from './fieldView.ts';
import { isOutdated } from './isOutdated.ts';
import { valueTools } from './valueTools.ts';

const shop = fieldSchema.parse(text('shop', 'Shop', { like: 'acme', pattern: /^[a-z]+$/, patternSays: 'Letters only.' }));
const token = fieldSchema.parse(secret('token', 'Token', { like: 'fake_0000', shape: /^fake_/ }));
const old = { id: 'old', title: 'Old', permissions: [], steps: [], fields: [shop, token] };
const fresh = { id: 'new', title: 'New', permissions: [], steps: [], fields: [shop] };
const form: Form = {
  id: 'acme',
  name: 'Acme',
  reviewed: '2026-11-26',
  methods: [old, fresh],
  entities: [{ id: 'orders', name: 'Orders' }],
};
const values = { shop: 'acme', token: 'fake_1234' };

/** A store with values, whose checks are answered by the test. */
function started() {
  const answers: { send(line: object): void; signal: AbortSignal }[] = [];
  vi.stubGlobal('fetch', async (_url: string, { signal }: { signal: AbortSignal }) => {
    const { readable, writable } = new TransformStream();
    const writer = writable.getWriter();
    answers.push({ signal, send: (line) => void writer.write(new TextEncoder().encode(`${JSON.stringify(line)}\n`)) });
    return new Response(readable, { headers: { 'Content-Type': 'application/x-ndjson' } });
  });
  const store = new CheckerStore(form, says);
  store.dispatch({ type: 'enter', values });
  return { store, answers };
}

const report = { type: 'report', platform: 'acme', method: 'old', outcome: 'ok', message: '', checks: [], advice: [] };

beforeAll(() => valueTools.load());
afterEach(() => vi.unstubAllGlobals());

describe('a keystroke', () => {
  it('changes what one field shows, and not what the others do', () => {
    const { store } = started();
    const before = [fieldView(store, old, shop), fieldView(store, old, token)];
    const judged = store.judgements(old);
    store.dispatch({ type: 'type', field: 'shop', text: 'acmes' });
    expect(fieldView(store, old, shop)).not.toEqual(before[0]);
    expect(fieldView(store, old, token)).toEqual(before[1]);
    // It was not even judged again.
    expect(store.judgements(old).token).toBe(judged.token);
  });

  it('changes another field where it concerns that one', () => {
    const { store } = started();
    store.dispatch({ type: 'enter', values: { token: 'acme' } });
    store.dispatch({ type: 'type', field: 'shop', text: 'fake_5678' });
    expect(fieldView(store, old, shop)).toMatchObject({ exposed: true, move: 'replace', to: token });
  });
});

describe('a check', () => {
  it('is not started while a value cannot be right, and says which', () => {
    const { store, answers } = started();
    store.dispatch({ type: 'type', field: 'shop', text: '???' });
    expect(store.check('/api/check')).toBe('shop');
    expect(answers).toEqual([]);
    expect(fieldView(store, old, shop)).toMatchObject({ remark: 'error', says: 'Letters only.' });
    expect(store.state.check.phase).toBe('held');
    store.dispatch({ type: 'type', field: 'token', text: '' });
    expect(store.wrongFields(old).map(({ id }) => id)).toEqual(['shop', 'token']);
  });

  it('has a result that belongs to the values, the data and the method that were asked', async () => {
    const { store, answers } = started();
    expect(store.check('/api/check')).toBeUndefined();
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    answers[0]?.send(report);
    await vi.waitFor(() => expect(store.state.check.phase).toBe('reported'));
    expect(store.state.check).toMatchObject({ request: { method: 'old', values, entities: ['orders'] } });
    expect(isOutdated(form, store.state)).toBe(false);

    store.dispatch({ type: 'leave-out', entities: ['orders'] });
    expect(isOutdated(form, store.state)).toBe(true);
    store.dispatch({ type: 'leave-out', entities: [] });
    expect(isOutdated(form, store.state)).toBe(false);
    store.dispatch({ type: 'type', field: 'token', text: 'fake_9999' });
    expect(isOutdated(form, store.state)).toBe(true);
  });

  it('is given up when the method is changed, and goes on when it stays the same', async () => {
    const { store, answers } = started();
    store.check('/api/check');
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    store.dispatch({ type: 'method', method: 'old' });
    expect(store.state.check.phase).toBe('running');
    store.dispatch({ type: 'method', method: 'new' });
    expect(store.state.check.phase).toBe('idle');
    expect(answers[0]?.signal.aborted).toBe(true);
  });
});

describe('what judges values', () => {
  it('is loaded with the first value, and not before', async () => {
    const load = vi.fn(() => valueTools.load());
    const store = new CheckerStore(form, says, laterPart(load));
    store.dispatch({ type: 'method', method: 'old' });
    store.dispatch({ type: 'leave-out', entities: ['orders'] });
    expect(load).not.toHaveBeenCalled();
    store.dispatch({ type: 'type', field: 'shop', text: '???' });
    expect(store.judgements(old)).toEqual({});
    await vi.waitFor(() => expect(store.judgements(old)).toMatchObject({ shop: { outcome: 'invalid-value' } }));
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('is asked for again where it could not be loaded, and no value counts as wrong meanwhile', async () => {
    const load = vi.fn(() => valueTools.load()).mockRejectedValueOnce(new Error('offline'));
    const store = new CheckerStore(form, says, laterPart(load));
    store.dispatch({ type: 'type', field: 'shop', text: '???' });
    const wrong = await new Promise((told) => store.whenReady(() => told(store.wrongFields(old))));
    expect(wrong).toEqual([]);
    const afterwards = await new Promise((told) => store.whenReady(() => told(store.wrongFields(old))));
    expect(afterwards).toEqual([shop, token]);
  });
});

describe('the store of a page', () => {
  const written = JSON.parse(writeForm(form));

  it('is the same wherever it is asked for, and forgets everything on demand', () => {
    const store = checkerStore(written, says);
    store.dispatch({ type: 'enter', values });
    expect(checkerStore(written, says).state.form.typed).toEqual(values);
    const told = vi.fn();
    const end = store.subscribe(told);
    forgetEverything();
    expect(store.state).toEqual(untouched);
    expect(told).toHaveBeenCalled();

    end();
    told.mockClear();
    store.dispatch({ type: 'enter', values });
    expect(told).not.toHaveBeenCalled();
    forgetEverything();
  });

  it('gets values that were handed over, before its page is opened or after, and forgets them with the rest', () => {
    const written = () => JSON.parse(writeForm({ ...form, id: 'beta' }));
    handOver('beta', { method: 'new', values: { shop: 'early' } });
    const store = checkerStore(written(), says);
    expect(store.state.form).toMatchObject({ method: 'new', typed: { shop: 'early' }, settled: ['shop'] });
    store.dispatch({ type: 'sandbox', scenario: 'works' });
    handOver('beta', { method: 'old', values });
    expect(store.state.form).toMatchObject({ method: 'old', typed: values });
    expect(store.state.form.scenario).toBeUndefined();

    handOver('gamma', { method: 'old', values });
    forgetEverything();
    expect(checkerStore(JSON.parse(writeForm({ ...form, id: 'gamma' })), says).state.form.typed).toEqual({});
    forgetEverything();
  });
});
