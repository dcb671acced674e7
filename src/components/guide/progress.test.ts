import { beforeAll, expect, test } from 'vitest';
import { values as says } from '../../check/sentences/en/values.ts';
import { fieldSchema, secret, text } from '../../definition/field.ts';
import type { Form } from '../../definition/form.ts';
import { CheckerStore } from '../Checker/checkerStore.ts';
import { valueTools } from '../Checker/valueTools.ts';
import { doneSteps, progressOf } from './progress.ts';

beforeAll(() => valueTools.load());

const step = (id: string, ...yields: string[]) => ({ id, title: id, yields });
const form: Form = {
  id: 'acme',
  name: 'Acme',
  reviewed: '2026-11-26',
  entities: [],
  methods: [
    {
      id: 'token',
      title: 'Token',
      permissions: [],
      steps: [step('open'), step('copy', 'token'), step('find', 'shop')],
      fields: [
        fieldSchema.parse(text('shop', 'Shop', { like: 'acme', from: 'find', pattern: /^[a-z]+$/ })),
        fieldSchema.parse(secret('token', 'Token', { like: 'fake0000', from: 'copy' })),
        fieldSchema.parse(text('note', 'Note', { like: 'x', optional: true })),
      ],
    },
  ],
};

test('the next thing is the value that one comes by next, in the order of the steps', () => {
  const store = new CheckerStore(form, says);
  expect(progressOf(store)).toEqual({ values: 0, allValues: 2, next: 'Token', step: 2 });
  store.dispatch({ type: 'enter', values: { token: 'fake1234' } });
  expect(progressOf(store)).toEqual({ values: 1, allValues: 2, next: 'Shop', step: 3 });
  store.dispatch({ type: 'enter', values: { shop: 'acme' } });
  expect(progressOf(store)).toEqual({ values: 2, allValues: 2 });
  store.dispatch({ type: 'enter', values: { shop: '???' } });
  expect(progressOf(store)).toMatchObject({ values: 1, next: 'Shop' });
});

test('a step is done when it was ticked off, or when its values are there', () => {
  const store = new CheckerStore(form, says);
  expect(doneSteps(store, ['open', 'gone'])).toEqual(['open']);
  store.dispatch({ type: 'enter', values: { token: 'fake1234' } });
  expect(doneSteps(store, ['open'])).toEqual(['open', 'copy']);
});
