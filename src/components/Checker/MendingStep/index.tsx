import Translate from '@docusaurus/Translate';
import type { Form } from '../../../definition/form.ts';
import { useGuide } from '../../guide/GuideContext.ts';
import StepLink from '../StepLink/index.tsx';
import styles from './styles.module.css';

interface Props {
  form: Form;
  /** Id of the step. */
  step: string;
}

/** The step that mends what was found, in its own words, and the way there. */
export default function MendingStep({ form, step }: Props) {
  const words = useGuide().steps.get(step);
  const steps = form.methods.find((method) => method.steps.some(({ id }) => id === step))?.steps ?? [];
  const index = steps.findIndex(({ id }) => id === step);
  return (
    <>
      {words && (
        <section className={styles.step}>
          <h4>
            <Translate id="checker.mend" values={{ number: index + 1, title: steps[index]?.title ?? '' }}>
              {'Step {number}: {title}'}
            </Translate>
          </h4>
          {words}
        </section>
      )}
      <p className={styles.way}>
        <StepLink form={form} step={step} className="button button--primary" />
      </p>
    </>
  );
}
