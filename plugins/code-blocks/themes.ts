import { formatHex, interpolate, wcagContrast } from 'culori';
import { type PrismTheme, themes } from 'prism-react-renderer';

/** Text must stand out by this from what it stands on (WCAG 2.2, 1.4.3, level AA). */
const wanted = 4.5;

/** The colours of code on light pages. */
export const light = readable(themes.vsLight);

/** The colours of code on dark pages. */
export const dark = readable(themes.vsDark);

/** A theme whose colours can all be read: those that cannot are drawn nearer to the colour of its plain text. */
function readable(theme: PrismTheme): PrismTheme {
  const { color: ink = '#000000', backgroundColor: ground = '#ffffff' } = theme.plain;
  const standsOut = (colour: string) => wcagContrast(colour, ground) >= wanted;
  const nearer = (colour: string) => {
    const mix = interpolate([colour, ink], 'oklab');
    return [0.2, 0.4, 0.6, 0.8].map((part) => formatHex(mix(part))).find(standsOut) ?? ink;
  };
  return {
    ...theme,
    styles: theme.styles.map((one) => {
      const { color } = one.style;
      return color === undefined || standsOut(color) ? one : { ...one, style: { ...one.style, color: nearer(color) } };
    }),
  };
}
