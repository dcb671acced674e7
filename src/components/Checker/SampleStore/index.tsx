import { useHistory } from '@docusaurus/router';
import Translate, { translate } from '@docusaurus/Translate';
import { flushSync } from 'react-dom';
import type { FormMethod } from '../../../definition/form.ts';
import { later } from '../../loading/later.tsx';
import type { CheckerStore } from '../checkerStore.ts';
import { scenarioOf, scenariosOf } from '../formState.ts';
import { useChecker } from '../useChecker.ts';
import styles from './styles.module.css';

/** Most people come with a store, and never see the list. */
const Examples = later(() => import(/* webpackChunkName: "later-examples" */ '../Examples/index.tsx'));

interface Props {
  store: CheckerStore;
  method: FormMethod;
}

// What is pressed goes away with the press, so the focus needs another place.
const choiceId = 'sample-choice';
const offerId = 'sample-offer';

function change(store: CheckerStore, scenario: string | undefined, focusId: string) {
  flushSync(() => store.dispatch({ type: 'sandbox', scenario }));
  document.getElementById(focusId)?.focus();
}

/** Offers to try the check on a made-up store. */
export function SampleOffer({ store, method }: Props) {
  const [first] = scenariosOf(store.form, method);
  return (
    <p className={styles.offer}>
      <Translate id="checker.sample.offer">No store at hand?</Translate>
      <button type="button" id={offerId} className="button button--secondary" onClick={() => change(store, first?.id, choiceId)}>
        <Translate id="checker.sample.enter">Try it without a store</Translate>
      </button>
    </p>
  );
}

/** That a made-up store is tried, and the choice of what goes wrong there. */
export default function SampleStore({ store, method }: Props) {
  const scenario = useChecker(store, ({ form }) => scenarioOf(store.form, method, form)?.id);
  const { location, replace } = useHistory();

  function leave() {
    change(store, undefined, offerId);
    const query = new URLSearchParams(location.search);
    if (!query.has('example')) return;
    query.delete('example');
    replace({ pathname: location.pathname, search: `${query}` });
  }

  return (
    <section className={styles.sample} aria-label={translate({ id: 'checker.sample', message: 'Sample store' })}>
      <p>
        <strong>
          <Translate id="checker.sample.mark">Sample store, not real</Translate>
        </strong>
        <br />
        <Translate id="checker.sample.explain">
          The values are made up and no platform is asked. Do not enter your own here.
        </Translate>
      </p>
      <button type="button" className="button button--secondary" onClick={leave}>
        <Translate id="checker.sample.leave">Leave the sample store</Translate>
      </button>
      <h3 id={choiceId} tabIndex={-1}>
        <Translate id="checker.sample.scenario">What should go wrong?</Translate>
      </h3>
      <Examples method={method} current={scenario} />
    </section>
  );
}
