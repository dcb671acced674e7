import { glob, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

/** The id of a text, in `translate({ … })` or `<Translate …>`. */
const text = /(?:translate\(\s*\{|<Translate\b)[\s\S]*?\bid(?::\s*|=)(['"])([\w.-]+)\1/g;

/** The names that are filled in. */
const places = (message: string) => (message.match(/\{\w+\}/g) ?? []).toSorted();

test('every text of the interface has its German, and no German is left over', async () => {
  const used = new Set<string>();
  for await (const file of glob('src/**/*.{ts,tsx}'))
    if (!file.includes('.test.')) for (const [, , id] of (await readFile(file, 'utf8')).matchAll(text)) used.add(id as string);
  const german = Object.keys(await messages('de'));
  expect(used.size).toBeGreaterThan(200);
  expect([...used].filter((id) => !german.includes(id))).toEqual([]);
  // Docusaurus translates the texts of its theme itself; ours are better here and there.
  expect(german.filter((id) => !used.has(id) && !id.startsWith('theme.'))).toEqual([]);
});

test('what is filled in is the same in German', async () => {
  const german = await messages('de');
  const differing: string[] = [];
  for await (const file of glob('src/**/*.{ts,tsx}'))
    for (const [, id, message] of (await readFile(file, 'utf8')).matchAll(/\bid: '([\w.-]+)',\s*message:\s*'((?:[^'\\]|\\.)*)'/g))
      if (String(places(message as string)) !== String(places(german[id as string]?.message ?? ''))) differing.push(id as string);
  expect(differing).toEqual([]);
});

async function messages(locale: string): Promise<Record<string, { message: string }>> {
  return JSON.parse(await readFile(`i18n/${locale}/code.json`, 'utf8'));
}
