import Translate, { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import type { FormMethod } from '../../../../definition/form.ts';
import type { CheckerStore } from '../../../Checker/checkerStore.ts';
import type { Offer } from '../connectRequests.ts';
import KeyGiven from '../KeyGiven/index.tsx';
import { type ConnectControls, useConnect } from '../useConnect.ts';
import styles from './styles.module.css';

interface Props {
  store: CheckerStore;
  method: FormMethod;
  /** With the sample store, in the form; else with the real platform, among the steps. */
  sample: boolean;
  /** Id of that of the sample store, where it is open. */
  scenario: string | undefined;
  /** Without one, only what has begun is shown. */
  offer: Offer | undefined;
}

/** The button, and how far an authorization has come. */
export default function Offered({ store, method, sample, scenario, offer }: Props) {
  const controls = useConnect(store, scenario);
  const { name } = store.form;
  const { phase } = controls.progress;
  if (!offer && phase === 'idle') return null;
  const label = sample
    ? translate({ id: 'connect.labelSample', message: 'Connect with the sample store' })
    : translate({ id: 'connect.label', message: 'Connect' });
  return (
    <section className={styles.connect} aria-label={label}>
      <p>
        {sample ? (
          <Translate id="connect.explainSample" values={{ platform: name }}>
            {
              'Try how connecting goes: a sample page opens, not {platform}’s own. You choose there how it ends. The key of the sample store then stands in the form and is checked at once.'
            }
          </Translate>
        ) : (
          <Translate id="connect.explain" values={{ platform: name }}>
            {
              'Instead of the steps: {platform}’s own page opens. Log in there and allow the access. Then the key stands in the form below and is checked at once. Your password stays with {platform}.'
            }
          </Translate>
        )}
      </p>
      <button
        type="button"
        className={clsx('button button--lg', phase === 'connected' ? 'button--secondary' : 'button--primary')}
        onClick={controls.begin}
      >
        {phase === 'idle' ? (
          <Translate id="connect.begin" values={{ platform: name }}>
            {'Connect with {platform}'}
          </Translate>
        ) : (
          <Translate id="connect.again" values={{ platform: name }}>
            {'Connect with {platform} again'}
          </Translate>
        )}
      </button>
      <div role="status" className={styles.progress}>
        <Told store={store} method={method} controls={controls} revocable={offer?.revoke ?? false} />
      </div>
    </section>
  );
}

interface ToldProps {
  store: CheckerStore;
  method: FormMethod;
  controls: ConnectControls;
  revocable: boolean;
}

function Told({ store, method, controls, revocable }: ToldProps) {
  const { progress, inThisTab, giveUp, revoke } = controls;
  const { name: platform } = store.form;
  switch (progress.phase) {
    case 'idle':
      return null;
    case 'waiting':
      return (
        <>
          <p>
            <Translate id="connect.waiting" values={{ platform }}>
              {'{platform}’s page is open in another window. Allow the access there. If you have closed it, connect again.'}
            </Translate>
          </p>
          <button type="button" className="button button--secondary" onClick={giveUp}>
            <Translate id="connect.giveUp">Cancel</Translate>
          </button>
        </>
      );
    case 'blocked':
      return (
        <>
          <p>
            <Translate id="connect.blocked">
              Your browser did not let the window open. Allow windows for this site and connect again, or go on in this tab.
            </Translate>
          </p>
          <p>
            <a className="button button--secondary" href={inThisTab}>
              <Translate id="connect.inThisTab">Go on in this tab</Translate>
            </a>{' '}
            <Translate id="connect.inThisTab.note">What you have entered on this site is forgotten then.</Translate>
          </p>
        </>
      );
    case 'late':
      return (
        <p>
          <Translate id="connect.late" values={{ platform }}>
            {'Nobody came back from {platform} within ten minutes, so the permission is over. Connect again.'}
          </Translate>
        </p>
      );
    case 'offline':
      return (
        <p>
          <Translate id="connect.offline">This site did not answer, so it has no key. Connect again.</Translate>
        </p>
      );
    case 'failed':
      return <p>{progress.message}</p>;
    case 'connected':
      return <KeyGiven store={store} method={method} given={progress} {...(revocable ? { onRevoke: revoke } : {})} />;
    case 'revoking':
      return (
        <p>
          <Translate id="connect.revoking" values={{ platform }}>
            {'Asking {platform} to end the access …'}
          </Translate>
        </p>
      );
    case 'revoked':
      return (
        <p>
          <Translate id="connect.revoked" values={{ platform }}>
            {'{platform} has ended the access. The key opens nothing any more.'}
          </Translate>
        </p>
      );
    case 'not-revoked':
      return (
        <p>
          <Translate
            id="connect.notRevoked"
            values={{
              platform,
              done: (
                <a href="#done">
                  <Translate id="connect.notRevoked.done">When you are done</Translate>
                </a>
              ),
            }}
          >
            {'{platform} did not confirm that the access has ended. End it in your account: {done}.'}
          </Translate>
        </p>
      );
  }
}
