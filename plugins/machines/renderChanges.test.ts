import { parseXml } from '@rgrove/parse-xml';
import { expect, test } from 'vitest';
import { clover } from '../../src/platforms/clover/platform.ts';
import { shopify } from '../../src/platforms/shopify/platform.ts';
import { renderChanges } from './renderChanges.ts';

const home = 'https://keys.example/';
const site = { lang: 'en' as const, title: 'Keys', tagline: 'Get keys', home, root: home };

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

test('the German feed leads to German pages, in German words', () => {
  const feed = renderChanges({ ...site, lang: 'de', home: 'https://keys.example/de/' }, [{ ...shopify, reviewed: '2026-03-04' }]);
  for (const part of [
    'Keys: geprüfte Anleitungen',
    'Shopify, geprüft am 2026-03-04',
    'https://keys.example/de/platforms/shopify',
    'API-Zugang',
  ])
    expect(feed).toContain(part);
});
