import type { ComponentProps } from 'react';

/** A globe. */
export default function Language({ width = 20, height = 20, ...props }: ComponentProps<'svg'>) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={width}
      height={height}
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      aria-hidden
      {...props}
    >
      <circle cx={12} cy={12} r={9} />
      <path d="M3 12h18M12 3c-5 5-5 13 0 18 5-5 5-13 0-18" />
    </svg>
  );
}
