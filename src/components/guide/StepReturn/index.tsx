import { useLocation } from '@docusaurus/router';
import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { Field } from '../../../definition/field.ts';
import { submitId } from '../../Checker/Buttons/submitId.ts';
import { methodOf } from '../../Checker/formState.ts';
import { inputId } from '../../Checker/inputId.ts';
import { useStore } from '../../Checker/StoreContext.ts';
import { resultId } from '../../Checker/Summary/resultId.ts';
import { useGuide } from '../GuideContext.ts';
import styles from '../StepVerdict/styles.module.css';

interface Props {
  /** Id of the step. */
  step: string;
  /** The first value that is found in it. */
  field: Field | undefined;
}

/** In a step to which a link has led: the way back to the result, or to the value that was looked for. */
export default function StepReturn({ step, field }: Props) {
  const store = useStore();
  const { showChecker } = useGuide();
  const { hash } = useLocation();
  // The server knows no anchors.
  const isTarget = useIsBrowser() && hash === `#step-${step}`;
  if (!isTarget || store.form.retired) return null;

  function goBack() {
    const { check, form } = store.state;
    const method = methodOf(store.form, form);
    if (check.phase === 'reported' && check.request.method === method.id) showChecker(resultId);
    else showChecker(field ? inputId(method, field.id) : submitId);
  }

  return (
    <div className={styles.verdict}>
      <p className={styles.buttons}>
        <button type="button" className="button button--secondary" onClick={goBack}>
          <Translate id="guide.step.return">Back to the check</Translate>
        </button>
      </p>
    </div>
  );
}
