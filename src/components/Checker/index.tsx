import Translate, { translate } from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import clsx from 'clsx';
import { type FormEvent, useEffect, useState } from 'react';
import type { FormMethod } from '../../definition/form.ts';
import Connect from '../guide/Connect/index.tsx';
import { later } from '../loading/later.tsx';
import { useApi } from '../useApi.ts';
import Assurance from './Assurance/index.tsx';
import Buttons from './Buttons/index.tsx';
import type { CheckerStore } from './checkerStore.ts';
import type { CheckState } from './checkState.ts';
import Failure from './Failure/index.tsx';
import { wasForgotten } from './forgotten.ts';
import { methodOf, scenarioOf } from './formState.ts';
import { isOutdated } from './isOutdated.ts';
import { Announcement, prepareResult, Result, Running } from './laterResult.ts';
import MethodValues from './MethodValues/index.tsx';
import SampleStore, { SampleOffer } from './SampleStore/index.tsx';
import { useStore } from './StoreContext.ts';
import { startCheck } from './startCheck.ts';
import styles from './styles.module.css';
import TextOffer from './TextOffer/index.tsx';
import { textReader } from './textReader.ts';
import { useChecker } from './useChecker.ts';
import { useFileDrop } from './useFileDrop.ts';

const Farewell = later(() => import(/* webpackChunkName: "later-farewell" */ './Farewell/index.tsx'));

/**
 * The form for the values of the chosen way of connecting, and what the check says about them. What is typed stays in this
 * tab's memory: it is sent with a check and gone with the tab.
 */
export default function Checker() {
  const store = useStore();
  const { form } = store;
  const method = useChecker(store, (state) => methodOf(form, state.form));
  const url = useApi('check');
  // Whoever has no JavaScript cannot use the form, and finds what it asks for in a table.
  const isBrowser = useIsBrowser();
  const [hasForgotten, setForgotten] = useState(false);
  useEffect(() => setForgotten(wasForgotten()), []);
  const sandbox = useChecker(store, (state) => scenarioOf(form, method, state.form) !== undefined);
  const readFile = (file: File) => void textReader(store, method).file(file);
  const drop = useFileDrop(readFile);

  /** @param givenUp the key should no longer work */
  function start(givenUp: boolean) {
    startCheck(store, url, (wrong) => wrong && document.getElementById(wrong)?.focus(), { givenUp });
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    start(false);
  }

  return (
    <section className={styles.checker} aria-label={translate({ id: 'checker.label', message: 'Check your values' })}>
      <noscript>
        <p>
          <Translate id="checker.noscript">
            The check needs JavaScript, which is off in this browser. The table above has the values that the tool asks for.
          </Translate>
        </p>
      </noscript>
      <Outcome store={store} method={method} onStart={start} />
      {isBrowser && (
        <form
          className={clsx(styles.form, drop.over && styles.over)}
          noValidate
          autoComplete="off"
          onPointerEnter={store.prepare}
          onFocus={() => {
            store.prepare();
            prepareResult();
          }}
          onSubmit={submit}
          {...drop.handlers}
        >
          {sandbox && <SampleStore store={store} method={method} />}
          {sandbox && method.connect && <Connect method={method.id} sample />}
          <MethodValues key={method.id} store={store} method={method} />
          <Buttons store={store} />
          {!sandbox && (
            <>
              {hasForgotten && (
                <p role="status" className={styles.notice}>
                  <Translate id="checker.forgotten">
                    What you had entered before is forgotten, because the page was left or loaded anew.
                  </Translate>
                </p>
              )}
              <Assurance platform={form.name} />
              <TextOffer onFile={readFile} />
              {form.sandbox && <SampleOffer store={store} method={method} />}
            </>
          )}
        </form>
      )}
    </section>
  );
}

/** How far a check has come, and how it ended. Nothing of another method. */
function Outcome({ store, method, onStart }: { store: CheckerStore; method: FormMethod; onStart(givenUp: boolean): void }) {
  const { form } = store;
  const latest = useChecker(store, ({ check }) => check);
  const outdated = useChecker(store, (state) => isOutdated(form, state));
  // Somebody who comes back finds the last result where they left it, and keeps the focus.
  const [found] = useState(latest);
  const fresh = latest !== found;
  const check: CheckState = 'request' in latest && latest.request.method !== method.id ? { phase: 'idle' } : latest;
  const wrong = useChecker(store, ({ check }) => (check.phase === 'held' ? store.wrongFields(method).length : 0));
  useEffect(() => {
    if (check.phase === 'running') prepareResult();
  }, [check.phase]);
  return (
    <>
      <p role="status" className={check.phase === 'cancelled' || wrong > 0 ? styles.notice : styles.forEars}>
        {wrong > 0 && heldBack(wrong)}
        {check.phase === 'cancelled' && translate({ id: 'checker.cancelled', message: 'The check was cancelled.' })}
        {check.phase === 'running' && <Announcement form={form} expected={check.expected} checks={check.checks} />}
      </p>
      {check.phase === 'running' && <Running form={form} expected={check.expected} checks={check.checks} />}
      {check.phase === 'reported' && check.givenUp && (
        <Farewell
          form={form}
          method={method}
          report={check.report}
          sandbox={check.request.sandbox !== undefined}
          worked={check.worked === true}
          fresh={fresh}
          outdated={outdated}
          retryAt={check.retryAt}
          onRetry={() => onStart(true)}
        />
      )}
      {check.phase === 'reported' && !check.givenUp && (
        <Result
          form={form}
          report={check.report}
          before={check.before}
          request={check.request}
          at={check.at}
          retryAt={check.retryAt}
          fresh={fresh}
          outdated={outdated}
          onRetry={() => onStart(false)}
          onGiveUp={() => onStart(true)}
          onTurn={() => store.giveUp()}
        />
      )}
      {check.phase === 'failed' && (
        <Failure problem={check.problem} retryAt={check.retryAt} fresh={fresh} onRetry={() => onStart(check.givenUp === true)} />
      )}
    </>
  );
}

/** Why nothing was started. */
function heldBack(wrong: number): string {
  return wrong === 1
    ? translate({ id: 'checker.held', message: 'One value needs attention. Nothing was sent.' })
    : translate({ id: 'checker.held.many', message: '{count} values need attention. Nothing was sent.' }, { count: wrong });
}
