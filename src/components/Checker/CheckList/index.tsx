import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import clsx from 'clsx';
import type { CheckResult, Preview as PreviewRecord } from '../../../check/report.ts';
import type { Form } from '../../../definition/form.ts';
import Finding from '../Finding/index.tsx';
import type { CheckGroup } from '../groupChecks.ts';
import Icon from '../Icon/index.tsx';
import { outcomeName } from '../outcomeName.ts';
import StepLink from '../StepLink/index.tsx';
import { toneOf } from '../tone.ts';
import { checkName } from './checkName.ts';
import styles from './styles.module.css';

interface Props {
  form: Form;
  /** In the order shown. */
  groups: CheckGroup[];
  /** What is told above the list already and not again in it. */
  told?: CheckGroup;
}

/** Every check with its result, or that it is still to come. */
export default function CheckList({ form, groups, told }: Props) {
  return (
    <ul className={styles.list} aria-label={translate({ id: 'checker.results', message: 'Results' })}>
      {groups.map((group) => {
        const { ids, check } = group;
        return (
          <li key={ids[0]}>
            <Icon tone={check ? toneOf(check.outcome) : 'running'} />
            <div className={styles.words}>
              <p className={styles.head}>
                <strong className={styles.names}>
                  {ids.map((id) => (
                    <span key={id}>{checkName(form, id)}</span>
                  ))}
                </strong>
                <span className={clsx(styles.outcome, styles[check ? toneOf(check.outcome) : 'none'])}>
                  {check ? outcomeName(check.outcome) : translate({ id: 'checker.waiting', message: 'Checking …' })}
                </span>
                {check?.total && <Total {...check.total} />}
              </p>
              {/* A record says all that the message of a success says. */}
              {check?.preview ? <Preview {...check.preview} /> : group !== told && <Finding form={form} group={group} />}
              {check?.step && group !== told && (
                <p>
                  <StepLink form={form} step={check.step} />
                </p>
              )}
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

function Preview({ title, details }: PreviewRecord) {
  return (
    <div className={styles.preview}>
      <span>
        <Translate id="checker.preview" values={{ title: <strong>{title}</strong> }}>
          {'For example {title}'}
        </Translate>
      </span>
      {details.length > 0 && (
        <dl>
          {details.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
