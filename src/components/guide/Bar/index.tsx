import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { farewellHeadline } from '../../Checker/farewellHeadline.ts';
import { methodOf } from '../../Checker/formState.ts';
import { headlineOf } from '../../Checker/headline.ts';
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
  const headline = useChecker(store, ({ form, check }) =>
    check.phase === 'reported' && check.request.method === methodOf(store.form, form).id
      ? check.givenUp
        ? farewellHeadline(store.form, check.report, check.worked === true)
        : headlineOf(store.form, check.report, store.says)
      : undefined,
  );
  if (!isBrowser || hidden || store.form.retired) return null;
  return (
    <div className={styles.bar}>
      <p>
        <strong>
          {headline ?? (
            <Translate id="guide.bar.values" values={{ values, allValues }}>
              {'{values} of {allValues} values'}
            </Translate>
          )}
        </strong>
        <span>
          {next === undefined ? (
            headline === undefined && <Translate id="guide.bar.check">Next: check the connection</Translate>
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
        {headline === undefined ? (
          <Translate id="guide.bar.open">Values</Translate>
        ) : (
          <Translate id="guide.bar.result">Result</Translate>
        )}{' '}
        <span aria-hidden="true">▴</span>
      </button>
    </div>
  );
}
