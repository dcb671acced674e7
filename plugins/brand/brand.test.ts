import { readFile } from 'node:fs/promises';
import { wcagContrast } from 'culori';
import { expect, test } from 'vitest';
import { renderAccent } from './accent.ts';
import { type Brand, readBrand } from './brand.ts';

const acme: Brand = {
  name: 'Acme Keys',
  tagline: 'Get your keys',
  logo: 'img/logo.svg',
  accent: { light: '#0b5fff', dark: '#ffd166' },
};
const read = (brand: object, locale?: string) => readBrand({ ...acme, ...brand }, 'static', locale);

test('what is not said follows from what is', () => {
  expect(read({})).toMatchObject({ logoDark: 'img/logo.svg', favicon: 'img/logo.svg', links: [], footerLinks: [] });
  expect(read({}).notice).toMatch(/^Acme Keys is no product/);
});

test('texts are in the language in which the site is built', () => {
  const links = [{ label: { en: 'Imprint', de: 'Impressum' }, to: '/imprint' }];
  const notice = { en: 'By Acme', de: 'Von Acme' };
  expect(read({}, 'de').notice).toMatch(/^Acme Keys ist kein Produkt/);
  expect(read({ links, notice }, 'de')).toMatchObject({ links: [{ label: 'Impressum', to: '/imprint' }], notice: 'Von Acme' });
  expect(read({ links, notice }, 'fr')).toMatchObject({ links: [{ label: 'Imprint', to: '/imprint' }], notice: 'By Acme' });
});

test('every mistake is named at once', () => {
  const wrong = () =>
    read({
      name: '<b>Acme</b>',
      logo: '/logo.svg',
      favicon: 'img/none.png',
      accent: { light: '#ffcc00', dark: 'teal' },
      links: [{ label: { en: 'Help' }, to: 'http://acme.example' }],
      footerLinks: [{ label: { en: 'Help', de: 'Hilfe' }, to: '//acme.example' }],
      nmae: 'Acme',
    });
  const places = ['name', 'logo', 'favicon', 'accent.light', 'accent.dark', 'links[0].label.de', 'links[0].to'];
  for (const place of [...places, 'footerLinks[0].to'])
    expect(wrong, place).toThrow(new RegExp(`→ at ${place.replaceAll(/[[\].]/g, '\\$&')}$`, 'm'));
  expect(wrong).toThrow('"nmae"');
  expect(wrong).toThrow('must be a file in static');
});

test.each([
  ['light', '#ffcc00', 'darker'],
  ['light', '#7a9c94', 'darker'],
  // Readable on white, but not where the pointer is.
  ['light', '#757575', 'darker'],
  ['dark', '#1d6b58', 'lighter'],
])('an accent colour that cannot be read is refused, with what helps (%s: %s)', (mode, colour, helps) => {
  const accent = { ...acme.accent, [mode]: colour };
  expect(() => read({ accent })).toThrow(new RegExp(`${colour} cannot be read on #\\w+: its contrast is \\d\\.\\d\\d.*${helps}`));
});

test('the style sheet gives both modes their accent colour and a tint on which it can be read', () => {
  const css = renderAccent(acme.accent);
  const [light, dark] = css.split('[data-theme="dark"]');
  for (const [rule, colour] of [
    [light, '#0b5fff'],
    [dark, '#ffd166'],
  ] as const) {
    const [, tint = ''] = rule?.match(/--storekeys-tint: (#\w{6});/) ?? [];
    expect(rule).toContain(`--ifm-color-primary: ${colour};`);
    expect(wcagContrast(tint, colour)).toBeGreaterThan(4.5);
  }
});

test('an accent colour is judged on the grounds that the site has', async () => {
  const css = await readFile('src/css/custom.css', 'utf8');
  const [, page = ''] = css.match(/--ifm-background-color: (#\w{6});/) ?? [];
  const [, surface = ''] = css.match(/--ifm-background-surface-color: (#\w{6});/) ?? [];
  // What can just be read on the lightest ground of the dark page can be read on these, too.
  const grey = greys().find((colour) => accepts({ light: acme.accent.light, dark: colour }));
  expect(grey).toBeDefined();
  for (const ground of [page, surface]) expect(wcagContrast(grey ?? ground, ground), ground).toBeGreaterThanOrEqual(4.5);
});

function greys(): string[] {
  return Array.from({ length: 256 }, (_, part) => `#${part.toString(16).padStart(2, '0').repeat(3)}`);
}

function accepts(accent: Brand['accent']): boolean {
  try {
    read({ accent });
    return true;
  } catch {
    return false;
  }
}
