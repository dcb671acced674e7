import clsx from 'clsx';
import { type ReactNode, useState } from 'react';
import styles from './styles.module.css';

interface Props {
  /** What is always in view. */
  summary: ReactNode;
  className?: string;
  children: ReactNode;
}

/** Something of a result that not everybody needs. It is drawn when it is opened first. */
export default function Disclosure({ summary, className, children }: Props) {
  const [isDrawn, draw] = useState(false);
  return (
    <details className={clsx(styles.disclosure, className)} onToggle={() => draw(true)}>
      <summary>{summary}</summary>
      {isDrawn && children}
    </details>
  );
}
