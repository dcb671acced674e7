import Translate from '@docusaurus/Translate';
import { useEffect, useReducer, useRef } from 'react';
import { forgetKeptIds } from '../../guide/useKeptIds.ts';
import { type CheckerStore, forgetEverything } from '../checkerStore.ts';
import { isWaiting } from '../checkState.ts';
import { useChecker } from '../useChecker.ts';
import styles from './styles.module.css';
import { submitId } from './submitId.ts';

/** Starts a check, gives it up, and forgets what was entered. */
export default function Buttons({ store }: { store: CheckerStore }) {
  const submit = useRef<HTMLButtonElement>(null);
  const running = useChecker(store, ({ check }) => check.phase === 'running');
  const waiting = useWaiting(store);
  const entered = useChecker(store, ({ form }) => Object.values(form.typed).some((text) => text !== ''));

  // The button that is pressed goes away with the press, so the focus needs another place.
  function press(act: () => void) {
    act();
    submit.current?.focus();
  }

  function forget() {
    forgetEverything();
    forgetKeptIds();
  }

  return (
    <div className={styles.buttons} data-checker="buttons">
      <button
        ref={submit}
        id={submitId}
        type="submit"
        className="button button--primary button--lg"
        aria-disabled={running || waiting}
      >
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
        <button type="button" className="button button--link" onClick={() => press(forget)}>
          <Translate id="checker.forget">Forget everything</Translate>
        </button>
      )}
    </div>
  );
}

/** Whether the platform, or this site, wants to be left alone for a while. */
function useWaiting(store: CheckerStore): boolean {
  const check = useChecker(store, (state) => state.check);
  const [, wake] = useReducer((times: number) => times + 1, 0);
  const until = 'retryAt' in check ? check.retryAt : undefined;
  useEffect(() => {
    if (until === undefined) return;
    const timer = setTimeout(wake, Math.max(0, until - Date.now()));
    return () => clearTimeout(timer);
  }, [until]);
  return isWaiting(check);
}
