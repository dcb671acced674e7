import Translate from '@docusaurus/Translate';
import type { Form } from '../../../../definition/form.ts';
import CheckList from '../../../Checker/CheckList/index.tsx';
import Finding from '../../../Checker/Finding/index.tsx';
import MendingStep from '../../../Checker/MendingStep/index.tsx';
import OutcomeLink from '../../../Checker/OutcomeLink/index.tsx';
import { outcomeName } from '../../../Checker/outcomeName.ts';
import StepLink from '../../../Checker/StepLink/index.tsx';
import Summary from '../../../Checker/Summary/index.tsx';
import { toneOf } from '../../../Checker/tone.ts';
import type { Case } from '../casesOf.ts';

interface Props {
  form: Form;
  cases: Case[];
  /** It is known what was asked for. */
  isPlaced: boolean;
}

/** What an answer means: one thing, or several, of which somebody must know which it is. */
export default function Explanation({ form, cases, isPlaced }: Props) {
  const [only, ...others] = cases;
  if (only?.check && others.length === 0) {
    const { outcome } = only.check;
    const [step, ...more] = only.steps;
    return (
      <Summary tone={toneOf(outcome)} headline={outcomeName(outcome)} sandbox={false} id="explained" fresh>
        {only.messages.length > 1 && (
          <p>
            <Translate id="guide.explain.oneOf">One of these is so; a single answer does not tell which:</Translate>
          </p>
        )}
        <Finding form={form} group={only} />
        {step && <MendingStep form={form} step={step} />}
        {more.map((one) => (
          <p key={one}>
            <StepLink form={form} step={one} />
          </p>
        ))}
        <Origin />
        {outcome !== 'ok' && outcome !== 'skipped' && <OutcomeLink outcome={outcome} />}
      </Summary>
    );
  }
  return (
    <>
      <Summary
        tone="open"
        headline={<Translate id="guide.explain.depends">It can mean different things</Translate>}
        sandbox={false}
        id="explained"
        fresh
      >
        <p>
          {isPlaced ? (
            <Translate id="guide.explain.depends.placed">
              A single answer does not tell which: it depends on the values, or on whether other data can be read with them.
            </Translate>
          ) : (
            <Translate id="guide.explain.depends.choose">
              It depends on what was asked for, and on things that a single answer does not tell. If you know what was asked for,
              choose it above.
            </Translate>
          )}
        </p>
        <Origin />
      </Summary>
      <CheckList form={form} groups={cases} />
    </>
  );
}

/** So that nobody takes it for a check. */
function Origin() {
  return (
    <p>
      <Translate id="guide.explain.origin">
        The check on this page says this of such an answer. Nobody was asked now, and your values were not looked at.
      </Translate>
    </p>
  );
}
