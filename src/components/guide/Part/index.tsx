import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  /** What one does, or what one reads once. */
  of: 'steps' | 'reference';
  children: ReactNode;
}

/** A part of a guide, placed as a whole beside the checker. */
export default function Part({ of, children }: Props) {
  return <div className={styles[of]}>{children}</div>;
}
