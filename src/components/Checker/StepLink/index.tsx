import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import Translate from '@docusaurus/Translate';
import type { Form } from '../../../definition/form.ts';

interface Props {
  form: Form;
  /** Id of the step. */
  step: string;
  className?: string;
}

/** Leads to a setup step, whichever method's tab it is in. Nothing where there is no such step. */
export default function StepLink({ form, step, className }: Props) {
  const { pathname } = useLocation();
  const method = form.methods.find(({ steps }) => steps.some(({ id }) => id === step));
  if (!method) return null;
  const index = method.steps.findIndex(({ id }) => id === step);
  const tab = form.methods.length > 1 ? `?method=${method.id}` : '';
  return (
    <Link className={className} to={`${pathname}${tab}#step-${step}`}>
      <Translate id="checker.step" values={{ number: index + 1, title: method.steps[index]?.title ?? '' }}>
        {'Go to step {number}: {title}'}
      </Translate>
    </Link>
  );
}
