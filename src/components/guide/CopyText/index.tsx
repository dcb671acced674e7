import Translate, { translate } from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import clsx from 'clsx';
import { useCopy } from '../../useCopy.ts';
import styles from './styles.module.css';

interface Props {
  text: string;
}

/** A text to be typed elsewhere as it is, with a button that copies it where the browser can. */
export default function CopyText({ text }: Props) {
  const [outcome, copy] = useCopy(text);
  // Browsers have no clipboard for pages without https.
  const canCopy = useIsBrowser() && 'clipboard' in navigator;

  return (
    <span className={styles.copyText}>
      <code>{text}</code>
      {/* It has its place before it can be used, so that nothing moves. */}
      <button type="button" className={clsx(styles.copy, !canCopy && styles.useless)} onClick={copy}>
        {outcome === 'copied' ? <Translate id="guide.copied">Copied</Translate> : <Translate id="guide.copy">Copy</Translate>}
        <span className={styles.hidden}> {text}</span>
      </button>
      <span className={styles.hidden} role="status">
        {outcome === 'copied' && translate({ id: 'guide.copied.status', message: 'Copied' })}
        {outcome === 'refused' &&
          translate({ id: 'guide.copied.refused', message: 'The browser does not allow it: select the text by hand' })}
      </span>
    </span>
  );
}
