import { expect, test } from 'vitest';
import withoutUnread from './withoutUnread.ts';

function read(resourcePath: string, source: string): string {
  return withoutUnread.call({ resourcePath }, source);
}

test('a chunk is registered without where its source stands', () => {
  const line = (rest: string) => `  "053fcf83": [() => import(/* webpackChunkName: "053fcf83" */ "@site/docs/a.mdx")${rest}],`;
  const source = `export default {\n${line(', "@site/docs/a.mdx", require.resolveWeak("@site/docs/a.mdx")')}\n};`;
  expect(read('/site/.docusaurus/registry.js', source)).toBe(`export default {\n${line('')}\n};`);
});

test('the configuration keeps what pages read', () => {
  const source = '/* generated */\nexport default {\n  "title": "Keys",\n  "plugins": [["./own.ts", {}]]\n};\n';
  expect(read('/site/.docusaurus/docusaurus.config.mjs', source)).toBe('/* generated */\nexport default {"title":"Keys"};\n');
});

test('a version keeps its sidebars, and other files of the docs are as they were', () => {
  const folder = '/site/.docusaurus/docusaurus-plugin-content-docs/default';
  expect(read(`${folder}/p/index-466.json`, '{"version":{"docsSidebars":{"a":[]},"docs":{"a":{"title":"A"}}}}')).toBe(
    '{"version":{"docsSidebars":{"a":[]},"docs":{}}}',
  );
  expect(read(`${folder}/site-docs-a.json`, '{ "id": "a" }')).toBe('{ "id": "a" }');
});
