import { translate } from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useCopy } from '../../useCopy.ts';
import styles from './styles.module.css';

interface Props {
  text: string;
  /** What the button says before it is pressed. */
  label: string;
  /** What it copies, for whoever does not see where it stands. */
  about?: string;
}

/** Puts a text on the clipboard, and says so. */
export default function CopyButton({ text, label, about }: Props) {
  const [outcome, copy] = useCopy(text);
  const isBrowser = useIsBrowser();
  // Browsers have no clipboard for pages without https.
  if (isBrowser && !navigator.clipboard) return null;
  return (
    <button type="button" className="button button--secondary" onClick={copy}>
      <span aria-live="polite">{outcome ? wordsFor(outcome) : label}</span>
      {about && <span className={styles.forEars}> {about}</span>}
    </button>
  );
}

function wordsFor(outcome: 'copied' | 'refused'): string {
  return outcome === 'refused'
    ? translate({ id: 'checker.copied.failed', message: 'Not allowed here: select it by hand' })
    : translate({ id: 'checker.copied', message: 'Copied' });
}
