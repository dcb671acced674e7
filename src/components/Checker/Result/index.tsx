import Translate from '@docusaurus/Translate';
import type { CheckResult, Report } from '../../../check/report.ts';
import type { Form } from '../../../definition/form.ts';
import CheckList from '../CheckList/index.tsx';
import Countdown from '../Countdown/index.tsx';
import { changesSince } from '../changesSince.ts';
import Findings from '../Findings/index.tsx';
import GiveUp from '../GiveUp/index.tsx';
import { eachAlone } from '../groupChecks.ts';
import { namesInWords } from '../namesInWords.ts';
import type { CheckRequest } from '../requestCheck.ts';
import { useStore } from '../StoreContext.ts';
import SupportReport from '../SupportReport/index.tsx';
import ToolValues from '../ToolValues/index.tsx';
import UseValues from '../UseValues/index.tsx';

interface Props {
  form: Form;
  report: Report;
  /** The one of the check before. */
  before?: Report;
  /** What was asked for. */
  request: CheckRequest;
  /** When the report came, in milliseconds since 1970. */
  at: number;
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

/** What a check found, what to do about it, and what can be taken along. */
export default function Result(props: Props) {
  const { form, report, before, request, at, fresh, outdated, retryAt, onRetry, onGiveUp, onTurn } = props;
  const method = form.methods.find(({ id }) => id === request.method);
  const proven = report.outcome === 'ok' && !outdated;
  const carried = method && { form, method, report, texts: request.values, at, sample: request.sandbox !== undefined };
  return (
    <>
      <Findings
        form={form}
        report={report}
        sample={request.sandbox !== undefined}
        fresh={fresh}
        outdated={outdated}
        above={
          <>
            {/* There before it has something to say, so that it is heard once, when that comes. */}
            <div role="status">{outdated && <Outdated onRetry={onRetry} />}</div>
            {before && !outdated && <SinceBefore form={form} before={before} report={report} />}
          </>
        }
        below={(retryAt !== undefined || mayPass(report)) && <Countdown until={retryAt ?? 0} onRetry={onRetry} />}
        next={
          proven && (
            <>
              <UseValues request={request} />
              {carried && <ToolValues {...carried} />}
            </>
          )
        }
      />
      {carried && <SupportReport {...carried} />}
      {!outdated && <GiveUp report={report} onAsk={onGiveUp} onTurn={onTurn} />}
    </>
  );
}

// What is needed together with it comes with it.
export { default as Announcement } from '../Announcement/index.tsx';
export { default as Headline } from '../Headline/index.tsx';

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
