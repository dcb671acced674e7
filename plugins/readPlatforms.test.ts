import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPlatforms } from './readPlatforms.ts';

let folder: string;
let catalogue: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'storekeys-'));
  catalogue = join(folder, 'index.ts');
  await writeFile(
    catalogue,
    `import { acme } from './acme.ts';\nexport const platforms: object[] = [acme, { name: 'aardvark' }];\n`,
  );
});

afterEach(() => rm(folder, { recursive: true }));

const names = async () => (await readPlatforms(catalogue)).map(({ name }) => name);

test('sees a change in a file that the catalogue imports', async () => {
  await writeFile(join(folder, 'acme.ts'), `export const acme = { name: 'Acme' };\n`);
  expect(await names()).toEqual(['aardvark', 'Acme']);
  await writeFile(join(folder, 'acme.ts'), `export const acme = { name: 'Acme Shops' };\n`);
  expect(await names()).toEqual(['aardvark', 'Acme Shops']);
});

test('a wrong definition is an error once, and not after it is mended', async () => {
  await writeFile(join(folder, 'acme.ts'), `throw new Error('methods[0]: no steps');\n`);
  await expect(names()).rejects.toMatchObject({ cause: { message: 'methods[0]: no steps' } });
  await writeFile(join(folder, 'acme.ts'), `export const acme = { name: 'Acme' };\n`);
  expect(await names()).toEqual(['aardvark', 'Acme']);
});

test('says what is missing in a module that is no catalogue', async () => {
  await writeFile(catalogue, 'export const shops = [];\n');
  await expect(names()).rejects.toThrow('does not export an array named "platforms"');
});
