import Translate from '@docusaurus/Translate';
import type { Report } from '../../../check/report.ts';
import type { Form, FormMethod } from '../../../definition/form.ts';
import { isSecret } from '../../../definition/isSecret.ts';
import Countdown from '../Countdown/index.tsx';
import { farewellHeadline } from '../farewellHeadline.ts';
import { type LifeSign, lifeSignOf } from '../lifeSignOf.ts';
import Said from '../Said/index.tsx';
import SentRequests from '../SentRequests/index.tsx';
import StepLink from '../StepLink/index.tsx';
import Summary from '../Summary/index.tsx';
import type { Tone } from '../tone.ts';

interface Props {
  form: Form;
  method: FormMethod;
  report: Report;
  /** The result is that of the sample store. */
  sandbox: boolean;
  /** The same values have worked before. */
  worked: boolean;
  fresh: boolean;
  /** Something was changed since. */
  outdated: boolean;
  /** When trying again makes sense, in milliseconds since 1970; without it, at once. */
  retryAt: number | undefined;
  onRetry(): void;
}

const tones: Record<LifeSign, Tone> = { dead: 'good', alive: 'bad', unknown: 'open' };

/** Whether a key that was given up is dead: the expected result, turned round. */
export default function Farewell({ form, method, report, sandbox, worked, fresh, outdated, retryAt, onRetry }: Props) {
  const sign = lifeSignOf(report);
  const { said } = report.checks.find(({ outcome }) => outcome === report.outcome) ?? {};
  return (
    <>
      <Summary
        tone={outdated ? 'none' : tones[sign]}
        headline={farewellHeadline(form, report, worked)}
        sandbox={sandbox}
        testKey={report.environment === 'test'}
        fresh={fresh}
      >
        {sign === 'dead' && <Dead form={form} worked={worked} />}
        {sign === 'alive' && <Alive form={form} method={method} />}
        {sign === 'unknown' && (
          <>
            <p>
              <Translate id="checker.farewell.unknown.why" values={{ platform: form.name }}>
                {'{platform} did not say anything about the key:'}
              </Translate>
            </p>
            <p>{report.message}</p>
          </>
        )}
        {said && sign === 'dead' && <Said platform={form.name} sentences={[said]} />}
        {sign !== 'dead' && <Countdown until={retryAt ?? 0} onRetry={onRetry} />}
      </Summary>
      <SentRequests form={form} checks={report.checks} />
    </>
  );
}

function Dead({ form: { name }, worked }: { form: Form; worked: boolean }) {
  return (
    <p>
      {worked ? (
        <Translate id="checker.farewell.dead.why" values={{ platform: name }}>
          {'The same values worked before, and {platform} does not accept them any more.'}
        </Translate>
      ) : (
        <Translate id="checker.farewell.refused.why">
          If these are the very values that worked before, the key is dead, and you are done. A key with one character too few is
          refused as well: compare it with the one in your tool.
        </Translate>
      )}
    </p>
  );
}

function Alive({ form, method }: { form: Form; method: FormMethod }) {
  const step = method.fields.find((field) => isSecret(field) && field.from)?.from;
  return (
    <>
      <p>
        <Translate id="checker.farewell.alive.why" values={{ platform: form.name }}>
          {
            'Whoever has it can still get into the shop. Delete it at {platform}, where you created it, then check again. Some platforms take a few minutes.'
          }
        </Translate>
      </p>
      {step && (
        <p>
          <StepLink form={form} step={step} />
        </p>
      )}
    </>
  );
}
