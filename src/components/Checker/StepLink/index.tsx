import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import Translate from '@docusaurus/Translate';
import { memo } from 'react';
import type { Form } from '../../../definition/form.ts';

interface Props {
  form: Form;
  /** Id of the step. */
  step: string;
  /** The link says that a value is found there, rather than that something is to be done. */
  found?: boolean;
  className?: string;
}

/** Leads to a setup step, whichever method's tab it is in. Nothing where there is no such step. */
export default memo(function StepLink({ form, step, found, className }: Props) {
  const { pathname } = useLocation();
  const method = form.methods.find(({ steps }) => steps.some(({ id }) => id === step));
  if (!method) return null;
  const index = method.steps.findIndex(({ id }) => id === step);
  const tab = form.methods.length > 1 ? `?method=${method.id}` : '';
  const values = { number: index + 1, title: method.steps[index]?.title ?? '' };
  return (
    <Link className={className} to={`${pathname}${tab}#step-${step}`}>
      {found ? (
        <Translate id="checker.step.found" values={values}>
          {'Found in step {number}'}
        </Translate>
      ) : (
        <Translate id="checker.step" values={values}>
          {'Go to step {number}: {title}'}
        </Translate>
      )}
    </Link>
  );
});
