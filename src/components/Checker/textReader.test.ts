import { describe, expect, it } from 'vitest';
import { address, fieldSchema, secret, text } from '../../definition/field.ts';
import type { Form, FormMethod } from '../../definition/form.ts';
import type { FormAction } from './formState.ts';
import { textReader } from './textReader.ts';

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
async function told(act: (reader: ReturnType<typeof textReader>) => unknown): Promise<FormAction[]> {
  const actions: FormAction[] = [];
  await act(textReader(form, method, (action) => actions.push(action)));
  return actions;
}

const mail = 'ACME_STORE_URL=https://shop.example.com\nUsername: ada\nPassword: fake-password';
const values = { storeUrl: 'https://shop.example.com', username: 'ada', password: 'fake-password' };

describe('textReader', () => {
  it('fills the form from a pasted text, and leaves a plain value to the browser', async () => {
    expect(await told((reader) => reader.paste(mail))).toMatchObject([{ type: 'read', found: { values } }]);
    expect(await told((reader) => reader.paste('https://shop.example.com'))).toEqual([]);
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
    expect(await told((reader) => reader.leave(storeUrl, { storeUrl: typed, username: 'ben' }))).toMatchObject([
      { type: 'read', found: { values: { storeUrl: 'shop.example.com', password: 'fake-password' } } },
    ]);
    const plain = 'https://shop.example.com';
    expect(await told((reader) => reader.leave(storeUrl, { storeUrl: plain }))).toEqual([{ type: 'leave', field: 'storeUrl' }]);
  });

  it('takes a password as it is, whatever it looks like', async () => {
    expect(await told((reader) => reader.leave(password, { password: 'username: root' }))).toEqual([
      { type: 'leave', field: 'password' },
    ]);
  });
});
