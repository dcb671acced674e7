import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { platforms } from '../../src/platforms/index.ts';
import { searchFiles } from './searchFiles.ts';

const [first, second] = platforms.filter(({ id }) => ['clover', 'shopify'].includes(id));
if (!first || !second) throw new Error('The catalogue is without two platforms of this test.');

const page = (id: string) => ({ id, title: `About ${id}`, permalink: `/${id}`, source: `@site/docs/${id}.md` });
const docs = [page('privacy'), page(`platforms/${first.id}`), page(`platforms/${second.id}`)];
const wants = { tool: 'the tool', toolIn: { de: 'das Werkzeug' }, permissions: {} };

let siteDir: string;

beforeEach(async () => {
  siteDir = await mkdtemp(join(tmpdir(), 'storekeys-'));
  await save('Nothing is kept.');
});

afterEach(() => rm(siteDir, { recursive: true }));

async function save(text: string): Promise<void> {
  const file = join(siteDir, 'docs/privacy.md');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

test('files are made once, however often they are asked for', async () => {
  const make = searchFiles('en', siteDir);
  const files = await make([first, second], docs, wants);
  // Docusaurus makes new objects of the same pages, and the catalogue is sorted into a new list.
  expect(await make([first, second], structuredClone(docs), wants)).toBe(files);
});

test('a change of a page, of what is known of one, or of a definition is in them', async () => {
  const make = searchFiles('en', siteDir);
  const sections = async (all = [first, second], pages = docs) => (await make(all, pages, wants)).get('sections.json');
  expect(await sections()).toContain('Nothing is kept.');
  await save('All is forgotten.');
  expect(await sections()).toContain('All is forgotten.');
  expect(await sections([first, second], docs.with(1, { ...page(`platforms/${first.id}`), title: 'Another title' }))).toContain(
    'Another title',
  );
  const [method, ...methods] = first.methods;
  if (!method) throw new Error(`${first.id} has no method.`);
  const steps = method.steps.map((step) => ({ ...step, title: `Changed: ${step.title}` }));
  expect(await sections([{ ...first, methods: [{ ...method, steps }, ...methods] }, second])).toContain('Changed: ');
  expect(await sections([second])).not.toContain(`platforms/${first.id}`);
});
