import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { type FormEvent, useId, useReducer, useState } from 'react';
import { hideSecrets, spellingsOf } from '../../../check/ask/hideSecrets.ts';
import textBox from '../../../css/textBox.module.css';
import { isSecret } from '../../../definition/isSecret.ts';
import { langOf } from '../../../definition/lang.ts';
import { checkName } from '../../Checker/CheckList/checkName.ts';
import { methodOf, valuesOf } from '../../Checker/formState.ts';
import { useStore } from '../../Checker/StoreContext.ts';
import { useChecker } from '../../Checker/useChecker.ts';
import { keptNowhere } from '../../keptNowhere.ts';
import NotLoaded from '../../loading/NotLoaded/index.tsx';
import { useForgetting } from '../../useForgetting.ts';
import { type Case, casesOf } from './casesOf.ts';
import Explanation from './Explanation/index.tsx';
import { keysIn } from './keysIn.ts';
import { loadExplainer } from './loadExplainer.ts';
import styles from './styles.module.css';

/** What came of a text: what it means, that its status is missing, or that nothing could be loaded. */
type Found = { kind: 'cases'; cases: Case[]; isPlaced: boolean } | { kind: 'no-status' | 'not-loaded' };

/** Takes an answer or an error message, and says what it means. Nothing of it leaves the browser. */
export default function Box() {
  const store = useStore();
  const { form, says } = store;
  const method = useChecker(store, (state) => methodOf(form, state.form));
  const { i18n, siteConfig } = useDocusaurusContext();
  const [text, setText] = useState('');
  const [check, setCheck] = useState('');
  const [status, setStatus] = useState('');
  const [found, setFound] = useState<Found>();
  // What is found anew gets the focus anew.
  const [times, count] = useReducer((before: number) => before + 1, 0);
  const id = useId();

  useForgetting(() => {
    setText('');
    setFound(undefined);
  });

  async function find(): Promise<Found> {
    const explain = await loadExplainer(form.id, siteConfig.baseUrl).catch(() => undefined);
    if (!explain) return { kind: 'not-loaded' };
    const entered = valuesOf(form, method, store.state.form);
    const own = method.fields.filter(isSecret).map((field) => entered[field.id] ?? '');
    const spellings = [...keysIn(form, text), ...own].flatMap(spellingsOf);
    const { explained, isQuoted } = explain({
      lang: langOf(i18n.currentLocale),
      method: method.id,
      pasted: text,
      status: /^[1-5]\d\d$/.test(status) ? Number(status) : undefined,
      check: check || undefined,
      hide: (said) => hideSecrets(said, spellings),
    });
    return explained.length > 0
      ? { kind: 'cases', cases: casesOf(form, explained, isQuoted, says), isPlaced: check !== '' }
      : { kind: 'no-status' };
  }

  function show() {
    find().then((next) => {
      setFound(next);
      count();
    });
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    show();
  }

  function change(next: string) {
    setText(next);
    // What was said of another text is not said of this one, and that text's number is not this one's.
    setFound(undefined);
    setStatus('');
  }

  return (
    <>
      <form className={styles.box} autoComplete="off" onSubmit={submit}>
        <p>
          <Translate id="guide.explain.hint">
            Paste what your tool showed or what the platform answered: the number, such as 401, and the words with it. It is read
            in your browser and sent nowhere.
          </Translate>{' '}
          {form.methods.length > 1 && (
            <Translate id="guide.explain.way" values={{ way: <strong>{method.title}</strong> }}>
              {'It is explained for the way that is chosen above: {way}.'}
            </Translate>
          )}
        </p>
        <label htmlFor={`${id}text`}>
          <Translate id="guide.explain.text">Error message or answer</Translate>
        </label>
        <textarea
          id={`${id}text`}
          className={textBox.box}
          rows={6}
          dir="auto"
          value={text}
          onChange={(event) => change(event.target.value)}
          placeholder={'HTTP/1.1 401 Unauthorized\n\n{"error": "…"}'}
          {...keptNowhere}
        />
        <div className={styles.row}>
          <div>
            <label htmlFor={`${id}check`}>
              <Translate id="guide.explain.check">What was asked for?</Translate>
            </label>
            <select id={`${id}check`} className={textBox.box} value={check} onChange={(event) => setCheck(event.target.value)}>
              <option value="">{translate({ id: 'guide.explain.check.unknown', message: 'I do not know' })}</option>
              {['authenticate', ...form.entities.filter(({ notOffered }) => !notOffered).map((entity) => entity.id)].map(
                (one) => (
                  <option key={one} value={one}>
                    {checkName(form, one)}
                  </option>
                ),
              )}
            </select>
          </div>
          {(found?.kind === 'no-status' || status !== '') && (
            <div>
              <label htmlFor={`${id}status`}>
                <Translate id="guide.explain.status">Number of the answer</Translate>
              </label>
              <input
                id={`${id}status`}
                className={textBox.box}
                inputMode="numeric"
                pattern="[1-5][0-9]{2}"
                placeholder="401"
                value={status}
                onChange={(event) => setStatus(event.target.value)}
              />
            </div>
          )}
          <button type="submit" className="button button--primary" disabled={text.trim() === ''}>
            <Translate id="guide.explain.explain">Explain it</Translate>
          </button>
        </div>
      </form>
      <p role="status" className={styles.trouble}>
        {found?.kind === 'no-status' &&
          translate({
            id: 'guide.explain.noStatus',
            message:
              'The number of the answer, such as 401 or 500, is missing. Enter it: the same words can mean different things.',
          })}
      </p>
      {found?.kind === 'not-loaded' && <NotLoaded onRetry={show} />}
      {found?.kind === 'cases' && <Explanation key={times} form={form} cases={found.cases} isPlaced={found.isPlaced} />}
    </>
  );
}
