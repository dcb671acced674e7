import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { addToCatalogue, entriesIn } from './catalogue.ts';
import { layOut } from './layOut.ts';
import { RequestError, readRequest } from './readRequest.ts';
import { variableName } from './variableName.ts';

const catalogue = [
  "import type { Platform } from '../definition/index.ts';",
  "import { threeDShop } from './3d-shop/platform.ts';",
  "import { birch } from './birch/platform.ts';",
  '',
  '/** The catalogue. */',
  'export const platforms: Platform[] = [',
  '  birch,',
  '  threeDShop,',
  '];',
  '',
].join('\n');

describe('readRequest', () => {
  test('an id and a name are enough', () => {
    expect(readRequest(['acme-shops', 'Acme Shops'], catalogue)).toEqual({
      id: 'acme-shops',
      name: 'Acme Shops',
      variable: 'acmeShops',
    });
  });

  test.each([
    [[], 'The id and the name are missing. Write: npm run new -- <id> "<Name>"'],
    [['acme'], 'The name of the platform is missing.'],
    [['acme', ' '], 'The name of the platform is missing.'],
    [['acme', 'Acme', 'Shops'], 'The name has quotes around it when it has blanks.'],
    [['Acme', 'Acme'], '"Acme" is no id'],
    [['acme shops', 'Acme'], '"acme shops" is no id'],
    [['../acme', 'Acme'], '"../acme" is no id'],
    [['acme--shops', 'Acme'], '"acme--shops" is no id'],
    [['a'.repeat(41), 'Acme'], 'is no id'],
    [['acme', 'Acme {shop}'], '"Acme {shop}" is no name'],
    [['acme', 'Acme\nShops'], 'is no name'],
    [['birch', 'Birch'], 'There is a platform "birch" already'],
    [['three-d-shop', 'Three'], '"three-d-shop" is too much like the platform "3d-shop"'],
  ])('%j is refused: %s', (words, says) => {
    expect(() => readRequest(words, catalogue)).toThrow(RequestError);
    expect(() => readRequest(words, catalogue)).toThrow(says);
  });
});

test.each([
  ['acme', 'acme'],
  ['acme-shops-2', 'acmeShops2'],
  ['3dshop', 'shop3dshop'],
  ['new', 'shopNew'],
  ['get', 'shopGet'],
])('the constant of %s is called %s', (id, name) => {
  expect(variableName(id)).toBe(name);
});

describe('addToCatalogue', () => {
  test.each([
    ['acme', ['acme', 'birch', 'threeDShop']],
    ['cedar', ['birch', 'cedar', 'threeDShop']],
    ['willow', ['birch', 'threeDShop', 'willow']],
  ])('%s stands where its name belongs', (id, inOrder) => {
    const changed = addToCatalogue(catalogue, { id, variable: id });
    expect(/\[\n([\s\S]*)\];/.exec(changed)?.[1]?.match(/\w+/g)).toEqual(inOrder);
    expect(entriesIn(changed)).toContainEqual({ id, variable: id });
  });

  test('knows every platform of the real one', async () => {
    const source = await readFile('src/platforms/index.ts', 'utf8');
    expect(entriesIn(source).map(({ variable }) => variable)).toEqual(source.match(/(?<=import \{ )\w+/g));
    expect(addToCatalogue(source, { id: 'acme', variable: 'acme' })).toContain('\n  acme,\n');
  });

  test('does not guess at a list of another form', () => {
    expect(() => addToCatalogue('export const platforms = [];\n', { id: 'acme', variable: 'acme' })).toThrow(/usual form/);
  });
});

test('names with quotes stay text', () => {
  const files = layOut(
    { id: 'acme', name: "Acme's", variable: 'acme' },
    new Map([['a.ts.txt', "'__NAME__ __ID__'"]]),
    '2026-11-22',
  );
  expect(files).toEqual(new Map([['a.ts', "'Acme\\'s acme'"]]));
});
