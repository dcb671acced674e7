import { useHistory } from '@docusaurus/router';
import Translate, { translate } from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { type FormEvent, type ReactNode, useId } from 'react';
import NotLoaded from '../../loading/NotLoaded/index.tsx';
import NoGuide from '../../search/NoGuide/index.tsx';
import styles from './styles.module.css';
import type { GuideSearchState } from './useGuideSearch.ts';

interface Props {
  search: GuideSearchState;
  /** What was found, between the box and the words about it. */
  children: ReactNode;
}

/** The box that finds guides, and how many there are. */
export default function GuideSearch({ search, children }: Props) {
  const { typed, type, prepare, isSought, found, hasFailed, retry } = search;
  const history = useHistory();
  const folder = useBaseUrl('/platforms');
  const inputId = useId();
  const first = isSought ? found?.[0] : undefined;

  function openFirst(event: FormEvent): void {
    event.preventDefault();
    if (first) history.push(`${folder}/${first.id}`);
  }

  return (
    <>
      <search className={styles.find}>
        <form onSubmit={openFirst}>
          <label htmlFor={inputId} className={styles.label}>
            <Translate id="guideList.label">Which platform is your shop on?</Translate>
          </label>
          <input
            id={inputId}
            className={styles.input}
            type="search"
            autoComplete="off"
            spellCheck={false}
            placeholder={translate({ id: 'guideList.placeholder', message: 'Its name, an older name, or your shop’s address' })}
            value={typed}
            onFocus={prepare}
            onChange={(event) => type(event.target.value)}
          />
        </form>
      </search>
      {children}
      <div role="status" className={styles.status}>
        {isSought && found && <Found count={found.length} typed={typed} />}
      </div>
      {isSought && !found && hasFailed && <NotLoaded onRetry={retry} />}
    </>
  );
}

function Found({ count, typed }: { count: number; typed: string }) {
  if (count === 0) return <NoGuide typed={typed} />;
  return count === 1 ? (
    <Translate id="guideList.one">One platform. Press Enter to open its guide.</Translate>
  ) : (
    <Translate id="guideList.several" values={{ count }}>
      {'{count} platforms'}
    </Translate>
  );
}
