import { expect, test } from 'vitest';
import { clover } from '../../src/platforms/clover/platform.ts';
import type { Page } from './pages.ts';
import { structuredData } from './structuredData.ts';

const home = 'https://keys.example/';
const site = { lang: 'en' as const, title: 'Keys', tagline: '', home, root: home };

function pageWith(path: string, article: string): Page {
  return {
    path,
    url: site.home + path,
    title: 'Title',
    html: `<article><div class="markdown">${article}</div></article>`,
  } as Page;
}

test('a guide is a how-to with its steps, as the page calls them', () => {
  const headings = clover.methods[0]?.steps.map(({ id }) => `<h3 id="step-${id}">Schritt ${id}<a class=hash-link>#</a></h3>`);
  const page = pageWith('platforms/clover', headings?.join('') ?? '');
  expect(structuredData(page, clover, [page], site)).toMatchObject([
    { '@type': 'BreadcrumbList', itemListElement: [{ name: 'Keys' }, { name: 'Title', item: page.url }] },
    {
      '@type': 'HowTo',
      totalTime: 'PT8M',
      step: clover.methods[0]?.steps.map(({ id }) => ({ name: `Schritt ${id}`, url: `${page.url}#step-${id}` })),
    },
  ]);
});

test('the page of results is questions with answers; no other page is', () => {
  const article =
    '<p>Intro.</p><h2>Store not found<a class=hash-link>#</a></h2><p>No such shop.</p><p>Look again.</p><h2>Empty</h2>';
  expect(structuredData(pageWith('troubleshooting', article), undefined, [], site)).toMatchObject([
    {
      '@type': 'FAQPage',
      mainEntity: [{ name: 'Store not found', acceptedAnswer: { text: 'No such shop. Look again.' } }],
    },
  ]);
  expect(structuredData(pageWith('privacy', article), undefined, [], site)).toEqual([]);
});
