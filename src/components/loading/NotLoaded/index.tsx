import Translate from '@docusaurus/Translate';
import { useEffect, useRef } from 'react';
import styles from './styles.module.css';

interface Props {
  /** It is being loaded once more. */
  isTrying?: boolean;
  onRetry(): void;
}

/**
 * That something which is loaded when it is wanted did not come: without a network, or because the site was updated since the
 * page was opened, and what it asks for is gone. Nobody loads the page anew by chance: what was entered lives in it alone.
 */
export default function NotLoaded({ isTrying = false, onRetry }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was pressed may be far below. Browsers begin to return a promise here, which must not become the effect's.
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={place} className={styles.notLoaded} role="alert">
      <p>
        <strong>
          {isTrying ? (
            <Translate id="notLoaded.trying">Trying again …</Translate>
          ) : (
            <Translate id="notLoaded">This part of the page could not be loaded.</Translate>
          )}
        </strong>{' '}
        <Translate id="notLoaded.why">Either you are offline, or this site was updated while the page was open.</Translate>
      </p>
      <p>
        <button type="button" className="button button--primary" onClick={onRetry}>
          <Translate id="checker.retry">Try again</Translate>
        </button>
        <button type="button" className="button button--secondary" onClick={() => location.reload()}>
          <Translate id="notLoaded.reload">Reload the page</Translate>
        </button>
      </p>
      <p className={styles.warning}>
        <Translate id="notLoaded.forgets">
          Reloading forgets what you have entered on this site: it is in the memory of this page only.
        </Translate>
      </p>
    </div>
  );
}
