import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import type { Report } from '../../../check/report.ts';
import type { Form } from '../../../definition/form.ts';
import CheckList from '../CheckList/index.tsx';
import Countdown from '../Countdown/index.tsx';
import { outcomeName } from '../outcomeName.ts';
import StepLink from '../StepLink/index.tsx';
import Summary from '../Summary/index.tsx';
import { type Tone, toneOf } from '../tone.ts';
import styles from './styles.module.css';

interface Props {
  form: Form;
  report: Report;
  /** The report is that of the sample store. */
  sandbox: boolean;
  /** When trying again makes sense, in milliseconds since 1970. */
  retryAt?: number;
  onRetry(): void;
}

/** What a check found, what to do about it, and what else is good to know. */
export default function Result({ form, report, sandbox, retryAt, onRetry }: Props) {
  const { outcome, message, step, checks, advice } = report;
  return (
    <>
      <Summary tone={toneOf(outcome)} headline={headlineOf(report, form.name)} sandbox={sandbox}>
        <p>{message}</p>
        {step && (
          <div className={styles.step}>
            <StepLink form={form} step={step} className="button button--primary" />
          </div>
        )}
        {outcome !== 'ok' && (
          <p>
            <Link to={`/troubleshooting#${outcome}`}>
              <Translate id="checker.explanation" values={{ outcome: outcomeName(outcome) }}>
                {'More about “{outcome}”'}
              </Translate>
            </Link>
          </p>
        )}
        {retryAt !== undefined && <Countdown until={retryAt} onRetry={onRetry} />}
      </Summary>
      <CheckList form={form} ids={checks.map(({ id }) => id)} checks={checks} told={message} />
      {advice.length > 0 && (
        <div className={styles.advice}>
          <h4>
            <Translate id="checker.advice">Good to know</Translate>
          </h4>
          <ul>
            {advice.map((item) => (
              <li key={item.message}>
                {item.message} {item.step && <StepLink form={form} step={item.step} />}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

const headlines: Record<Tone, () => string> = {
  good: () => translate({ id: 'checker.headline.good', message: 'It works' }),
  bad: () => translate({ id: 'checker.headline.bad', message: 'It does not work yet' }),
  open: () => translate({ id: 'checker.headline.open', message: 'No clear answer yet' }),
  none: () => translate({ id: 'checker.headline.none', message: 'Nothing was checked' }),
};

function headlineOf({ outcome }: Report, platform: string): string {
  return outcome === 'platform-retired'
    ? translate({ id: 'checker.headline.retired', message: '{platform} is shut down' }, { platform })
    : headlines[toneOf(outcome)]();
}
