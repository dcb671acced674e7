import Translate from '@docusaurus/Translate';
import { useId } from 'react';
import type { CheckerStore } from '../checkerStore.ts';
import { useChecker } from '../useChecker.ts';
import styles from './styles.module.css';

/** Which kinds of data to check. Those that the platform does not offer are shown with the reason. */
export default function DataChoice({ store }: { store: CheckerStore }) {
  const id = useId();
  const leftOut = useChecker(store, ({ form }) => form.leftOut);
  return (
    <fieldset className={styles.choice}>
      <legend>
        <Translate id="checker.data">Data to check</Translate>
      </legend>
      <ul>
        {store.form.entities.map(({ id: entity, name, notOffered }) => (
          <li key={entity} className={notOffered && styles.notOffered}>
            <label>
              <input
                type="checkbox"
                checked={!notOffered && !leftOut.includes(entity)}
                disabled={notOffered !== undefined}
                aria-describedby={notOffered && `${id}-${entity}`}
                onChange={() => store.dispatch({ type: 'toggle', entity })}
              />
              {name}
            </label>
            {notOffered && <small id={`${id}-${entity}`}>{notOffered}</small>}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
