import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { methodOf } from '../../Checker/formState.ts';
import { Headline } from '../../Checker/laterResult.ts';
import { useStore } from '../../Checker/StoreContext.ts';
import { useChecker } from '../../Checker/useChecker.ts';
import { progressOf } from '../progress.ts';
import styles from './styles.module.css';

interface Props {
  /** The checker itself is in view. */
  hidden: boolean;
  onOpen(): void;
}

/** On a phone: how far one is, and the one next thing, always in view. It opens the checker where one is. */
export default function Bar({ hidden, onOpen }: Props) {
  const store = useStore();
  const isBrowser = useIsBrowser();
  const { values, allValues, next, step } = useChecker(store, () => progressOf(store));
  const isReported = useChecker(
    store,
    ({ form, check }) => check.phase === 'reported' && check.request.method === methodOf(store.form, form).id,
  );
  if (!isBrowser || hidden || store.form.retired) return null;
  return (
    <div className={styles.bar}>
      <p>
        <strong>
          {isReported ? (
            <Headline />
          ) : (
            <Translate id="guide.bar.values" values={{ values, allValues }}>
              {'{values} of {allValues} values'}
            </Translate>
          )}
        </strong>
        <span>
          {next === undefined ? (
            !isReported && <Translate id="guide.bar.check">Next: check the connection</Translate>
          ) : step === undefined ? (
            <Translate id="guide.bar.next" values={{ field: next }}>
              {'Next: {field}'}
            </Translate>
          ) : (
            <Translate id="guide.bar.nextStep" values={{ field: next, step }}>
              {'Next: {field}, step {step}'}
            </Translate>
          )}
        </span>
      </p>
      <button type="button" className="button button--primary" aria-haspopup="dialog" onClick={onOpen}>
        {isReported ? <Translate id="guide.bar.result">Result</Translate> : <Translate id="guide.bar.open">Values</Translate>}{' '}
        <span aria-hidden="true">▴</span>
      </button>
    </div>
  );
}
