/**
 * What somebody entered for a platform, and what the last check said about it: one state for everything on the page that
 * shows or changes it. It stands above the pages of the site, so it survives opening another one and coming back. It lives
 * in memory only, and is gone with the tab, with a reload, and with {@link forgetEverything}.
 *
 * A component that has a value to give, or wants to know one, needs the page's form and nothing else:
 *
 * ```tsx
 * const store = useStore();
 * const text = useChecker(store, ({ form }) => form.typed.apiToken ?? '');
 * store.dispatch({ type: 'enter', values: { apiToken: key } }); // as if it had been typed and left
 * store.whenReady(() => store.check(url));                      // as if the button had been pressed
 * ```
 */
import { flushSync } from 'react-dom';
import type { ValueSentences } from '../../check/sentences/en/values.ts';
import type { Judgement, TextReading, valueJudge } from '../../check/values/index.ts';
import type { Field } from '../../definition/field.ts';
import { type Form, type FormMethod, readForm } from '../../definition/form.ts';
import { type CheckAction, type CheckState, checkReducer } from './checkState.ts';
import { noteForgotten } from './forgotten.ts';
import {
  chosenData,
  emptyForm,
  type FormAction,
  type FormState,
  formReducer,
  methodOf,
  scenarioOf,
  valuesOf,
} from './formState.ts';
import { CheckProblem, requestCheck } from './requestCheck.ts';
import { valueTools } from './valueTools.ts';

export interface CheckerState {
  form: FormState;
  check: CheckState;
}

/** What a page that nobody has touched shows. */
export const untouched: CheckerState = { form: emptyForm, check: { phase: 'idle' } };

const unjudged: Record<string, Judgement> = {};

const nothing: TextReading = { values: {}, choices: {}, unused: [] };

export class CheckerStore {
  readonly form: Form;
  /** What is said of values, in the language of the page. */
  readonly says: ValueSentences;
  #state = untouched;
  #listeners = new Set<() => void>();
  #running?: AbortController;
  #tools: typeof valueTools;
  #preparing?: Promise<void>;
  /** By method, with the texts that they judged last. */
  #judges = new Map<
    FormMethod,
    { judge: ReturnType<typeof valueJudge>; typed?: FormState; judgements: Record<string, Judgement> }
  >();

  constructor(form: Form, says: ValueSentences, tools = valueTools) {
    this.form = form;
    this.says = says;
    this.#tools = tools;
  }

  get state(): CheckerState {
    return this.#state;
  }

  /** @returns ends it */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Values can be judged, and texts read. */
  get isReady(): boolean {
    return this.#tools.part !== undefined;
  }

  /**
   * Does something for which values must be judged or texts read: at once, or when what does that has been loaded. Where that
   * fails, it is done all the same: no value counts as wrong then, and no text as one with values in it.
   */
  whenReady(act: () => void): void {
    if (this.isReady) act();
    else void this.#prepare().then(act);
  }

  /** Loads what judges values, for somebody who is about to enter one. */
  readonly prepare = (): void => this.whenReady(() => {});

  #prepare(): Promise<void> {
    this.#preparing ??= this.#tools.load().then(
      // What is there already is judged now.
      () => this.#become(this.#state),
      () => {
        this.#preparing = undefined;
      },
    );
    return this.#preparing;
  }

  /** Changes what is entered. */
  dispatch(action: FormAction): void {
    // Of a store that is not asked any more, or in another way, no result is awaited.
    if (action.type === 'sandbox' || action.type === 'clear') this.#show({ type: 'clear' });
    if (action.type === 'method' && action.method !== methodOf(this.form, this.#state.form).id && this.#isRunning())
      this.#show({ type: 'clear' });
    if (action.type === 'clear') this.#judges.clear();
    this.#become({ ...this.#state, form: formReducer(this.#state.form, action) });
    const { typed, scenario } = this.#state.form;
    if (scenario !== undefined || Object.keys(typed).length > 0) this.prepare();
  }

  /** What a text holds for a method. */
  read({ fields }: FormMethod, text: string, longest?: number): TextReading {
    return this.#tools.part?.readText(fields, text, [this.form.id, this.form.name], longest) ?? nothing;
  }

  /** What can be said about a method's values as they stand; nothing yet, while what judges them is being loaded. */
  judgements(method: FormMethod): Record<string, Judgement> {
    if (!this.#tools.part) return unjudged;
    const known = this.#judges.get(method) ?? { judge: this.#tools.part.valueJudge(method.fields, this.says), judgements: {} };
    const { form } = this.#state;
    if (known.typed !== form) {
      known.judgements = known.judge(valuesOf(this.form, method, form));
      known.typed = form;
      this.#judges.set(method, known);
    }
    return known.judgements;
  }

  /** The fields of a method whose values cannot be right. */
  wrongFields(method: FormMethod): Field[] {
    const judgements = this.judgements(method);
    return method.fields.filter(({ id }) => judgements[id] && judgements[id].outcome !== 'ok');
  }

  /**
   * Starts a check of what stands in the fields; one that is running is given up.
   * @param url of the site's API
   * @param givenUp the key should no longer work
   * @returns the id of the first field whose value cannot be right: nothing was started then
   */
  check(url: string, { givenUp = false } = {}): string | undefined {
    const { form, state } = this;
    const method = methodOf(form, state.form);
    this.dispatch({ type: 'submit', fields: method.fields.map(({ id }) => id) });
    const [wrong] = this.wrongFields(method);
    if (wrong && !form.retired) {
      this.#show({ type: 'hold' });
      return wrong.id;
    }
    const entities = chosenData(form, state.form);
    const request = {
      platform: form.id,
      lang: form.lang,
      method: method.id,
      values: valuesOf(form, method, state.form),
      entities,
      sandbox: scenarioOf(form, method, state.form)?.id,
    };
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.#show({ type: 'start', request, expected: ['values', 'authenticate', ...entities], givenUp });
    void this.#run(requestCheck(url, request, running.signal), running.signal);
    return undefined;
  }

  /** Looks at the last result as that of a key which was given up. */
  giveUp(): void {
    this.#show({ type: 'give-up' });
  }

  cancel(): void {
    if (this.#isRunning()) this.#show({ type: 'cancel' });
  }

  async #run(lines: ReturnType<typeof requestCheck>, signal: AbortSignal): Promise<void> {
    try {
      for await (const line of lines) {
        // What was read before the request was given up must not speak for the next one.
        if (signal.aborted) return;
        if (line.type === 'check') this.#show({ type: 'check', check: line });
        else this.#show({ type: 'report', report: line, now: Date.now() });
      }
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof CheckProblem)) throw error;
      this.#show({ type: 'fail', problem: error, now: Date.now() });
    }
  }

  #isRunning(): boolean {
    return this.#state.check.phase === 'running';
  }

  #show(action: CheckAction): void {
    if (action.type === 'cancel' || action.type === 'clear' || action.type === 'hold') this.#running?.abort();
    this.#become({ ...this.#state, check: checkReducer(this.#state.check, action) });
  }

  #become(state: CheckerState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

const stores = new Map<unknown, CheckerStore>();

/** Values for pages that are not open yet, by platform id. */
const handedOver = new Map<string, HandedOver>();

interface HandedOver {
  /** Id of the way of connecting. */
  method: string;
  /** By field id. */
  values: Record<string, string>;
}

/** Puts values into the form of a platform, whose page may still have to be opened. In memory only, as if they had been typed there. */
export function handOver(platform: string, given: HandedOver): void {
  forgetOnLeaving();
  const open = [...stores.values()].find(({ form }) => form.id === platform);
  if (open) take(open, given);
  else handedOver.set(platform, given);
}

function take(store: CheckerStore, { method, values }: HandedOver): void {
  // Sample values and real ones never mix.
  if (store.state.form.scenario) store.dispatch({ type: 'sandbox' });
  store.dispatch({ type: 'method', method });
  store.dispatch({ type: 'enter', values });
}

/**
 * The state of a platform's page, the same one wherever it is asked for.
 * @param written the parsed JSON of `writeForm`, as the page imports it
 * @param says what is said of values, in the language of the page
 */
export function checkerStore(written: unknown, says: ValueSentences): CheckerStore {
  const known = stores.get(written);
  if (known) return known;
  forgetOnLeaving();
  const store = new CheckerStore(readForm(written), says);
  stores.set(written, store);
  const given = handedOver.get(store.form.id);
  if (given) take(store, given);
  handedOver.delete(store.form.id);
  return store;
}

let forgetsOnLeaving = false;

/** A page that is left can be kept whole, for the back button (bfcache): it must not keep what was entered. */
function forgetOnLeaving(): void {
  if (!forgetsOnLeaving)
    globalThis.window?.addEventListener('pagehide', () => {
      // After a new version came, a link may load its page anew: nobody asked for it, so somebody has to say it.
      if ([...stores.values()].some(({ state }) => Object.values(state.form.typed).some(Boolean))) noteForgotten();
      flushSync(forgetEverything);
    });
  forgetsOnLeaving = true;
}

/** Forgets all that was entered on this site, and all results. */
export function forgetEverything(): void {
  handedOver.clear();
  for (const store of stores.values()) store.dispatch({ type: 'clear' });
}
