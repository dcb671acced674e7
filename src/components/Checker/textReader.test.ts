import { beforeAll, describe, expect, it, vi } from 'vitest';
import { values as says } from '../../check/sentences/en/values.ts';
import { address, fieldSchema, secret, text } from '../../definition/field.ts';
import type { Form, FormMethod } from '../../definition/form.ts';
import { laterPart } from '../loading/laterPart.ts';
import { CheckerStore } from './checkerStore.ts';
import { fieldView } from './fieldView.ts';
import type { FormAction } from './formState.ts';
import { textReader } from './textReader.ts';
import { valueTools } from './valueTools.ts';

const method: FormMethod = {
  id: 'login',
  title: 'Login',
  permissions: [],
  steps: [],
  fields: [
    fieldSchema.parse(address('storeUrl', 'Store URL', { like: 'https://www.example.com', hosts: ['*'] })),
    fieldSchema.parse(text('username', 'Username', { like: 'ada' })),
    fieldSchema.parse(secret('password', 'Password', { like: 'fake-password', verbatim: true })),
  ],
};
const form: Form = { id: 'acme', name: 'Acme', reviewed: '2026-11-26', methods: [method], entities: [] };
const [storeUrl, , password] = method.fields as [FormMethod['fields'][0], FormMethod['fields'][0], FormMethod['fields'][0]];

/** What the form is told when something is done with a text. */
async function told(
  act: (reader: ReturnType<typeof textReader>) => unknown,
  typed: Record<string, string> = {},
): Promise<FormAction[]> {
  const store = new CheckerStore(form, says);
  store.dispatch({ type: 'enter', values: typed });
  const dispatched = vi.spyOn(store, 'dispatch');
  await act(textReader(store, method));
  return dispatched.mock.calls.map(([action]) => action);
}

const mail = 'ACME_STORE_URL=https://shop.example.com\nUsername: ada\nPassword: fake-password';
const values = { storeUrl: 'https://shop.example.com', username: 'ada', password: 'fake-password' };

beforeAll(() => valueTools.load());

describe('textReader', () => {
  it('fills the form from a pasted text, and leaves a plain value to the browser', async () => {
    expect(await told((reader) => reader.paste(mail, storeUrl))).toMatchObject([{ type: 'read', found: { values } }]);
    expect(await told((reader) => reader.paste('https://shop.example.com', storeUrl))).toEqual([]);
  });

  it('fills the form from a file, also a long one', async () => {
    const file = new Blob([`${mail}\n${'# nothing\n'.repeat(2000)}`]);
    expect(await told((reader) => reader.file(file))).toMatchObject([{ type: 'read', found: { values } }]);
  });

  it('says why a file cannot be read', async () => {
    expect(await told((reader) => reader.file(new Blob(['\0'])))).toEqual([{ type: 'unreadable', problem: 'no-text' }]);
  });

  it('reads what was typed when the field is left, and overwrites nothing', async () => {
    const typed = 'https://ada:fake-password@shop.example.com';
    expect(await told((reader) => reader.leave(storeUrl), { storeUrl: typed, username: 'ben' })).toMatchObject([
      { type: 'read', found: { values: { storeUrl: 'shop.example.com', password: 'fake-password' } } },
    ]);
    const plain = 'https://shop.example.com';
    expect(await told((reader) => reader.leave(storeUrl), { storeUrl: plain })).toEqual([{ type: 'leave', field: 'storeUrl' }]);
  });

  it('takes a password as it is, whatever it looks like', async () => {
    expect(await told((reader) => reader.leave(password), { password: 'username: root' })).toEqual([
      { type: 'leave', field: 'password' },
    ]);
  });
});

describe('before texts can be read', () => {
  /** A store that reads and judges when the test says so. */
  function early() {
    const { promise, resolve, reject } = Promise.withResolvers<Awaited<ReturnType<typeof valueTools.load>>>();
    const store = new CheckerStore(
      form,
      says,
      laterPart(() => promise),
    );
    /** As a browser does with a text that the page leaves to it. */
    const paste = (text: string, before = '') => {
      store.dispatch({ type: 'type', field: 'storeUrl', text: before });
      if (!textReader(store, method).paste(text, storeUrl))
        store.dispatch({ type: 'type', field: 'storeUrl', text: before + text.replaceAll('\n', ' ') });
    };
    const ready = async () => {
      resolve(await valueTools.load());
      await promise;
      await vi.waitFor(() => expect(store.isReady).toBe(true));
    };
    return { store, paste, ready, reject };
  }

  it('a pasted text stands in its field at once, masked, and is read when it can be', async () => {
    const { store, paste, ready } = early();
    paste(mail, 'shop');
    expect(store.state.form.typed.storeUrl).toContain('Password: fake-password');
    expect(fieldView(store, method, storeUrl)).toMatchObject({ exposed: true, fits: false });
    await ready();
    expect(store.state.form).toMatchObject({ typed: values, reading: { recognised: Object.keys(values) } });
    expect(fieldView(store, method, storeUrl)).toMatchObject({ exposed: false, fits: true });
  });

  it('a pasted value stays, and is judged when it can be', async () => {
    const { store, paste, ready } = early();
    paste('https://shop.example.com');
    const told = vi.fn();
    store.subscribe(told);
    await ready();
    expect(told).toHaveBeenCalled();
    expect(store.state.form.typed).toEqual({ storeUrl: 'https://shop.example.com' });
    expect(fieldView(store, method, storeUrl)).toMatchObject({ exposed: false, fits: true });
  });

  it('what is left is spoken of when it is judged', async () => {
    const { store, paste, ready } = early();
    paste('???');
    textReader(store, method).leave(storeUrl);
    await ready();
    expect(fieldView(store, method, storeUrl)).toMatchObject({ remark: 'error' });
  });

  it('what is forgotten meanwhile stays forgotten', async () => {
    const { store, paste, ready } = early();
    paste(mail);
    store.dispatch({ type: 'clear' });
    await ready();
    expect(store.state.form.typed).toEqual({});
  });
});
