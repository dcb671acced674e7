import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { explain, Question, WrittenDefinition } from '../../src/check/explain/index.ts';
import { explain as ofSource } from '../../src/check/explain/index.ts';
import { additionsTo } from '../../src/definition/additions.ts';
import { isRetired } from '../../src/definition/index.ts';
import { schemaFor } from '../../src/definition/platform.ts';
import { writtenOf } from '../../src/definition/written.ts';
import { platforms } from '../../src/platforms/index.ts';
import { bundleExplainers, type Explainers, judgeName } from './bundleExplainers.ts';

const live = platforms.filter((platform) => !isRetired(platform));
let made: Explainers;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'storekeys-explain-'));
  made = await bundleExplainers(platforms, { siteDir: process.cwd(), platformsDir: 'src/platforms', hashed: true });
  for (const [name, content] of made.files) await writeFile(join(folder, name.replace(/js$/, 'mjs')), content);
});
afterAll(() => rm(folder, { recursive: true }));

const load = (name: string) => import(join(folder, String(made.names[name]).replace(/js$/, 'mjs')));

test.each(live)('$name is explained by its files as by the definition', async (platform) => {
  const judge: { explain: typeof explain } = await load(judgeName);
  const definition: WrittenDefinition = await load(platform.id);
  const written = writtenOf(platform);
  const source = { written, additions: additionsTo(written, schemaFor(written).parse(written)) };
  const pastes = [
    'HTTP/1.1 401 Unauthorized\n\n{"error":"no"}',
    '403',
    '404 {"message":"x"}',
    '200 <html><body></html>',
    'timed out',
  ];
  for (const { id: method } of platform.methods)
    for (const lang of ['en', 'de'] as const)
      for (const pasted of pastes) {
        const question: Question = { lang, method, pasted, hide: (said) => said };
        expect(judge.explain(definition, question)).toEqual(ofSource(source, question));
        expect(judge.explain(definition, question).explained.length).toBeGreaterThan(0);
      }
});

test('a retired platform has none, and every other one has a file whose name changes with it', () => {
  expect(Object.keys(made.names).sort()).toEqual([judgeName, ...live.map(({ id }) => id)].sort());
  for (const [id, name] of Object.entries(made.names)) expect(name).toMatch(new RegExp(`^${id}-[A-Z0-9]{8}\\.js$`));
});

test('neither the schema library nor code that is made of texts is in a file', () => {
  for (const [name, content] of made.files) {
    const code = Buffer.from(content).toString();
    expect(code, name).not.toMatch(/\beval\(|new Function\b|ZodError/);
    expect(gzipSync(code).length, name).toBeLessThan(40_000);
  }
});
