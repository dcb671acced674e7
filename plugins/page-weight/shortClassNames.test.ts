import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { classNumbers } from './shortClassNames.ts';

test('every class has a name of its own, the same in every build', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'storekeys-'));
  const [first, second] = ['a.module.css', 'b.module.css'].map((name) => path.join(folder, name)) as [string, string];
  await writeFile(
    first,
    '.box { margin: .5rem; animation: fade 1s }\n.box .inner { top: 0 }\n@keyframes fade { to { opacity: 0 } }',
  );
  await writeFile(second, '.box { composes: box from "./a.module.css" }');
  const read = () => {
    const nameOf = classNumbers([folder]);
    return [nameOf(first, 'fade'), nameOf(first, 'box'), nameOf(first, 'inner'), nameOf(second, 'box')];
  };
  const names = read();
  expect(new Set(names).size).toBe(4);
  expect(names).toEqual(names.filter((name) => /^[a-z]{2}\d+$/i.test(name ?? '')));
  expect(read()).toEqual(names);
});

test('what is not known keeps its name', () => {
  expect(classNumbers([tmpdir()])('/elsewhere/a.module.css', 'box')).toBeUndefined();
});
