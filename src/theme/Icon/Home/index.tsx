import type { ComponentProps } from 'react';

/** A house. */
export default function Home(props: ComponentProps<'svg'>) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: its link has the words
    <svg viewBox="0 0 24 24" fill="currentColor" {...props}>
      <path d="m12 3 10 9h-3v8h-5v-6h-4v6H5v-8H2z" />
    </svg>
  );
}
