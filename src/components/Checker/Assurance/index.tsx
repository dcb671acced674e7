import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

interface Props {
  /** Its name. */
  platform: string;
}

/** Where the values go, before somebody sends them. */
export default function Assurance({ platform }: Props) {
  return (
    <p className={styles.assurance}>
      <Translate id="checker.assurance" values={{ platform }}>
        {'The values go to {platform} for this one check and are not kept. The check only reads.'}
      </Translate>{' '}
      <Link to="/privacy">
        <Translate id="checker.privacy">What happens with them</Translate>
      </Link>
    </p>
  );
}
