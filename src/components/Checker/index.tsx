import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import TabItem from '@theme/TabItem';
import Tabs from '@theme/Tabs';
import clsx from 'clsx';
import { type FormEvent, useEffect, useEffectEvent, useId, useMemo, useReducer, useRef } from 'react';
import { flushSync } from 'react-dom';
import { judgeValues } from '../../check/values/index.ts';
import { type FormMethod, readForm } from '../../definition/form.ts';
import Assurance from './Assurance/index.tsx';
import { checkName } from './CheckList/checkName.ts';
import CheckList from './CheckList/index.tsx';
import type { CheckState } from './checkState.ts';
import DataChoice from './DataChoice/index.tsx';
import Failure from './Failure/index.tsx';
import { emptyForm, formReducer, scenarioOf, scenariosOf, valuesOf } from './formState.ts';
import { eachAlone } from './groupChecks.ts';
import MethodValues from './MethodValues/index.tsx';
import { outcomeName } from './outcomeName.ts';
import Result from './Result/index.tsx';
import SampleStore from './SampleStore/index.tsx';
import styles from './styles.module.css';
import TextOffer from './TextOffer/index.tsx';
import { textReader } from './textReader.ts';
import { useCheck } from './useCheck.ts';
import { useFileDrop } from './useFileDrop.ts';
import { useMethod } from './useMethod.ts';
import { useReachedStep } from './useReachedStep.ts';

interface Props {
  /** The parsed JSON of `writeForm`. */
  form: unknown;
}

/**
 * The form for a platform's values, and what the check says about them. What is typed stays in this page's memory: it is
 * sent with a check and gone with the page.
 */
export default function Checker({ form: written }: Props) {
  const form = useMemo(() => readForm(written), [written]);
  const { currentLocale } = useDocusaurusContext().i18n;
  const method = useMethod(form);
  const [state, dispatch] = useReducer(formReducer, emptyForm);
  const check = useCheck();
  const idPrefix = useId();
  const submitButton = useRef<HTMLButtonElement>(null);
  // Without JavaScript, or before it, the form can be read but not used.
  const disabled = !useIsBrowser();
  const running = check.state.phase === 'running';
  const scenario = scenarioOf(form, method, state);
  const readFile = (file: File) => void textReader(form, method, dispatch).file(file);
  const drop = useFileDrop(readFile);
  useReachedStep(styles.reached as string);

  // A page that is left can be kept whole, for the back button (bfcache): it must not keep what was typed.
  const forget = useEffectEvent(() => {
    flushSync(() => {
      dispatch({ type: 'clear' });
      check.clear();
    });
  });
  useEffect(() => {
    const onPageHide = () => forget();
    window.addEventListener('pagehide', onPageHide);
    return () => window.removeEventListener('pagehide', onPageHide);
  }, []);

  const inputId = ({ id }: FormMethod, field: string) => `${idPrefix}-${id}-${field}`;

  function submit(event?: FormEvent) {
    event?.preventDefault();
    if (running) return;
    const values = valuesOf(form, method, state);
    dispatch({ type: 'submit', fields: method.fields.map(({ id }) => id) });
    const judgements = judgeValues(method.fields, values);
    const wrong = method.fields.find(({ id }) => judgements[id]?.outcome !== 'ok');
    if (wrong && !form.retired) {
      check.clear();
      document.getElementById(inputId(method, wrong.id))?.focus();
      return;
    }
    const entities = form.entities.map(({ id }) => id).filter((id) => !state.leftOut.includes(id));
    check.start({ platform: form.id, method: method.id, values, entities, sandbox: scenario?.id }, [
      'values',
      'authenticate',
      ...entities,
    ]);
  }

  function chooseScenario(id?: string) {
    check.clear();
    dispatch({ type: 'sandbox', scenario: id });
  }

  function cancel() {
    check.cancel();
    submitButton.current?.focus();
  }

  const valuesOfMethod = (of: FormMethod) => (
    <MethodValues
      key={of.id}
      form={form}
      method={of}
      state={state}
      dispatch={dispatch}
      reader={textReader(form, of, dispatch)}
      inputId={inputId}
    />
  );

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
          {form.sandbox && (
            <SampleStore scenarios={scenariosOf(form, method)} scenario={scenario?.id} onChoose={chooseScenario} />
          )}
          {!scenario && !form.retired && <TextOffer onFile={readFile} />}
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
          {!form.retired && (
            <DataChoice
              entities={form.entities}
              leftOut={state.leftOut}
              onToggle={(entity) => dispatch({ type: 'toggle', entity })}
            />
          )}
          <div className={styles.buttons}>
            <button ref={submitButton} type="submit" className="button button--primary button--lg" aria-disabled={running}>
              {running ? (
                <Translate id="checker.running">Checking …</Translate>
              ) : (
                <Translate id="checker.submit">Check the connection</Translate>
              )}
            </button>
            {running && (
              <button type="button" className="button button--secondary button--lg" onClick={cancel}>
                <Translate id="checker.cancel">Cancel</Translate>
              </button>
            )}
          </div>
          {!scenario && <Assurance platform={form.name} retired={form.retired !== undefined} />}
        </fieldset>
      </form>
      <p role="status" className={check.state.phase === 'cancelled' ? styles.cancelled : styles.forEars}>
        {announcement(check.state, (id) => checkName(form, id))}
      </p>
      {check.state.phase === 'running' && (
        <CheckList form={form} groups={eachAlone(form, check.state.expected, check.state.checks, currentLocale)} />
      )}
      {check.state.phase === 'reported' && <Result form={form} {...check.state} onRetry={submit} />}
      {check.state.phase === 'failed' && <Failure {...check.state} onRetry={submit} />}
    </section>
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
