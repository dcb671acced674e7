import { translate } from '@docusaurus/Translate';
import type { CheckResult } from '../../../check/report.ts';
import type { Form } from '../../../definition/form.ts';
import { checkName } from '../CheckList/checkName.ts';
import { outcomeName } from '../outcomeName.ts';

interface Props {
  form: Form;
  /** Ids of the checks. */
  expected: readonly string[];
  /** Those that have ended. */
  checks: readonly CheckResult[];
}

/** What screen readers are told while a check runs; of its end they hear by the headline that gets the focus. */
export default function Announcement({ form, expected, checks }: Props) {
  const last = checks.at(-1);
  if (!last) return null;
  return translate(
    { id: 'checker.progress', message: '{name}: {outcome}. {done} of {all} done.' },
    { name: checkName(form, last.id), outcome: outcomeName(last.outcome), done: checks.length, all: expected.length },
  );
}
