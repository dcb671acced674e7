import Translate, { translate } from '@docusaurus/Translate';
import { useId, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { FormMethod } from '../../../definition/form.ts';
import type { CheckerStore } from '../checkerStore.ts';
import { scenarioOf, scenariosOf } from '../formState.ts';
import { useChecker } from '../useChecker.ts';
import styles from './styles.module.css';

interface Props {
  store: CheckerStore;
  method: FormMethod;
}

/** Trying the check on a made-up store, and choosing what goes wrong there. */
export default function SampleStore({ store, method }: Props) {
  const scenarios = scenariosOf(store.form, method);
  const scenario = useChecker(store, ({ form }) => scenarioOf(store.form, method, form)?.id);
  // Without a scenario, the sample store is left.
  const onChoose = (id?: string) => store.dispatch({ type: 'sandbox', scenario: id });
  const id = useId();
  const offer = useRef<HTMLButtonElement>(null);
  const choice = useRef<HTMLSelectElement>(null);

  // The button that is pressed goes away with the press, so the focus needs another place.
  function enter() {
    flushSync(() => onChoose(scenarios[0]?.id));
    choice.current?.focus();
  }

  function leave() {
    flushSync(() => onChoose());
    offer.current?.focus();
  }

  if (!scenario)
    return (
      <p className={styles.offer}>
        <Translate id="checker.sample.offer">No store at hand?</Translate>
        <button type="button" ref={offer} className="button button--secondary" onClick={enter}>
          <Translate id="checker.sample.enter">Try it without a store</Translate>
        </button>
      </p>
    );
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
      <label htmlFor={id}>
        <Translate id="checker.sample.scenario">What should go wrong?</Translate>
      </label>
      <div className={styles.controls}>
        <select ref={choice} id={id} value={scenario} onChange={(event) => onChoose(event.target.value)}>
          {scenarios.map(({ id: value, title }) => (
            <option key={value} value={value}>
              {title}
            </option>
          ))}
        </select>
        <button type="button" className="button button--secondary" onClick={leave}>
          <Translate id="checker.sample.leave">Leave the sample store</Translate>
        </button>
      </div>
    </section>
  );
}
