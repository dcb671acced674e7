import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

test('the definition in "Add a platform" is a valid one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'storekeys-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const [, example = ''] =
    /```ts title="src\/platforms\/acme\/platform\.ts"\n([\s\S]*?)```/.exec(await readFile('docs/add-a-platform.md', 'utf8')) ??
    [];
  const file = join(folder, 'acme.ts');
  await writeFile(file, example.replace('../../definition/index.ts', resolve('src/definition/index.ts')));

  const { acme } = await import(file);

  expect(acme).toMatchObject({ id: 'acme', methods: [{ fields: [{ label: 'API Token' }] }] });
});
