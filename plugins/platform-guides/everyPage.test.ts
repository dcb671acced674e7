import { compile } from '@mdx-js/mdx';
import { describe, expect, test } from 'vitest';
import { inLanguage } from '../../src/definition/index.ts';
import { platforms } from '../../src/platforms/index.ts';
import { renderGuide } from './renderGuide.ts';

const words = {
  tool: 'the <importer> of {you}',
  app: 'Import {1}',
  authorizationLinks: {},
  toolWants: {},
  today: '2026-11-26',
  outgoingAddresses: ['203.0.113.7', '2001:db8:7::/64'],
  position: 1,
};

interface Node {
  type: string;
  name?: string;
  value?: string;
  children?: Node[];
}

/** What MDX would run or draw, in the order of the page; compiling fails where it cannot be read. */
async function codeIn(page: string): Promise<Node[]> {
  const found: Node[] = [];
  const visit = (node: Node) => {
    if (node.type.startsWith('mdx')) found.push(node);
    for (const child of node.children ?? []) visit(child);
  };
  await compile(page.replace(/^---\n[\s\S]*?\n---\n/, ''), { remarkPlugins: [() => (tree: Node) => visit(tree)] });
  return found;
}

const known = [
  ...[
    'Connect',
    'CopyText',
    'DataChoice',
    'Dock',
    'EndNotice',
    'Explain',
    'Fold',
    'ForMethod',
    'Guide',
    'IsItDead',
    'MenuPath',
    'MethodChoice',
    'OldReview',
  ],
  ...['OpenLink', 'Part', 'PermissionLine', 'PermissionList', 'Received', 'Step', 'Term', 'Untranslated', 'WithoutScript'],
  ...['br', 'details', 'summary'],
];

/** Each in English, and in German where it is translated. */
const guides = platforms.flatMap((platform) => [platform, ...(platform.translations.de ? [inLanguage(platform, 'de')] : [])]);

describe.each(guides)('the page of $name', (platform) => {
  const page = renderGuide(platform, words);

  test('compiles, and nothing that a definition or an operator wrote becomes code', async () => {
    const [imports, ...code] = await codeIn(page);
    expect(imports?.value).toMatch(/^(import (?:\w+|\{ values as says \}) from '[^']+';\n?)+$/);
    for (const { type, name, value } of code)
      if (type.startsWith('mdxJsx')) expect(known).toContain(name);
      else expect(value).toMatch(/^\/\* #[a-z0-9-]+ \*\/$/);
  });

  test('has every heading’s anchor once and no placeholder left', () => {
    const anchors = page.match(/(?<=\{\/\* )#\S+/g) ?? [];
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(page).not.toMatch(/\{(permissions|app|tool|authorizationLink|outgoingAddresses|entity|permission|platform|host)\}/);
  });

  test('has no link within a link', async () => {
    for (const { name, children = [] } of await codeIn(page))
      if (name === 'OpenLink') expect(children.map(({ type }) => type)).not.toContain('link');
  });

  test('knows the site by no other name than its operator’s', () => {
    expect(page).not.toMatch(/storekeys/i);
  });

  test('links to steps that are there', () => {
    const anchors = page.match(/(?<=\{\/\* )#\S+/g) ?? [];
    for (const [, anchor] of page.matchAll(/\]\([^)#]*(#step-[^)]*)\)/g)) expect(anchors).toContain(anchor);
  });
});

describe.each(guides.filter(({ lang }) => lang === 'de'))('the German page of $name', (platform) => {
  test('has no English sentence of ours', () => {
    const page = renderGuide(platform, { ...words, tool: 'das Tool' });
    expect(
      page
        .split('\n')
        .map(withoutNames)
        .filter((line) => english.test(line)),
    ).toEqual([]);
  });
});

/** Words of English sentences that no word of German is. */
const english = /\b(?:the|this|your|you|which|because|with|and|are|not|of|for|to|from|or|how|what)\b/i;

/** A line without what is called so on a screen, in an address, in code or by the platform. */
function withoutNames(line: string): string {
  if (/^(import|<Guide |<Part |slug:|sidebar|id:)/.test(line)) return '';
  return line
    .replace(/\{\/\*.*?\*\/\}|`[^`]*`|\*\*.*?\*\*|„[^“]*“|\]\([^)]*\)/g, ' ')
    .replace(/<(?:MenuPath|CopyText|OpenLink|PermissionLine|Term|Step|ForMethod|DataChoice|MethodChoice)\b[^>]*>/g, ' ');
}

test('what is written into a page by mistake is noticed', async () => {
  await expect(codeIn('# Title\n\nA {brace\n')).rejects.toThrow();
  expect(await codeIn('Runs {1 + 1} and <Draws />')).toMatchObject([{ value: '1 + 1' }, { name: 'Draws' }]);
});
