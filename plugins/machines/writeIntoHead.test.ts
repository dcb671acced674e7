import { expect, test } from 'vitest';
import type { Page } from './pages.ts';
import { headTags } from './writeIntoHead.ts';

const page = { path: 'platforms/acme', markdownPath: 'platforms/acme.md' } as Page;

test('a page names its Markdown and its picture, and no text of it ends the data', () => {
  const tags = headTags({
    page,
    picture: 'https://keys.example/img/pages/acme.png',
    data: [{ name: '</script><b>' }],
    baseUrl: '/keys/',
  });
  expect(tags).toBe(
    '<link rel=alternate type=text/markdown href=/keys/platforms/acme.md>' +
      '<meta property=og:image content=https://keys.example/img/pages/acme.png>' +
      '<script type=application/ld+json>{"name":"\\u003c/script>\\u003cb>"}</script>',
  );
});
