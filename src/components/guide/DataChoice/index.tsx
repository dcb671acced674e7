import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useStore } from '../../Checker/StoreContext.ts';
import { useChecker } from '../../Checker/useChecker.ts';
import { useKeptIds } from '../useKeptIds.ts';
import styles from './styles.module.css';

/** Which kinds of data somebody moves: the steps and the check ask for these only. What the platform does not offer is named. */
export default function DataChoice() {
  const store = useStore();
  const leftOut = useChecker(store, ({ form }) => form.leftOut);
  const isBrowser = useIsBrowser();
  const [, keep] = useKeptIds('left-out', store.form.id);
  const { entities } = store.form;
  const offered = entities.filter(({ notOffered }) => notOffered === undefined);

  function toggle(id: string) {
    const entities = leftOut.includes(id) ? leftOut.filter((other) => other !== id) : [...leftOut, id];
    store.dispatch({ type: 'leave-out', entities });
    keep(entities);
  }

  return (
    <>
      {offered.length > 0 && (
        <fieldset className={styles.choice} disabled={!isBrowser}>
          <legend>
            <Translate id="guide.data">You move:</Translate>
          </legend>
          {offered.map(({ id, name }) => (
            <label key={id} className={styles.kind}>
              <input type="checkbox" checked={!leftOut.includes(id)} onChange={() => toggle(id)} />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      {entities
        .filter(({ notOffered }) => notOffered !== undefined)
        .map(({ id, name, notOffered }) => (
          <p key={id} className={styles.notOffered}>
            <strong>{name}:</strong> {notOffered}
          </p>
        ))}
    </>
  );
}
