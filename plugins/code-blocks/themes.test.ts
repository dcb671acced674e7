import { wcagContrast } from 'culori';
import { themes } from 'prism-react-renderer';
import { expect, test } from 'vitest';
import { dark, light } from './themes.ts';

test.each([
  ['light', light, themes.vsLight],
  ['dark', dark, themes.vsDark],
] as const)('code on %s pages can be read in each of its colours, and keeps those that could be', (_mode, theme, before) => {
  const ground = theme.plain.backgroundColor as string;
  const contrasts = (styles: typeof theme.styles) =>
    styles.flatMap(({ style: { color } }) => (color === undefined ? [] : [wcagContrast(color, ground)]));
  expect(Math.min(...contrasts(before.styles))).toBeLessThan(4.5);
  expect(Math.min(...contrasts(theme.styles))).toBeGreaterThanOrEqual(4.5);
  const changed = theme.styles.filter((style, index) => style !== before.styles[index]);
  expect(changed.length).toBe(contrasts(before.styles).filter((contrast) => contrast < 4.5).length);
});
