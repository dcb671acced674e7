import { useHistory } from '@docusaurus/router';
import Translate from '@docusaurus/Translate';
import { useId } from 'react';
import { methodOf } from '../../Checker/formState.ts';
import { useStore } from '../../Checker/StoreContext.ts';
import { useChecker } from '../../Checker/useChecker.ts';
import { useWays } from '../useWays.ts';
import styles from './styles.module.css';

/** The ways of connecting. Nothing where there is only one. */
export default function MethodChoice() {
  const store = useStore();
  const history = useHistory();
  const name = useId();
  const chosen = useChecker(store, ({ form }) => methodOf(store.form, form).id);
  const ways = useWays(store);
  if (ways.length < 2) return null;

  function choose(method: string) {
    store.dispatch({ type: 'method', method });
    // So that the address can be sent to somebody; what else a link chose has been chosen.
    history.replace({ pathname: history.location.pathname, search: `?method=${method}` });
  }

  return (
    <fieldset className={styles.choice}>
      <legend>
        <Translate id="guide.method">What do you have?</Translate>
      </legend>
      {ways.map(({ id, title, chooseIf }) => (
        <label key={id} className={styles.way}>
          <input type="radio" name={name} value={id} checked={id === chosen} onChange={() => choose(id)} />
          <span>
            <strong>{title}</strong>
            {chooseIf && <small>{chooseIf}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
