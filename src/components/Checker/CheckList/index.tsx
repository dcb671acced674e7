import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import clsx from 'clsx';
import type { CheckResult } from '../../../check/report.ts';
import type { Form } from '../../../definition/form.ts';
import Icon from '../Icon/index.tsx';
import { outcomeName } from '../outcomeName.ts';
import StepLink from '../StepLink/index.tsx';
import { toneOf } from '../tone.ts';
import { checkName } from './checkName.ts';
import styles from './styles.module.css';

interface Props {
  form: Form;
  /** Ids of the checks, in the order shown. */
  ids: string[];
  /** Those that have ended. */
  checks: CheckResult[];
  /** What is said above the list already and not again in it. */
  told?: string;
}

/** Every check with its result, or that it is still to come. */
export default function CheckList({ form, ids, checks, told }: Props) {
  return (
    <ul className={styles.list} aria-label={translate({ id: 'checker.results', message: 'Results' })}>
      {ids.map((id) => {
        const check = checks.find((ended) => ended.id === id);
        return (
          <li key={id}>
            <Icon tone={check ? toneOf(check.outcome) : 'running'} />
            <div className={styles.words}>
              <p className={styles.head}>
                <strong>{checkName(form, id)}</strong>
                <span className={clsx(styles.outcome, styles[check ? toneOf(check.outcome) : 'none'])}>
                  {check ? outcomeName(check.outcome) : translate({ id: 'checker.waiting', message: 'Checking …' })}
                </span>
                {check?.total && <Total {...check.total} />}
              </p>
              {check && <Finding form={form} check={check} told={check.message === told} />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function Total({ value, exact }: NonNullable<CheckResult['total']>) {
  const { currentLocale } = useDocusaurusContext().i18n;
  const count = value.toLocaleString(currentLocale);
  return (
    <span className={styles.total}>
      {exact ? (
        <Translate id="checker.total" values={{ count }}>
          {'{count} in the store'}
        </Translate>
      ) : (
        <Translate id="checker.total.atLeast" values={{ count }}>
          {'at least {count} in the store'}
        </Translate>
      )}
    </span>
  );
}

/** @param told whether message and step stand above the list. A preview says all that the message of a success says. */
function Finding({ form, check, told }: { form: Form; check: CheckResult; told: boolean }) {
  return (
    <>
      {!told && !check.preview && <p>{check.message}</p>}
      {check.permission && (
        <p>
          <Translate id="checker.permission" values={{ permission: <code>{check.permission}</code> }}>
            {'Permission: {permission}'}
          </Translate>
        </p>
      )}
      {check.step && !told && (
        <p>
          <StepLink form={form} step={check.step} />
        </p>
      )}
      {check.preview && (
        <div className={styles.preview}>
          <span>
            <Translate id="checker.preview" values={{ title: <strong>{check.preview.title}</strong> }}>
              {'For example {title}'}
            </Translate>
          </span>
          {check.preview.details.length > 0 && (
            <dl>
              {check.preview.details.map(({ label, value }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          )}
        </div>
      )}
    </>
  );
}
