import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { platforms } from '../src/platforms/index.ts';
import { findCircles } from './imports/findCircles.ts';
import { readImports } from './imports/readImports.ts';
import { mayImport, roomOf } from './imports/rooms.ts';

const imports = await readImports();

test('every import is read: the catalogue’s, those of types, those for later', () => {
  expect(imports.get('src/platforms/index.ts')).toHaveLength(platforms.length + 1);
  expect(imports.get('src/definition/form.ts')).toContain('src/definition/field.ts');
  expect(imports.get('src/pages/index.tsx')).toContain('src/components/catalogue/GuideCards/index.tsx');
});

test('every file stands in a room', () => {
  expect([...imports.keys()].filter((file) => roomOf(file) === undefined)).toEqual([]);
});

test('no import runs against what is drawn, not even of a type', () => {
  const wrong = [...imports].flatMap(([file, all]) =>
    all.filter((other) => !mayImport(file, other)).map((other) => `${file} (${roomOf(file)}) → ${other} (${roomOf(other)})`),
  );
  expect(wrong).toEqual([]);
});

test('no import runs in a circle', () => {
  expect(findCircles(imports).map((circle) => circle.join(' → '))).toEqual([]);
});

test('there is one list of platforms', async () => {
  const names = async (file: string) => {
    const text = await readFile(file, 'utf8');
    return platforms.filter(({ id }) => new RegExp(`['"/]${id}['"/]|^\\s*['"]?${id}['"]?[,:]`, 'm').test(text)).length;
  };
  const many = await Promise.all([...imports.keys()].map(async (file) => [file, await names(file)] as const));
  expect(many.filter(([, count]) => count > platforms.length / 3)).toEqual([['src/platforms/index.ts', platforms.length]]);
});

describe('what is found', () => {
  test('circles', () => {
    expect(
      findCircles(
        new Map([
          ['a', ['b', 'c']],
          ['b', ['c']],
          ['c', []],
        ]),
      ),
    ).toEqual([]);
    expect(
      findCircles(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
        ]),
      ),
    ).toEqual([['b', 'c', 'b']]);
  });

  test.each([
    ['src/definition/field.ts', 'src/check/index.ts'],
    ['src/platforms/acme/platform.ts', 'src/platforms/acme/sandbox.ts'],
    ['src/platforms/acme/platform.ts', 'src/platforms/other/platform.ts'],
    ['src/platforms/acme/sandbox.ts', 'src/platforms/acme/platform.ts'],
    ['src/platforms/acme/sandboxStore.ts', 'src/definition/form.ts'],
    ['plugins/sandbox/play/answers.ts', 'src/definition/form.ts'],
    ['src/check/index.ts', 'src/platforms/index.ts'],
    ['src/components/Checker/index.tsx', 'src/definition/index.ts'],
    ['src/components/Checker/index.tsx', 'plugins/check-proxy/api/problem.ts'],
    ['plugins/check-proxy/limits/limits.ts', 'plugins/check-proxy/api/api.ts'],
    ['plugins/check-proxy/outbound/gate.ts', 'plugins/check-proxy/api/api.ts'],
    ['plugins/check-proxy/edge/worker.ts', 'plugins/check-proxy/server/server.ts'],
    ['plugins/check-proxy/server/server.ts', 'plugins/check-proxy/edge/worker.ts'],
    ['plugins/check-proxy/index.ts', 'plugins/platform-guides/index.ts'],
    ['src/check/index.ts', 'tests/imports/rooms.ts'],
  ])('%s must not import %s', (file, other) => expect(mayImport(file, other)).toBe(false));
});
