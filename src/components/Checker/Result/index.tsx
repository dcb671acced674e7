import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { CheckResult, Report } from '../../../check/report.ts';
import type { Form } from '../../../definition/form.ts';
import CheckList from '../CheckList/index.tsx';
import Countdown from '../Countdown/index.tsx';
import { changesSince } from '../changesSince.ts';
import Finding from '../Finding/index.tsx';
import GiveUp from '../GiveUp/index.tsx';
import { eachAlone, groupChecks } from '../groupChecks.ts';
import { headlineOf } from '../headline.ts';
import KeyFacts from '../KeyFacts/index.tsx';
import MendingStep from '../MendingStep/index.tsx';
import { namesInWords } from '../namesInWords.ts';
import { outcomeName } from '../outcomeName.ts';
import Permissions from '../Permissions/index.tsx';
import type { CheckRequest } from '../requestCheck.ts';
import SentRequests from '../SentRequests/index.tsx';
import StepLink from '../StepLink/index.tsx';
import { useStore } from '../StoreContext.ts';
import Summary from '../Summary/index.tsx';
import ToolValues from '../ToolValues/index.tsx';
import UseValues from '../UseValues/index.tsx';
import { toneOfVerdict, verdictOf } from '../verdict.ts';
import styles from './styles.module.css';

interface Props {
  form: Form;
  report: Report;
  /** The one of the check before. */
  before?: Report;
  /** What was asked for. */
  request: CheckRequest;
  /** The result has just come. */
  fresh: boolean;
  /** Something was changed since. */
  outdated: boolean;
  /** When trying again makes sense, in milliseconds since 1970. */
  retryAt?: number;
  onRetry(): void;
  /** Asks once more, of a key that should no longer work. */
  onGiveUp(): void;
  /** Looks at this result as that of such a key. */
  onTurn(): void;
}

/** What a check found, what to do about it, and what else is good to know. */
export default function Result({ form, report, before, request, fresh, outdated, retryAt, onRetry, onGiveUp, onTurn }: Props) {
  const { says } = useStore();
  const { outcome, message, step, checks, advice } = report;
  const method = form.methods.find(({ id }) => id === request.method);
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
        sandbox={request.sandbox !== undefined}
        testKey={report.environment === 'test'}
        fresh={fresh}
      >
        {/* There before it has something to say, so that it is heard once, when that comes. */}
        <div role="status">{outdated && <Outdated onRetry={onRetry} />}</div>
        {before && !outdated && <SinceBefore form={form} before={before} report={report} />}
        {told ? <Finding form={form} group={told} /> : <p>{message}</p>}
        {/* What is to be mended comes first. */}
        {outcome === 'ok' && <AdviceList form={form} advice={advice} />}
        {step && <MendingStep form={form} step={step} />}
        {outcome !== 'ok' && <AdviceList form={form} advice={advice} />}
        {outcome !== 'ok' && (
          <p>
            <Link to={`/troubleshooting#${outcome}`}>
              <Translate id="checker.explanation" values={{ outcome: outcomeName(outcome) }}>
                {'More about “{outcome}”'}
              </Translate>
            </Link>
          </p>
        )}
        {(retryAt !== undefined || mayPass(report)) && <Countdown until={retryAt ?? 0} onRetry={onRetry} />}
      </Summary>
      {outcome === 'ok' && !outdated && <UseValues request={request} />}
      {outcome === 'ok' && !outdated && method && <ToolValues form={form} method={method} texts={request.values} />}
      <CheckList form={form} groups={groups} told={told} />
      <KeyFacts report={report} />
      {!outdated && <GiveUp report={report} onAsk={onGiveUp} onTurn={onTurn} />}
      <SentRequests form={form} checks={checks} />
    </>
  );
}

interface RunningProps {
  form: Form;
  /** Ids of the checks, in the order shown. */
  expected: readonly string[];
  /** Those that have ended. */
  checks: readonly CheckResult[];
}

/** How far a check has come. */
export function Running({ form, expected, checks }: RunningProps) {
  const { says } = useStore();
  return <CheckList form={form} groups={eachAlone(form, expected, checks, says)} />;
}

/** That the result speaks of what was there before. */
function Outdated({ onRetry }: { onRetry(): void }) {
  return (
    <>
      <p>
        <strong>
          <Translate id="checker.outdated">You have changed something since. This was the result before.</Translate>
        </strong>
      </p>
      <p>
        <button type="button" className="button button--primary" onClick={onRetry}>
          <Translate id="checker.again">Check again</Translate>
        </button>
      </p>
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

/** What the last change has brought. */
function SinceBefore({ form, before, report }: { form: Form; before: Report; report: Report }) {
  const { says } = useStore();
  const { mended, broken } = changesSince(before, report);
  return (
    <>
      {mended.length > 0 && (
        <p>
          <Translate id="checker.mended" values={{ names: namesInWords(form, mended, says) }}>
            {'New since your last check: {names} now works.'}
          </Translate>
        </p>
      )}
      {broken.length > 0 && (
        <p>
          <Translate id="checker.broken" values={{ names: namesInWords(form, broken, says) }}>
            {'Worked at your last check and does not now: {names}.'}
          </Translate>
        </p>
      )}
    </>
  );
}

/** Whether trying again may be all that is needed. */
function mayPass({ outcome }: Report): boolean {
  return outcome === 'unreachable' || outcome === 'platform-error';
}
