import Translate from '@docusaurus/Translate';
import { Fragment } from 'react';
import styles from './styles.module.css';

interface Props {
  /** The names on the way. @example ['Settings', 'API', 'New token'] */
  items: string[];
}

/** A path through a panel's menus. Drawn with arrows; copied, searched and read aloud as "Settings, then API". */
export default function MenuPath({ items }: Props) {
  return (
    <span className={styles.path}>
      {items.map((item, index) => (
        // A name can stand twice on a path, and the order never changes.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Fragment key={index}>
          {index > 0 && (
            <span className={styles.then}>
              <span className={styles.word}>
                <Translate id="guide.menu.then">, then </Translate>
              </span>
            </span>
          )}
          <b className={styles.item}>{item}</b>
        </Fragment>
      ))}
    </span>
  );
}
