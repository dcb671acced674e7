import { glob, readFile } from 'node:fs/promises';
import type { ThemeConfig } from '@docusaurus/preset-classic';
import { expect, test } from 'vitest';
import { validateOptions as readCheckOptions } from '../plugins/check-proxy/options.ts';
import { validateOptions as readGuideOptions } from '../plugins/platform-guides/options.ts';
import { type Own, siteConfig } from '../siteConfig.ts';

const acme: Own = {
  url: 'https://keys.acme.example',
  baseUrl: '/help/',
  brand: {
    name: 'Acme Keys',
    tagline: 'Get your keys',
    logo: 'img/logo.svg',
    accent: { light: '#a8320f', dark: '#ffa36b' },
    links: [{ label: { en: 'Back to Acme', de: 'Zurück zu Acme' }, to: 'https://acme.example/' }],
    footerLinks: [{ label: { en: 'Imprint', de: 'Impressum' }, to: 'https://acme.example/imprint' }],
  },
  guides: { tool: 'Acme Sync', toolInGerman: 'Acme Sync', app: 'Acme Sync', toolWants: { shopify: ['read_discounts'] } },
  check: { frameAncestors: ['https://acme.example'] },
};

test('a site presents itself as its operator says, in both languages', () => {
  expect(siteConfig(acme)).toMatchObject({
    title: 'Acme Keys',
    tagline: 'Get your keys',
    favicon: 'img/logo.svg',
    url: 'https://keys.acme.example',
    baseUrl: '/help/',
  });
  const { navbar, footer } = siteConfig(acme, 'de').themeConfig as ThemeConfig;
  expect(navbar).toMatchObject({ title: 'Acme Keys', logo: { src: 'img/logo.svg' } });
  expect(navbar?.items).toContainEqual({ label: 'Zurück zu Acme', to: 'https://acme.example/', position: 'right' });
  expect(footer?.links?.at(-1)?.items).toContainEqual({ label: 'Impressum', to: 'https://acme.example/imprint' });
  expect(footer?.copyright).toMatch(/^Acme Keys ist kein Produkt/);
});

test('what is said of the tool and of the checks reaches the plugins that judge it', () => {
  expect(readGuideOptions({ options: optionsOf('platform-guides') })).toMatchObject(acme.guides ?? {});
  expect(readCheckOptions({ options: optionsOf('check-proxy') })).toMatchObject(acme.check ?? {});
  expect(optionsOf('brand')).toEqual({ accent: acme.brand.accent });
});

test('nothing that is wrong with a brand gets as far as a build', () => {
  expect(() => siteConfig({ ...acme, brand: { ...acme.brand, accent: { light: '#ffa36b', dark: '#a8320f' } } })).toThrow(
    /Take a darker colour\s+→ at accent\.light[\s\S]*Take a lighter colour\s+→ at accent\.dark/,
  );
});

test('no text for readers knows the site by another name than its operator’s', async () => {
  const texts = [
    ...['src/{components,pages,theme,check,definition}/**/*.{ts,tsx}', 'plugins/{platform-guides,search,machines}/**/*.ts'],
    ...['docs/{start-here,verification,troubleshooting,privacy,platforms}.{md,mdx}', 'i18n/**/*.{json,md,mdx}'],
  ];
  const naming: string[] = [];
  let read = 0;
  // The guides are rendered in a test of theirs: there may be none here, or some that a build just writes.
  for await (const file of glob(texts, { exclude: ['i18n/*/docusaurus-plugin-content-docs/current/platforms/**'] })) {
    read += 1;
    if ((await readFile(file, 'utf8')).includes('Storekeys')) naming.push(file);
  }
  expect(read).toBeGreaterThan(100);
  expect(naming).toEqual([]);
});

function optionsOf(plugin: string): unknown {
  return siteConfig(acme)
    .plugins?.filter(Array.isArray)
    .find(([path]) => path === `./plugins/${plugin}/index.ts`)?.[1];
}
