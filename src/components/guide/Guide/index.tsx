import Translate from '@docusaurus/Translate';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ValueSentences } from '../../../check/sentences/en/values.ts';
import { checkerStore } from '../../Checker/checkerStore.ts';
import { StoreContext } from '../../Checker/StoreContext.ts';
import { useToldOutcome } from '../../embedding/useToldOutcome.ts';
import { SheetContext } from '../Dock/SheetContext.ts';
import { GuideContext, type GuideParts } from '../GuideContext.ts';
import OnPaper from '../OnPaper/index.tsx';
import { useLinkedState } from '../useLinkedState.ts';
import { useLinkedStep } from '../useLinkedStep.ts';
import styles from './styles.module.css';

interface Props {
  /** The parsed JSON of `writeForm`. */
  form: unknown;
  /** What is said of values, in the language of the page. */
  says: ValueSentences;
  /** The language of the guide, where it is not that of the page. */
  lang?: string;
  /** Loads what can be tried without a store, where that is switched on. */
  loadExamples?: GuideParts['loadExamples'];
  /** The steps, the dock with the checker, and what is read once. */
  children: ReactNode;
}

/** A guide page: the steps, and beside them the checker, which share one state. */
export default function Guide({ form, says, lang, loadExamples, children }: Props) {
  const store = checkerStore(form, says);
  const [sheetIsOpen, openSheet] = useState(false);
  const closeSheet = useCallback(() => flushSync(() => openSheet(false)), []);
  // The page hands over another function whenever it is drawn.
  const [load] = useState(() => loadExamples);
  const parts = useMemo(
    (): GuideParts => ({
      steps: new Map(),
      ...(lang ? { lang } : {}),
      ...(load ? { loadExamples: load } : {}),
      showChecker(id: string) {
        // Where the checker is not beside the steps, it comes to them.
        if (matchMedia(narrow).matches && !isEmbedded()) flushSync(() => openSheet(true));
        document.getElementById(id)?.focus();
      },
    }),
    [load, lang],
  );
  useLinkedState(store);
  useToldOutcome(store);
  useLinkedStep(store, styles.reached as string, closeSheet);
  // A check that nobody can see the end of is given up.
  useEffect(() => () => store.cancel(), [store]);

  return (
    <StoreContext value={store}>
      <GuideContext value={parts}>
        <SheetContext value={[sheetIsOpen, openSheet]}>
          {!store.form.retired && (
            <a className={styles.skip} href="#check">
              <Translate id="guide.skip">Skip to the check</Translate>
            </a>
          )}
          <OnPaper />
          <div className={styles.guide} lang={lang}>
            {children}
          </div>
        </SheetContext>
      </GuideContext>
    </StoreContext>
  );
}

/** As in the style sheet of the bar. */
const narrow = '(max-width: 996px) and (min-height: 500px)';

/** Alone in a frame that is as high as the page: there, nothing that is fixed to the window is in view. */
function isEmbedded(): boolean {
  return 'embed' in document.documentElement.dataset;
}
