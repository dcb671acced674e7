import Translate, { translate } from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import TabItem from '@theme/TabItem';
import Tabs from '@theme/Tabs';
import clsx from 'clsx';
import { type FormEvent, useEffect, useId, useState } from 'react';
import type { FormMethod } from '../../definition/form.ts';
import Connect from '../guide/Connect/index.tsx';
import Assurance from './Assurance/index.tsx';
import Buttons from './Buttons/index.tsx';
import { checkName } from './CheckList/checkName.ts';
import CheckList from './CheckList/index.tsx';
import { type CheckerStore, checkerStore } from './checkerStore.ts';
import type { CheckState } from './checkState.ts';
import DataChoice from './DataChoice/index.tsx';
import Failure from './Failure/index.tsx';
import { scenarioOf } from './formState.ts';
import { eachAlone } from './groupChecks.ts';
import { isOutdated } from './isOutdated.ts';
import MethodValues from './MethodValues/index.tsx';
import { outcomeName } from './outcomeName.ts';
import Result from './Result/index.tsx';
import SampleStore from './SampleStore/index.tsx';
import styles from './styles.module.css';
import TextOffer from './TextOffer/index.tsx';
import { textReader } from './textReader.ts';
import { useChecker } from './useChecker.ts';
import { useFileDrop } from './useFileDrop.ts';
import { useMethod } from './useMethod.ts';
import { useReachedStep } from './useReachedStep.ts';

interface Props {
  /** The parsed JSON of `writeForm`. */
  form: unknown;
}

/**
 * The form for a platform's values, and what the check says about them. What is typed stays in this tab's memory: it is
 * sent with a check and gone with the tab.
 */
export default function Checker({ form: written }: Props) {
  const store = checkerStore(written);
  const { form } = store;
  const method = useMethod(store);
  const url = useBaseUrl('/api/check');
  const idPrefix = useId();
  // Without JavaScript, or before it, the form can be read but not used.
  const disabled = !useIsBrowser();
  const sandbox = useChecker(store, (state) => scenarioOf(form, method, state.form) !== undefined);
  const readFile = (file: File) => void textReader(form, method, (action) => store.dispatch(action)).file(file);
  const drop = useFileDrop(readFile);
  useReachedStep(styles.reached as string);
  useEffect(() => () => store.cancel(), [store]);

  const inputId = ({ id }: FormMethod, field: string) => `${idPrefix}-${id}-${field}`;

  function submit(event?: FormEvent) {
    event?.preventDefault();
    if (store.state.check.phase === 'running') return;
    const wrong = store.check(url);
    if (wrong) document.getElementById(inputId(method, wrong))?.focus();
  }

  const valuesOfMethod = (of: FormMethod) => <MethodValues key={of.id} store={store} method={of} inputId={inputId} />;

  return (
    <section className={styles.checker} aria-label={translate({ id: 'checker.label', message: 'Check your values' })}>
      <noscript>
        <p>
          <Translate id="checker.noscript">
            The check needs JavaScript, which is off in this browser. The values below are what the tool asks for.
          </Translate>
        </p>
      </noscript>
      <p className={styles.onPaper}>
        <Translate id="checker.onPaper">The check itself works on the web page only.</Translate>
      </p>
      <form
        className={clsx(styles.form, drop.over && styles.over)}
        noValidate
        autoComplete="off"
        onSubmit={submit}
        {...drop.handlers}
      >
        <fieldset className={styles.controls} disabled={disabled}>
          {form.sandbox && <SampleStore store={store} method={method} />}
          {sandbox && method.connect && <Connect form={written} method={method.id} sample />}
          {!sandbox && !form.retired && <TextOffer onFile={readFile} />}
          {form.methods.length > 1 ? (
            <Tabs queryString="method">
              {form.methods.map((each) => (
                <TabItem key={each.id} value={each.id} label={each.title}>
                  <noscript>
                    <strong>{each.title}</strong>
                  </noscript>
                  {valuesOfMethod(each)}
                </TabItem>
              ))}
            </Tabs>
          ) : (
            valuesOfMethod(method)
          )}
          {!form.retired && <DataChoice store={store} />}
          <Buttons store={store} />
          {!sandbox && <Assurance platform={form.name} retired={form.retired !== undefined} />}
        </fieldset>
      </form>
      <Outcome store={store} method={method} onRetry={submit} />
    </section>
  );
}

/** How far a check has come, and how it ended. Nothing of another method. */
function Outcome({ store, method, onRetry }: { store: CheckerStore; method: FormMethod; onRetry(): void }) {
  const { form } = store;
  const { currentLocale } = useDocusaurusContext().i18n;
  const latest = useChecker(store, ({ check }) => check);
  const outdated = useChecker(store, (state) => isOutdated(form, state));
  // Somebody who comes back finds the last result where they left it, and keeps the focus.
  const [found] = useState(latest);
  const fresh = latest !== found;
  const check: CheckState = 'request' in latest && latest.request.method !== method.id ? { phase: 'idle' } : latest;
  return (
    <>
      <p role="status" className={check.phase === 'cancelled' ? styles.cancelled : styles.forEars}>
        {announcement(check, (id) => checkName(form, id))}
      </p>
      {check.phase === 'running' && (
        <CheckList form={form} groups={eachAlone(form, check.expected, check.checks, currentLocale)} />
      )}
      {check.phase === 'reported' && (
        <Result
          form={form}
          report={check.report}
          sandbox={check.request.sandbox !== undefined}
          retryAt={check.retryAt}
          fresh={fresh}
          outdated={outdated}
          onRetry={onRetry}
        />
      )}
      {check.phase === 'failed' && <Failure problem={check.problem} retryAt={check.retryAt} fresh={fresh} onRetry={onRetry} />}
    </>
  );
}

/** What screen readers are told while a check runs; of its end they hear by the headline that gets the focus. */
function announcement(state: CheckState, nameOf: (id: string) => string): string {
  if (state.phase === 'cancelled') return translate({ id: 'checker.cancelled', message: 'The check was cancelled.' });
  const last = state.phase === 'running' && state.checks.at(-1);
  if (!last) return '';
  return translate(
    { id: 'checker.progress', message: '{name}: {outcome}. {done} of {all} done.' },
    { name: nameOf(last.id), outcome: outcomeName(last.outcome), done: state.checks.length, all: state.expected.length },
  );
}
