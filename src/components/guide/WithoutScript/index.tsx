import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** What is read on paper, or without JavaScript, because the page cannot be used there. */
export default function WithoutScript({ children }: { children: ReactNode }) {
  return (
    <div className={styles.shown} data-without-script="">
      {children}
    </div>
  );
}
