import type { ComponentProps } from 'react';

/** A moon. */
export default function DarkMode(props: ComponentProps<'svg'>) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: its button has the words
    <svg viewBox="0 0 24 24" width={24} height={24} fill="none" stroke="currentColor" strokeWidth={2} {...props}>
      <path strokeLinejoin="round" d="M20 14A8.5 8.5 0 1 1 10 4a7 7 0 0 0 10 10z" />
    </svg>
  );
}
