import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** A longer text that can be looked at before it is copied. */
export default function TextBlock({ children }: { children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1)
    <pre className={styles.text} tabIndex={0}>
      {children}
    </pre>
  );
}
