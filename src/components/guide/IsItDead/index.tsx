import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useStore } from '../../Checker/StoreContext.ts';
import { resultId } from '../../Checker/Summary/resultId.ts';
import { startCheck } from '../../Checker/startCheck.ts';
import { useApi } from '../../useApi.ts';
import { useGuide } from '../GuideContext.ts';
import styles from './styles.module.css';

/** After the move: a check that the key no longer works. */
export default function IsItDead() {
  const store = useStore();
  const { showChecker } = useGuide();
  const url = useApi('check');
  const isBrowser = useIsBrowser();
  return (
    <div className={styles.isItDead}>
      <p>
        <Translate id="guide.isItDead">
          Then make sure: enter the values of the key once more, and check that it no longer works.
        </Translate>
      </p>
      <button
        type="button"
        className="button button--secondary"
        disabled={!isBrowser}
        onClick={() => startCheck(store, url, (wrong) => showChecker(wrong ?? resultId), { givenUp: true })}
      >
        <Translate id="guide.isItDead.check">Is the key dead?</Translate>
      </button>
    </div>
  );
}
