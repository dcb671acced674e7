import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  /** An address of another site. */
  href: string;
  children: ReactNode;
}

/** A page to open beside this one: what is typed here stays. */
export default function OpenLink({ href, children }: Props) {
  return (
    <a className={styles.link} href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span className={styles.hint}>
        <Translate id="guide.opensInNewTab"> (opens in a new tab)</Translate>
      </span>
    </a>
  );
}
