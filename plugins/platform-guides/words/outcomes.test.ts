import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { en } from './en.ts';

test.each(Object.entries(en.outcomes))('%s is explained under Troubleshooting by the same name', async (outcome, name) => {
  expect(await readFile('docs/troubleshooting.md', 'utf8')).toContain(`### ${name} {/* #${outcome} */}`);
});
