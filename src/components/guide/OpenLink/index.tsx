import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

interface Props {
  /** An address of another site. */
  href: string;
  text: string;
}

/** A page to open beside this one: what is typed here stays. */
export default function OpenLink({ href, text }: Props) {
  return (
    <a className={styles.link} href={href} target="_blank" rel="noopener noreferrer">
      {text}
      <span className={styles.hint}>
        <Translate id="guide.opensInNewTab"> (opens in a new tab)</Translate>
      </span>
    </a>
  );
}
