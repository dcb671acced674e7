import { type ReactNode, useId } from 'react';
import styles from './styles.module.css';

interface Props {
  /** What it means. */
  says: string;
  /** The word as it stands in the text. */
  children: ReactNode;
}

/** A word with its explanation: a tap or a key opens it, without any script of ours. */
export default function Term({ says, children }: Props) {
  const popover = useId();
  return (
    <>
      <button type="button" className={styles.term} popoverTarget={popover} title={says}>
        {children}
      </button>
      <span id={popover} popover="auto" className={styles.says}>
        {says}
      </span>
    </>
  );
}
