import { expect, test } from 'vitest';
import type { Examples } from '../../src/definition/example.ts';
import { clover } from '../../src/platforms/clover/platform.ts';
import { loadSandbox } from '../sandbox/index.ts';
import { exampleFiles } from './exampleFiles.ts';

test('every case that can be tried says what the check says, unless it may happen anywhere', async () => {
  const sandbox = await loadSandbox('clover');
  const files = await exampleFiles(new Map([['clover', sandbox]]))([clover]);
  expect([...files.keys()]).toEqual(['_examples/clover.json']);
  const examples: Examples = JSON.parse(files.get('_examples/clover.json') ?? '');
  const ofMethod = examples['merchant-token'] ?? [];
  expect(ofMethod.map(({ id }) => id)).toEqual(sandbox.scenarios.map(({ id }) => id));
  expect(ofMethod.find(({ id }) => id === 'scope-missing-orders')).toMatchObject({
    title: 'The token may not read orders',
    outcome: 'permission-missing',
    message: expect.stringMatching(/Orders/),
  });
  expect(ofMethod.find(({ id }) => id === 'bad-gateway')).not.toHaveProperty('message');
});

test('cases have German titles where somebody has written them, and say so where nobody has', async () => {
  const sandbox = await loadSandbox('clover');
  const files = await exampleFiles(new Map([['clover', sandbox]]), 'de')([clover]);
  const examples: Examples = JSON.parse(files.get('_examples/clover.json') ?? '');
  const titled = (id: string) => examples['merchant-token']?.find((example) => example.id === id);
  expect(titled('bad-gateway')).toEqual({ id: 'bad-gateway', title: 'Die Plattform antwortet mit einer Fehlerseite' });
  expect(titled('wrong-token')).toMatchObject({ title: expect.stringMatching(/token/), titleLang: 'en' });
});

test('where nothing can be tried there are none', async () => {
  expect([...(await exampleFiles(new Map())([clover])).keys()]).toEqual([]);
});

test('a platform that has not changed is not played again', async () => {
  const sandbox = await loadSandbox('clover');
  let asked = 0;
  const counting = {
    ...sandbox,
    fetch: (...request: Parameters<typeof sandbox.fetch>) => sandbox.fetch(...request).finally(() => asked++),
  };
  const play = exampleFiles(new Map([['clover', counting]]));
  const first = await play([clover]);
  const once = asked;
  expect(await play([clover])).toEqual(first);
  expect(asked).toBe(once);
  await play([{ ...clover }]);
  expect(asked).toBe(2 * once);
});
