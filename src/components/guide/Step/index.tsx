import { translate } from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import clsx from 'clsx';
import { Children, type ReactNode } from 'react';
import { useStore } from '../../Checker/StoreContext.ts';
import { useChecker } from '../../Checker/useChecker.ts';
import { useGuide } from '../GuideContext.ts';
import InlineValue from '../InlineValue/index.tsx';
import { fieldsOf, isFilled } from '../progress.ts';
import StepReturn from '../StepReturn/index.tsx';
import StepVerdict from '../StepVerdict/index.tsx';
import { useKeptIds } from '../useKeptIds.ts';
import styles from './styles.module.css';

interface Props {
  /** Its id in the definition. */
  id: string;
  /** Its heading, which has the anchor `#step-<id>`, then what to do. */
  children: ReactNode;
}

/** A step: its number, which is ticked off when it is done, what to do, and the values that it yields. */
export default function Step({ id, children }: Props) {
  const store = useStore();
  const { steps } = useGuide();
  const isBrowser = useIsBrowser();
  const method = store.form.methods.find((one) => one.steps.some((step) => step.id === id));
  const index = method?.steps.findIndex((step) => step.id === id) ?? 0;
  const step = method?.steps[index];
  const fields = method && step ? fieldsOf(method, step) : [];
  const [ticked, keep] = useKeptIds('done', store.form.id);
  const hasValues = useChecker(store, () => method !== undefined && step !== undefined && isFilled(store, method, step));
  const stopped = useChecker(store, ({ check }) => check.phase === 'reported' && !check.givenUp && check.report.step === id);
  const isTicked = ticked.includes(id);
  const done = !stopped && (isTicked || hasValues);

  const [heading, ...body] = Children.toArray(children).filter((child) => typeof child !== 'string' || child.trim() !== '');
  // The same words stand in a result that leads here.
  steps.set(id, body);

  return (
    <div className={clsx(styles.step, done && styles.done, stopped && styles.stopped)}>
      <button
        type="button"
        className={styles.mark}
        aria-pressed={done}
        disabled={!isBrowser}
        onClick={() => keep(isTicked ? ticked.filter((other) => other !== id) : [...ticked, id])}
      >
        <span aria-hidden="true">{stopped ? '!' : done ? '✓' : index + 1}</span>
        <span className={styles.forEars}>
          {translate({ id: 'guide.step.done', message: 'Step {number} is done' }, { number: index + 1 })}
        </span>
      </button>
      <div className={styles.words}>
        {heading}
        {body}
        {method && !store.form.retired && fields.length > 0 && (
          <div className={styles.values}>
            {fields.map((field) => (
              <InlineValue key={field.id} method={method} field={field} />
            ))}
          </div>
        )}
        {stopped ? <StepVerdict /> : <StepReturn step={id} field={fields[0]} />}
      </div>
    </div>
  );
}
