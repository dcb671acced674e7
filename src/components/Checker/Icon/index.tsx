import clsx from 'clsx';
import type { ReactNode } from 'react';
import type { Tone } from '../tone.ts';
import styles from './styles.module.css';

const shapes: Record<Tone | 'running', ReactNode> = {
  good: <path d="m6.5 12.5 3.5 3.5 7.5-8" />,
  bad: <path d="m8 8 8 8m0-8-8 8" />,
  open: <path d="M12 7v6m0 3.5v.1" />,
  none: <path d="M8 12h8" />,
  running: <path d="M12 7v5l3 2" />,
};

/** A sign beside words that say the same; screen readers pass over it. */
export default function Icon({ tone }: { tone: Tone | 'running' }) {
  return (
    <svg className={clsx(styles.icon, styles[tone])} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r="11" />
      {shapes[tone]}
    </svg>
  );
}
