import Translate from '@docusaurus/Translate';
import { useId } from 'react';
import type { FormEntity } from '../../../definition/form.ts';
import styles from './styles.module.css';

interface Props {
  entities: FormEntity[];
  /** Ids of those that are not to be checked. */
  leftOut: string[];
  onToggle(entity: string): void;
}

/** Which kinds of data to check. Those that the platform does not offer are shown with the reason. */
export default function DataChoice({ entities, leftOut, onToggle }: Props) {
  const id = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>
        <Translate id="checker.data">Data to check</Translate>
      </legend>
      <ul>
        {entities.map(({ id: entity, name, notOffered }) => (
          <li key={entity} className={notOffered && styles.notOffered}>
            <label>
              <input
                type="checkbox"
                checked={!notOffered && !leftOut.includes(entity)}
                disabled={notOffered !== undefined}
                aria-describedby={notOffered && `${id}-${entity}`}
                onChange={() => onToggle(entity)}
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
