import { formatHex, interpolate, wcagContrast } from 'culori';

/** Whether the page is light or dark. */
export type Mode = 'light' | 'dark';

/** The accent colour of a page in each mode, as `#rrggbb`. */
export type Accent = Record<Mode, string>;

/** What words in the accent colour stand on, in the colours of `src/css/custom.css` and Infima. */
const surfaces = {
  light: { page: '#ffffff', others: ['#f2f2f2'], tinted: 0.08 },
  dark: { page: '#141816', others: ['#1c211f', '#2c2f2d'], tinted: 0.1 },
} as const;

/** Text must stand out by this from what it stands on (WCAG 2.2, 1.4.3, level AA). */
const wanted = 4.5;

/**
 * What keeps words of this colour from being read.
 * @param colour as `#rrggbb`
 * @returns `undefined` when they can be read wherever they stand
 */
export function contrastProblem(colour: string, mode: Mode): string | undefined {
  const { page, others } = surfaces[mode];
  const [worst] = [page, ...others, tintOf(colour, mode)]
    .map((ground) => ({ ground, contrast: wcagContrast(colour, ground) }))
    .sort((one, other) => one.contrast - other.contrast);
  if (!worst || worst.contrast >= wanted) return undefined;
  // Rounded down: 4.499 is no 4.50.
  const contrast = (Math.floor(worst.contrast * 100) / 100).toFixed(2);
  const direction = mode === 'light' ? 'darker' : 'lighter';
  return `${colour} cannot be read on ${worst.ground}: its contrast is ${contrast}, and text needs ${wanted}. Take a ${direction} colour`;
}

/** A quiet ground in the accent colour. */
export function tintOf(colour: string, mode: Mode): string {
  const { page, tinted } = surfaces[mode];
  return formatHex(interpolate([page, colour], 'oklab')(tinted));
}

/** The style sheet with the accent colour. What else follows from it, `src/css/custom.css` mixes. */
export function renderAccent(accent: Accent): string {
  const rule = (selector: string, mode: Mode) =>
    `${selector} {
  --ifm-color-primary: ${accent[mode]};
  --storekeys-tint: ${tintOf(accent[mode], mode)};
}
`;
  return rule(':root', 'light') + rule('[data-theme="dark"]', 'dark');
}
