import { expect, test } from 'vitest';
import { pageMarkdown } from './pageMarkdown.ts';

function read(article: string) {
  const html = `<html><head><title>Acme | Keys</title><meta name=description content="Get a key."></head>
<body><nav>Menu</nav><main><article><h1>Connect Acme</h1>${article}</article></main></body></html>`;
  return pageMarkdown(html, 'https://keys.example/platforms/acme');
}

/** @returns what stands between the title and the address at the end */
function body(article: string): string {
  return read(article)
    .markdown.replace('# Connect Acme\n', '')
    .replace(/\[https:.*\n$/, '')
    .trim();
}

test('a page has its title, its description and its address', () => {
  expect(read('<p>Hello.</p>')).toEqual({
    title: 'Connect Acme',
    description: 'Get a key.',
    markdown: '# Connect Acme\n\nHello.\n\n[https://keys.example/platforms/acme](https://keys.example/platforms/acme)\n',
  });
});

test.each([
  ['links lead there from anywhere', '<a href="/privacy">Privacy</a>', '[Privacy](https://keys.example/privacy)'],
  ['a table stays one', '<table><tr><th>A<tr><td>b</table>', '| A |\n| - |\n| b |'],
  ['what is pressed is left out', '<p>Take <code>Key</code><button>Copy</button>.</p><form>…</form>', 'Take `Key`.'],
  [
    'a word that is explained is a word',
    '<p>A <button popovertarget=a>token</button><span id=a popover>Long.</span> works.</p>',
    'A token works.',
  ],
  [
    'so is what a link says to ears',
    '<a href="https://acme.example" target=_blank>Acme<span> (new tab)</span></a>',
    '[Acme](https://acme.example/)',
  ],
  ['the marks of React are left out', '<p>One<!-- --> <!-- -->two</p>', 'One two'],
  [
    'a picture is there once, whatever the colours of the page',
    '<p><img src="/light.png" alt="A step"><img src="/dark.png" alt="A step"></p>',
    '![A step](https://keys.example/light.png)',
  ],
  ['what waits for a press stays', '<details><summary><h2>More</h2></summary><p>Facts.</p></details>', '## More\n\nFacts.'],
])('%s', (_, html, markdown) => {
  expect(body(html)).toBe(markdown);
});
