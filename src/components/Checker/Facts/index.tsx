import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** A few facts, by name. */
export default function Facts({ heading, children }: { heading?: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.facts}>
      {heading && <h4>{heading}</h4>}
      <dl>{children}</dl>
    </div>
  );
}

export function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
