import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ended, openWorkshop, type Workshop } from './authoring/workshop.ts';

// Each of these runs a compiler or a whole test run.
const timeout = 300_000;

/** Shows what a command said when it did not end well. */
function expectGreen(ended: Ended): Ended {
  expect(ended.code, ended.output).toBe(0);
  return ended;
}

describe('npm run new', () => {
  let workshop: Workshop;
  beforeAll(async () => {
    workshop = await openWorkshop();
  }, timeout);
  afterAll(() => workshop.remove());

  test('lays out a platform that has its types, its form and its place, and passes its tests', { timeout }, async () => {
    const laidOut = await workshop.run('plugins/authoring/new/new.ts', 'fern-shops', 'Fern’s own "Shops", in the longest name');
    expect(laidOut).toMatchObject({ code: 0, output: expect.stringContaining('src/platforms/fern-shops is laid out') });
    const definition = await readFile(join(workshop.folder, 'src/platforms/fern-shops/platform.ts'), 'utf8');
    expect(definition).toContain('// Fill in:');
    expect(definition).not.toMatch(/__[A-Z]+__/);

    expectGreen(await workshop.types(['fern-shops']));
    expectGreen(await workshop.lint(['fern-shops']));
    const { output } = expectGreen(await workshop.tests(['fern-shops']));
    for (const title of ["'api-token' > 'works'", 'sandbox.test.ts', 'values.test.ts']) expect(output).toContain(title);
  });

  test.each([
    ['an id that is there', ['fern-shops', 'Fern'], 'There is a platform "fern-shops" already'],
    ['no name', ['birch'], 'The name of the platform is missing'],
  ])('refuses %s in words, and changes nothing', async (_, words, says) => {
    const before = await readFile(join(workshop.folder, 'src/platforms/index.ts'), 'utf8');
    const { code, output } = await workshop.run('plugins/authoring/new/new.ts', ...words);
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining(says) });
    expect(output).not.toMatch(/^\s+at /m);
    expect(await readFile(join(workshop.folder, 'src/platforms/index.ts'), 'utf8')).toBe(before);
  });
});

describe('docs/add-a-platform.md', () => {
  let workshop: Workshop;
  beforeAll(async () => {
    workshop = await openWorkshop();
  }, timeout);
  afterAll(() => workshop.remove());

  test('leads from nothing to platforms that pass their tests, to the letter', { timeout }, async () => {
    const page = await readFile('docs/add-a-platform.md', 'utf8');
    const laidOut = [...page.matchAll(/^npm run new -- (\S+) "(.+)"$/gm)].map(([, id, name]) => [id, name] as [string, string]);
    const ids = laidOut.map(([id]) => id);
    expect(ids.length).toBeGreaterThan(1);
    for (const words of laidOut) expect(await workshop.run('plugins/authoring/new/new.ts', ...words)).toMatchObject({ code: 0 });
    for (const [, file = '', text = ''] of page.matchAll(/^```ts title="(.+)"\n([\s\S]*?)^```$/gm))
      await writeFile(join(workshop.folder, file), text);

    expectGreen(await workshop.types(ids));
    expectGreen(await workshop.lint(ids));
    const { output } = expectGreen(await workshop.tests(ids));
    for (const title of ["'acme' > 'token' > 'works'", "'fern' > 'api-key' > 'dashboard-address'"])
      expect(output).toContain(title);
  });
});
