import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { outcomeNames } from './outcomeNames.ts';

test.each(Object.entries(outcomeNames))('%s is explained under Troubleshooting by the same name', async (outcome, name) => {
  expect(await readFile('docs/troubleshooting.md', 'utf8')).toContain(`### ${name} {/* #${outcome} */}`);
});
