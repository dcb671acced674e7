import Translate from '@docusaurus/Translate';
import { methodOf } from '../../Checker/formState.ts';
import { useStore } from '../../Checker/StoreContext.ts';
import { useChecker } from '../../Checker/useChecker.ts';
import { doneSteps, progressOf } from '../progress.ts';
import { useKeptIds } from '../useKeptIds.ts';
import styles from './styles.module.css';

/** How many steps are done, and how many values are there. */
export default function Progress() {
  const store = useStore();
  const [ticked] = useKeptIds('done', store.form.id);
  const steps = useChecker(store, ({ form }) => methodOf(store.form, form).steps.length);
  const done = useChecker(store, () => doneSteps(store, ticked).length);
  const { values, allValues } = useChecker(store, () => progressOf(store));
  if (store.form.retired) return null;
  return (
    <div className={styles.progress}>
      <progress max={steps + allValues} value={done + values} aria-hidden="true" />
      <p>
        <Translate id="guide.progress" values={{ done, steps, values, allValues }}>
          {'{done} of {steps} steps · {values} of {allValues} values'}
        </Translate>
      </p>
    </div>
  );
}
