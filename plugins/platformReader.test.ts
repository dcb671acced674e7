import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { platformReader, settledMs } from './platformReader.ts';

let folder: string;
let catalogue: string;
let read: ReturnType<typeof platformReader>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'storekeys-'));
  catalogue = join(folder, 'index.ts');
  await writeFile(
    catalogue,
    `import { acme } from './acme.ts';\nexport const platforms: object[] = [acme, { name: 'aardvark' }];\n`,
  );
  read = platformReader(catalogue);
});

afterEach(() => rm(folder, { recursive: true }));

const names = () => read().map(({ name }) => name);

test('sees a change in a file that the catalogue imports', async () => {
  await writeFile(join(folder, 'acme.ts'), `export const acme = { name: 'Acme' };\n`);
  expect(names()).toEqual(['aardvark', 'Acme']);
  await writeFile(join(folder, 'acme.ts'), `export const acme = { name: 'Acme Shops' };\n`);
  expect(names()).toEqual(['aardvark', 'Acme Shops']);
});

test('reads a file once that was saved a moment ago', async () => {
  await writeFile(catalogue, `import { acme } from './acme/platform.ts';\nexport const platforms: object[] = [acme];\n`);
  const file = join(folder, 'acme/platform.ts');
  await mkdir(dirname(file));
  await writeFile(file, `export const acme = { name: 'Acme' };\n`);
  const saved = new Date(Date.now() - settledMs);
  await utimes(file, saved, saved);
  expect(read()[0]).toBe(read()[0]);
});

test('a wrong definition is an error once, and not after it is mended', async () => {
  await writeFile(join(folder, 'acme.ts'), `throw new Error('methods[0]: no steps');\n`);
  expect(names).toThrow(expect.objectContaining({ cause: expect.objectContaining({ message: 'methods[0]: no steps' }) }));
  await writeFile(join(folder, 'acme.ts'), `export const acme = { name: 'Acme' };\n`);
  expect(names()).toEqual(['aardvark', 'Acme']);
});

test('says what is missing in a module that is no catalogue', async () => {
  await writeFile(catalogue, 'export const shops = [];\n');
  expect(names).toThrow('does not export an array named "platforms"');
});

test('evaluates again only the folder in which something has changed', async () => {
  const longAgo = new Date('2020-01-01');
  const write = async (file: string, text: string) => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
    await utimes(join(folder, file), longAgo, longAgo);
  };
  await write('words.ts', `export const by = 'by words';\n`);
  for (const id of ['acme', 'bolt']) {
    await write(`${id}/facts.ts`, `export const name = '${id}';\n`);
    await write(
      `${id}/platform.ts`,
      `import { name } from './facts.ts';\nimport { by } from '../words.ts';\nexport const platform = { name, by };\n`,
    );
  }
  await write(
    'index.ts',
    `import { platform as acme } from './acme/platform.ts';\nimport { platform as bolt } from './bolt/platform.ts';\nexport const platforms = [acme, bolt];\n`,
  );
  const [acme, bolt] = read();

  await writeFile(join(folder, 'bolt/facts.ts'), `export const name = 'Bolt, changed';\n`);
  const second = read();
  expect(second.map(({ name }) => name)).toEqual(['acme', 'Bolt, changed']);
  expect([second[0] === acme, second[1] === bolt]).toEqual([true, false]);

  await writeFile(join(folder, 'words.ts'), `export const by = 'by other words';\n`);
  expect(read()).toEqual([
    { name: 'acme', by: 'by other words' },
    { name: 'Bolt, changed', by: 'by other words' },
  ]);
});
