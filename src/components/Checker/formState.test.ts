import { describe, expect, it } from 'vitest';
import { fieldSchema, text } from '../../definition/field.ts';
import type { Form, FormMethod } from '../../definition/form.ts';
import { emptyForm, type FormAction, formReducer, scenarioOf, scenariosOf, valuesOf } from './formState.ts';

const field = (id: string) => fieldSchema.parse(text(id, id, { like: 'x' }));
const old: FormMethod = { id: 'old', title: 'Old', permissions: [], steps: [], fields: [field('shop'), field('token')] };
const fresh: FormMethod = { id: 'new', title: 'New', permissions: [], steps: [], fields: [field('shop'), field('secret')] };
const form: Form = {
  id: 'example',
  name: 'Example',
  reviewed: '2026-11-26',
  methods: [old, fresh],
  entities: [],
  sandbox: {
    samples: { old: { shop: 'sample-shop', token: 'sample-token' }, new: { shop: 'sample-shop', secret: 'sample-secret' } },
    scenarios: [{ id: 'works' }, { id: 'wrong-token', method: 'old', values: { token: 'wrong' } }],
  },
};

function stateAfter(...actions: FormAction[]) {
  return actions.reduce(formReducer, emptyForm);
}

describe('formReducer', () => {
  it('keeps a value that both methods ask for', () => {
    const state = stateAfter({ type: 'type', field: 'shop', text: 'mine' }, { type: 'type', field: 'token', text: 'secret' });
    expect(valuesOf(form, old, state)).toEqual({ shop: 'mine', token: 'secret' });
    expect(valuesOf(form, fresh, state)).toEqual({ shop: 'mine', secret: '' });
  });

  it('calls a field settled once it was left with a text, not when somebody only passed through', () => {
    expect(stateAfter({ type: 'leave', field: 'shop' }).settled).toEqual([]);
    expect(stateAfter({ type: 'type', field: 'shop', text: 'a' }, { type: 'leave', field: 'shop' }).settled).toEqual(['shop']);
  });

  it('calls every field settled when the form is sent', () => {
    expect(stateAfter({ type: 'submit', fields: ['shop', 'token'] }).settled).toEqual(['shop', 'token']);
  });

  const key = { label: 'Key', value: 'a' };
  const other = { label: 'Token', value: 'b' };

  it('fills several fields from a text and says which, until somebody types again', () => {
    const read = stateAfter({ type: 'read', found: { values: { shop: 'a', token: 'b' }, choices: {}, unused: ['Name'] } });
    expect(read).toMatchObject({
      typed: { shop: 'a', token: 'b' },
      settled: ['shop', 'token'],
      reading: { recognised: ['shop', 'token'], unused: ['Name'] },
    });
    expect(formReducer(read, { type: 'type', field: 'shop', text: 'c' }).reading).toBeUndefined();
  });

  it('offers what only the person can choose until it is chosen, and each value once', () => {
    const choices = { shop: [key, other], token: [key, other] };
    const offered = stateAfter({ type: 'read', found: { values: {}, choices, unused: [] } });
    const chosen = formReducer(offered, { type: 'choose', field: 'token', value: 'b' });
    expect(chosen).toMatchObject({ typed: { token: 'b' }, reading: { recognised: ['token'], choices: { shop: [key] } } });
    expect(formReducer(chosen, { type: 'choose', field: 'shop', value: 'a' })).toMatchObject({
      typed: { token: 'b', shop: 'a' },
      reading: { recognised: ['token', 'shop'], choices: {} },
    });
    expect(formReducer(offered, { type: 'type', field: 'token', text: 'c' }).reading).toMatchObject({
      choices: { shop: [key, other] },
    });
  });

  it('says why a file was not read, until something else is done', () => {
    const refused = stateAfter({ type: 'unreadable', problem: 'too-large' });
    expect(refused.reading).toBe('too-large');
    expect(formReducer(refused, { type: 'type', field: 'shop', text: 'c' }).reading).toBeUndefined();
  });

  it('has nothing to say of a field that a value has left', () => {
    const typed = stateAfter({ type: 'type', field: 'shop', text: 'key' }, { type: 'leave', field: 'shop' });
    expect(formReducer(typed, { type: 'enter', values: { shop: '', token: 'key' } })).toMatchObject({
      typed: { shop: '', token: 'key' },
      settled: ['token'],
    });
  });

  it('leaves out a kind of data, and takes it in again', () => {
    expect(stateAfter({ type: 'leave-out', entities: ['orders'] }).leftOut).toEqual(['orders']);
    expect(stateAfter({ type: 'leave-out', entities: ['orders'] }, { type: 'leave-out', entities: [] }).leftOut).toEqual([]);
  });

  it('never mixes real values with those of the sample store', () => {
    const real: FormAction = { type: 'type', field: 'token', text: 'real' };
    expect(valuesOf(form, old, stateAfter(real, { type: 'sandbox', scenario: 'works' }))).toEqual({
      shop: 'sample-shop',
      token: 'sample-token',
    });
    const left = stateAfter({ type: 'sandbox', scenario: 'works' }, real, { type: 'sandbox' });
    expect(valuesOf(form, old, left)).toEqual({ shop: '', token: '' });
  });

  it('forgets everything when the page is left', () => {
    expect(
      stateAfter({ type: 'type', field: 'token', text: 'real' }, { type: 'sandbox', scenario: 'works' }, { type: 'clear' }),
    ).toEqual(emptyForm);
  });
});

describe('the sample store', () => {
  it('offers the scenarios of the method', () => {
    expect(scenariosOf(form, old).map(({ id }) => id)).toEqual(['works', 'wrong-token']);
    expect(scenariosOf(form, fresh).map(({ id }) => id)).toEqual(['works']);
  });

  it('fills in what differs in the scenario', () => {
    expect(valuesOf(form, old, stateAfter({ type: 'sandbox', scenario: 'wrong-token' }))).toEqual({
      shop: 'sample-shop',
      token: 'wrong',
    });
  });

  it('falls back to the first scenario in a method that does not have the chosen one', () => {
    const state = stateAfter({ type: 'sandbox', scenario: 'wrong-token' });
    expect(scenarioOf(form, fresh, state)?.id).toBe('works');
    expect(valuesOf(form, fresh, state)).toEqual({ shop: 'sample-shop', secret: 'sample-secret' });
  });
});
