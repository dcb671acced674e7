import Translate from '@docusaurus/Translate';
import { useStore } from '../../Checker/StoreContext.ts';
import { resultId } from '../../Checker/Summary/resultId.ts';
import { startCheck } from '../../Checker/startCheck.ts';
import { useApi } from '../../useApi.ts';
import { useGuide } from '../GuideContext.ts';
import styles from './styles.module.css';

/** In the step that mends the last result: that the check stopped here, the way on, and the way back. */
export default function StepVerdict() {
  const store = useStore();
  const { showChecker } = useGuide();
  const url = useApi('check');
  return (
    <div className={styles.verdict}>
      <p>
        <strong>
          <Translate id="guide.step.stopped">The check stopped here.</Translate>
        </strong>
      </p>
      <p className={styles.buttons}>
        <button
          type="button"
          className="button button--primary"
          onClick={() => startCheck(store, url, (wrong) => showChecker(wrong ?? resultId))}
        >
          <Translate id="guide.step.checkAgain">I have changed it: check again</Translate>
        </button>
        <button type="button" className="button button--secondary" onClick={() => showChecker(resultId)}>
          <Translate id="guide.step.back">Back to the result</Translate>
        </button>
      </p>
    </div>
  );
}
