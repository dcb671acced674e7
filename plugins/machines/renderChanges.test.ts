import { parseXml } from '@rgrove/parse-xml';
import { expect, test } from 'vitest';
import { clover } from '../../src/platforms/clover/platform.ts';
import { shopify } from '../../src/platforms/shopify/platform.ts';
import { renderChanges } from './renderChanges.ts';

const site = { title: 'Keys', tagline: 'Get keys', home: 'https://keys.example/' };

test('the newest review comes first, and another review is another entry', () => {
  const platforms = [
    { ...clover, reviewed: '2026-01-02' },
    { ...shopify, reviewed: '2026-03-04' },
  ];
  const feed = renderChanges(site, platforms);
  expect(() => parseXml(feed)).not.toThrow();
  expect([...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)).toEqual([
    'https://keys.example/',
    'https://keys.example/platforms/shopify#reviewed-2026-03-04',
    'https://keys.example/platforms/clover#reviewed-2026-01-02',
  ]);
  expect(feed).toContain('<updated>2026-03-04T00:00:00.000Z</updated>');
});
