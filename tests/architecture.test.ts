import { glob, readdir, readFile } from 'node:fs/promises';
import { join, matchesGlob } from 'node:path';
import { expect, it } from 'vitest';
import { isRetired } from '../src/definition/index.ts';
import { platforms } from '../src/platforms/index.ts';
import { isolated } from './isolated.mts';
import { sandboxes } from './scenarios/sandboxes.ts';

async function sourcesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

it('keeps every platform out of the engine, the components and the proxy', async () => {
  const ids = platforms.map(({ id }) => id).join('|');
  const folders = ['src/check', 'src/components', 'src/pages', 'plugins/check-proxy', 'plugins/platform-guides'];
  const named = [];
  for (const path of (await Promise.all(folders.map(sourcesIn))).flat()) {
    const found = new RegExp(`\\b(${ids})\\b`, 'i').exec(await readFile(path, 'utf8'));
    if (found) named.push(`${path}: ${found[0]}`);
  }
  expect(named).toEqual([]);
});

it('has one folder per platform, named as its id and in the catalogue', async () => {
  const entries = await readdir('src/platforms', { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(platforms.map(({ id }) => id).sort()).toEqual(folders.sort());
});

it('names an original guide’s method first, and gives every scenario its name once', () => {
  for (const { id, methods } of platforms) {
    const { samples = {}, scenarios = [] } = sandboxes.get(id) ?? {};
    expect(Object.keys(samples).sort()).toEqual(methods.map((method) => method.id).sort());
    expect(scenarios[0]?.id).toBe('works');
    expect(new Set(scenarios.map((scenario) => scenario.id)).size).toBe(scenarios.length);
  }
});

it('shows obviously fake examples and sources that anybody can open', () => {
  for (const platform of platforms) {
    for (const field of platform.methods.flatMap(({ fields }) => fields))
      if (field.kind === 'secret') expect(field.like, `${platform.id}.${field.id}`).toMatch(/fake|(.)\1{3}/i);
    expect(platform.sources.every(({ url }) => URL.canParse(url))).toBe(true);
    if (!isRetired(platform)) expect(platform.answers.length, platform.id).toBeGreaterThan(0);
  }
});

it('tests whatever replaces modules or measures the processor in a process of its own', async () => {
  const shared: string[] = [];
  for await (const file of glob('{src,plugins,tests}/**/*.test.{ts,tsx}', { exclude: ['**/node_modules/**'] }))
    if (/vi\.(?:doM|m)ock\(|\b(?:processorMs|quickest)\(/.test(await readFile(file, 'utf8')))
      if (!isolated.some((pattern) => matchesGlob(file, pattern))) shared.push(file);
  expect(shared).toEqual([]);
});
