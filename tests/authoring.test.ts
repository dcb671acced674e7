import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
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

  test('leads on to a try at a server on this machine, which tells what was asked and shows no token', { timeout }, async () => {
    const { sandbox } = await import(join(workshop.folder, 'src/platforms/acme/sandbox.ts'));
    const server = createServer(async ({ method, url, headers: { authorization = '' } }, response) => {
      const request = new Request(`https://api.acme.example${url}`, { method, headers: { authorization } });
      const answer: Response = await sandbox.fetch('scope-missing-products', request);
      response.writeHead(answer.status, { 'Content-Type': 'application/json' }).end(await answer.text());
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    onTestFinished(() => server.close().closeAllConnections());
    await writeFile(join(workshop.folder, '.env'), 'ACME_TOKEN=acme_00000000\n');

    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const told = await workshop.run('plugins/authoring/try/try.ts', 'acme', '--at', at, '--env-file', '.env');
    const { output } = expectGreen(told);
    expect(output).toContain('GET https://api.acme.example/v2/products?limit=1');
    expect(output).toMatch(/\n {2}403 \(\d+ ms\)\n.*\n {4}\{"message":"Not allowed"\}\n/);
    expect(output).toContain('products: permission-missing');
    expect(output).not.toContain('acme_00000000');
  });
});
