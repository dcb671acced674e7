import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { Form } from '../../../../definition/form.ts';
import Findings from '../../../Checker/Findings/index.tsx';
import type { SupportReport } from '../../../Checker/SupportReport/supportReport.ts';
import { valueInWords } from '../../../Checker/SupportReport/valueInWords.ts';

interface Props {
  form: Form;
  support: SupportReport;
}

/** A report that somebody sent. Whoever made it may have changed it, so it never looks like a check of this page. */
export default function ReceivedReport({ form, support: { at, report, sample, values } }: Props) {
  const { currentLocale } = useDocusaurusContext().i18n;
  const method = form.methods.find(({ id }) => id === report.method);
  return (
    <Findings
      form={form}
      report={report}
      sample={sample === true}
      id="received"
      fresh
      above={
        <p>
          <strong>
            <Translate
              id="guide.received"
              values={{ time: new Date(at).toLocaleString(currentLocale, { dateStyle: 'long', timeStyle: 'short' }) }}
            >
              {
                'A report that somebody sent, of {time}. Nothing was checked now, and its words are theirs: enter no key because of them.'
              }
            </Translate>
          </strong>
        </p>
      }
      next={
        method && (
          <ul>
            {values.map(({ field: id, length }) => {
              const field = method.fields.find((one) => one.id === id);
              return (
                field && (
                  <li key={id}>
                    {field.label}: {valueInWords(field, length)}
                  </li>
                )
              );
            })}
          </ul>
        )
      }
    />
  );
}
