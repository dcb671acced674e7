import type { ComponentProps } from 'react';

/** A disc, half of it dark. */
export default function SystemColorMode(props: ComponentProps<'svg'>) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: its button has the words
    <svg viewBox="0 0 24 24" width={24} height={24} fill="none" stroke="currentColor" strokeWidth={2} {...props}>
      <circle cx={12} cy={12} r={8} />
      <path fill="currentColor" d="M12 4v16a8 8 0 0 0 0-16z" />
    </svg>
  );
}
