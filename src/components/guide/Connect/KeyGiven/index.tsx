import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { FormMethod } from '../../../../definition/form.ts';
import CopyButton from '../../../Checker/CopyButton/index.tsx';
import type { CheckerStore } from '../../../Checker/checkerStore.ts';
import Facts, { Fact } from '../../../Checker/Facts/index.tsx';
import { distanceInWords } from '../../../Checker/KeyFacts/distanceInWords.ts';
import { useChecker } from '../../../Checker/useChecker.ts';
import type { Progress } from '../useConnect.ts';
import styles from './styles.module.css';

interface Props {
  store: CheckerStore;
  method: FormMethod;
  given: Extract<Progress, { phase: 'connected' }>;
  /** Takes the access back. Not there where this cannot be done from here. */
  onRevoke?(token: string): void;
}

/** What is known of a key that an authorization gave, and what can be done with it. */
export default function KeyGiven({ store, method, given: { ends, scopes, missing }, onRevoke }: Props) {
  const { currentLocale } = useDocusaurusContext().i18n;
  const { name: platform } = store.form;
  const [field = ''] = method.connect?.gives ?? [];
  const key = useChecker(store, ({ form }) => form.typed[field] ?? '');
  const label = method.fields.find(({ id }) => id === field)?.label ?? '';
  // Once it is forgotten, there is nothing more to say of it.
  if (key === '') return null;
  return (
    <>
      <p>
        <Translate
          id="connect.connected"
          values={{
            platform,
            check: (
              <a href="#check">
                <Translate id="connect.connected.check">below</Translate>
              </a>
            ),
          }}
        >
          {'{platform} gave a key. It stands in the form {check}, where the check says what it can do.'}
        </Translate>
      </p>
      <Facts>
        {ends !== undefined && (
          <Fact name={translate({ id: 'connect.ends', message: 'Ends' })}>
            <time dateTime={ends}>{new Date(ends).toLocaleString(currentLocale, { dateStyle: 'long', timeStyle: 'short' })}</time>{' '}
            ({distanceInWords(Date.parse(ends), Date.now(), currentLocale)})
          </Fact>
        )}
        <Scopes name={translate({ id: 'connect.scopes', message: 'Allowed' })} scopes={scopes} />
        <Scopes name={translate({ id: 'connect.missing', message: 'Asked for, not allowed' })} scopes={missing} />
      </Facts>
      <div className={styles.buttons}>
        <CopyButton text={key} label={translate({ id: 'connect.copy', message: 'Copy the {label}' }, { label })} />
        {onRevoke && (
          <button
            type="button"
            className="button button--secondary"
            onClick={() => {
              onRevoke(key);
              store.dispatch({ type: 'enter', values: { [field]: '' } });
            }}
          >
            <Translate id="connect.revoke">Take the access back</Translate>
          </button>
        )}
      </div>
      <p>
        <Translate id="connect.wrongAccount" values={{ platform }}>
          {'Is this the wrong account? Log out at {platform}, then connect again.'}
        </Translate>
      </p>
    </>
  );
}

function Scopes({ name, scopes }: { name: string; scopes: readonly string[] }) {
  if (scopes.length === 0) return null;
  return (
    <Fact name={name}>
      {scopes.map((scope) => (
        <code key={scope}>{scope}</code>
      ))}
    </Fact>
  );
}
