import { expect, test } from 'vitest';
import { clover } from '../../src/platforms/clover/platform.ts';
import { platforms } from '../../src/platforms/index.ts';
import { shopify } from '../../src/platforms/shopify/platform.ts';
import { pageSections, stepSections } from './sections.ts';

test('a page has a beginning, and a section for each heading outside of code', () => {
  const text =
    '---\ntitle: Limits\n---\n\nWhat holds.\n\n## A **fast** one {/* #fast */}\n\nQuick.\n\n```sh\n# no heading\n```\n\n## Last one\n\nSlow.\n';
  expect(pageSections({ title: 'Limits', permalink: '/limits', source: '@site/docs/limits.md', text })).toEqual([
    { page: '/limits', title: 'Limits', text: 'What holds.' },
    { page: '/limits', title: 'Limits', anchor: '#fast', heading: 'A fast one', text: 'Quick.' },
    { page: '/limits', title: 'Limits', anchor: '#last-one', heading: 'Last one', text: 'Slow.' },
  ]);
});

const page = { permalink: '/', title: 'A guide' };

test('the steps of a guide lead to themselves, and open the tab that they are in', () => {
  expect(stepSections(clover, { permalink: '/base/platforms/clover', title: 'Connect Clover' }, 0)[0]).toEqual({
    page: '/base/platforms/clover',
    title: 'Connect Clover',
    anchor: '#step-merchant-id',
    heading: 'Copy the Merchant ID',
    text: '',
  });
  expect(stepSections(shopify, page, 20).find(({ heading }) => heading === 'Install it')).toMatchObject({
    anchor: '?method=dev-dashboard#step-install-dev-app',
    text: 'On the app’s home …',
  });
});

test('the steps of all guides read as they are drawn, without marks', () => {
  for (const platform of platforms)
    for (const { heading, text } of stepSections(platform, page, 10_000))
      expect(`${heading}: ${text}`).not.toMatch(/\[\[|\]\]|\[copy:/);
});
