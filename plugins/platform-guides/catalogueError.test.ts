import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { inspect } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { DefinitionError } from '../../src/definition/index.ts';
import { platformReader } from '../platformReader.ts';
import { CatalogueError } from './catalogueError.ts';

/** What is printed of a catalogue of this source; its own path is `<file>`. */
async function printed(source: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'storekeys-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'index.ts');
  await writeFile(file, source);
  try {
    return inspect(platformReader(file)());
  } catch (thrown) {
    return inspect(new CatalogueError(thrown)).replaceAll(relative('', file), '<file>');
  }
}

test.each([
  [
    'a syntax error',
    'export const platforms = [];\nconst a = [1, 2;\n',
    '[<file>:2:15: ParseError: Unexpected token, expected ","]',
  ],
  ['a forgotten import', '\nexport const platforms = [{\n  steps: step(),\n}];\n', '[<file>:3: step is not defined]'],
  [
    'an import of nothing',
    "//\nimport { a } from './no.ts';\nexport const platforms = [a];\n",
    "[<file>:2: Cannot find module './no.ts']",
  ],
])('%s is told with its place, and without a stack', async (_, source, expected) => {
  const text = await printed(source);
  expect(text).toContain(expected);
  expect(text).toMatch(/^\[<file>:[^\n]*\]$/);
});

test('the list of a definition is told once, and nothing besides', () => {
  const wrong = new DefinitionError('src/platforms/acme/platform.ts', ['id: is missing', 'name: is missing']);
  const loading = new Error('could not load', { cause: wrong });
  expect(inspect(new CatalogueError(loading), { depth: Infinity })).toBe(`[${wrong.message}]`);
});

test('what names no place stays as it is', () => {
  const error = new Error('authorizationLinks: no platform "acme"');
  error.stack = '';
  expect(new CatalogueError(error).message).toBe(error.message);
  expect(new CatalogueError('text').message).toBe('text');
});
