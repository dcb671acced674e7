import { type ReactNode, useId } from 'react';
import { glossary } from '../../../definition/glossary.ts';
import styles from './styles.module.css';

interface Props {
  /** Its id in the glossary. */
  id: string;
  /** The word as it stands in the text. */
  children: ReactNode;
}

/** A word with its explanation: a tap or a key opens it, without any script of ours. */
export default function Term({ id, children }: Props) {
  const popover = useId();
  const says = glossary.find((term) => term.id === id)?.says;
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
