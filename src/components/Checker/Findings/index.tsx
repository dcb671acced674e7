import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Report } from '../../../check/report.ts';
import type { Form } from '../../../definition/form.ts';
import CheckList from '../CheckList/index.tsx';
import Finding from '../Finding/index.tsx';
import { groupChecks } from '../groupChecks.ts';
import { headlineOf } from '../headline.ts';
import KeyFacts from '../KeyFacts/index.tsx';
import MendingStep from '../MendingStep/index.tsx';
import OutcomeLink from '../OutcomeLink/index.tsx';
import Pace from '../Pace/index.tsx';
import Permissions from '../Permissions/index.tsx';
import SentRequests from '../SentRequests/index.tsx';
import StepLink from '../StepLink/index.tsx';
import { useStore } from '../StoreContext.ts';
import Summary from '../Summary/index.tsx';
import { toneOfVerdict, verdictOf } from '../verdict.ts';
import styles from './styles.module.css';

interface Props {
  form: Form;
  report: Report;
  /** It is the sample store's. */
  sample: boolean;
  /** Of the headline, where it is not that of the page's own check. */
  id?: string;
  /** It has just come. */
  fresh: boolean;
  /** Something was changed since. */
  outdated?: boolean;
  /** What is to be said first. */
  above?: ReactNode;
  /** What can be done at once. */
  below?: ReactNode;
  /** What comes before the single checks. */
  next?: ReactNode;
}

/** What a report says, and what to do about it. */
export default function Findings({ form, report, sample, id, fresh, outdated, above, below, next }: Props) {
  const { says } = useStore();
  const { outcome, message, step, checks, advice } = report;
  const groups = groupChecks(form, checks, says);
  // What is told above the list is not told again in it.
  const told =
    groups.find(({ check }) => outcome !== 'ok' && check?.outcome === outcome) ??
    groups.find(({ messages }) => messages.includes(message));
  return (
    <>
      <Summary
        tone={outdated ? 'none' : toneOfVerdict(verdictOf(report))}
        headline={headlineOf(form, report, says)}
        sandbox={sample}
        testKey={report.environment === 'test'}
        fresh={fresh}
        {...(id ? { id } : {})}
      >
        {above}
        {told ? <Finding form={form} group={told} /> : <p>{message}</p>}
        {/* What is to be mended comes first. */}
        {outcome === 'ok' && <AdviceList form={form} advice={advice} />}
        {step && <MendingStep form={form} step={step} />}
        {outcome !== 'ok' && <AdviceList form={form} advice={advice} />}
        {outcome !== 'ok' && <OutcomeLink outcome={outcome} />}
        {below}
      </Summary>
      {next}
      <CheckList form={form} groups={groups} told={told} />
      <KeyFacts report={report} />
      <Pace pace={report.pace} />
      <SentRequests form={form} checks={checks} />
    </>
  );
}

/** What is worth knowing, though it is no failure. */
function AdviceList({ form, advice }: { form: Form; advice: Report['advice'] }) {
  if (advice.length === 0) return null;
  return (
    <div className={styles.advice}>
      <h4>
        <Translate id="checker.advice">Good to know</Translate>
      </h4>
      <ul>
        {advice.map((item) => (
          <li key={item.message}>
            {item.message} {item.step && <StepLink form={form} step={item.step} />}
            {item.permissions && <Permissions permissions={item.permissions.map((name) => ({ name, exact: true }))} />}
          </li>
        ))}
      </ul>
    </div>
  );
}
