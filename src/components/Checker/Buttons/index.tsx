import Translate from '@docusaurus/Translate';
import { useRef } from 'react';
import { type CheckerStore, forgetEverything } from '../checkerStore.ts';
import { useChecker } from '../useChecker.ts';
import styles from './styles.module.css';

/** Starts a check, gives it up, and forgets what was entered. */
export default function Buttons({ store }: { store: CheckerStore }) {
  const submit = useRef<HTMLButtonElement>(null);
  const running = useChecker(store, ({ check }) => check.phase === 'running');
  const entered = useChecker(store, ({ form }) => Object.values(form.typed).some((text) => text !== ''));

  // The button that is pressed goes away with the press, so the focus needs another place.
  function press(act: () => void) {
    act();
    submit.current?.focus();
  }

  return (
    <div className={styles.buttons}>
      <button ref={submit} type="submit" className="button button--primary button--lg" aria-disabled={running}>
        {running ? (
          <Translate id="checker.running">Checking …</Translate>
        ) : (
          <Translate id="checker.submit">Check the connection</Translate>
        )}
      </button>
      {running && (
        <button type="button" className="button button--secondary button--lg" onClick={() => press(() => store.cancel())}>
          <Translate id="checker.cancel">Cancel</Translate>
        </button>
      )}
      {entered && !running && (
        <button type="button" className="button button--link" onClick={() => press(forgetEverything)}>
          <Translate id="checker.forget">Forget everything</Translate>
        </button>
      )}
    </div>
  );
}
