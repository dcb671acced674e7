import Translate, { translate } from '@docusaurus/Translate';
import type { CheckResult, SentRequest } from '../../../check/report.ts';
import type { Form } from '../../../definition/form.ts';
import { checkName } from '../CheckList/checkName.ts';
import CopyButton from '../CopyButton/index.tsx';
import Disclosure from '../Disclosure/index.tsx';
import TextBlock from '../TextBlock/index.tsx';
import { asCurl } from './asCurl.ts';
import { endOf } from './endOf.ts';
import styles from './styles.module.css';

interface Props {
  form: Form;
  checks: CheckResult[];
}

/** Every request of a check and how it was answered, for whoever helps or wants to see for themselves. Nothing where none was sent. */
export default function SentRequests({ form, checks }: Props) {
  const requests = checks.flatMap(({ id, requests = [] }) =>
    requests.map((request) => ({ ...request, name: checkName(form, id) })),
  );
  if (requests.length === 0) return null;
  const lines = requests.map((request) => `${request.name}: ${request.method} ${request.url} → ${endOf(request)}`);
  return (
    <Disclosure
      summary={
        <Translate id="checker.sent" values={{ count: requests.length }}>
          {'What was sent ({count})'}
        </Translate>
      }
    >
      <p>
        <Translate id="checker.sent.explain">
          Names in braces stand for your values, so this list can be shown to whoever helps you.
        </Translate>
      </p>
      <ol className={styles.sent}>
        {requests.map((request, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list of a finished check never changes.
          <li key={index}>
            {request.name}{' '}
            <code>
              {request.method} {request.url}
            </code>{' '}
            <span>{endOf(request)}</span>
          </li>
        ))}
      </ol>
      <CopyButton text={lines.join('\n')} label={translate({ id: 'checker.sent.copy', message: 'Copy the list' })} />
      <Commands requests={requests} />
    </Disclosure>
  );
}

/** The same as commands, for whoever wants to send one alone. */
function Commands({ requests }: { requests: SentRequest[] }) {
  const commands = [...new Set(requests.map(asCurl))].join('\n\n');
  return (
    <Disclosure summary={<Translate id="checker.sent.curl">As commands for curl</Translate>}>
      <p>
        <Translate id="checker.sent.curl.explain">
          They run in a terminal, once your values stand in place of the names in braces.
        </Translate>{' '}
        {requests.some(({ signed }) => signed) && (
          <Translate id="checker.sent.curl.signed">A signature is computed for each request and is not in them.</Translate>
        )}
      </p>
      <TextBlock>
        <code>{commands}</code>
      </TextBlock>
      <CopyButton text={commands} label={translate({ id: 'checker.sent.curl.copy', message: 'Copy the commands' })} />
    </Disclosure>
  );
}
