import Link from '@docusaurus/Link';
import { useHistory } from '@docusaurus/router';
import Translate, { translate } from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import guides from '@generated/site-search/default/guides.json';
import { type FormEvent, useId, useMemo, useState } from 'react';
import type { FoundGuide } from '../../../search/guideFinder.ts';
import FoundAs from '../../search/FoundAs/index.tsx';
import { loadGuideFinder } from '../../search/finders.ts';
import NoGuide from '../../search/NoGuide/index.tsx';
import { useLoaded } from '../../search/useLoaded.ts';
import styles from './styles.module.css';

/** All guides as links, narrowed down as one types. Without JavaScript, just the links. */
export default function GuideList() {
  const [typed, setTyped] = useState('');
  const [isWanted, setWanted] = useState(false);
  const { loaded: find, failed } = useLoaded(loadGuideFinder, isWanted, typed);
  const history = useHistory();
  const folder = useBaseUrl('/platforms');
  const inputId = useId();
  const isSought = typed.trim() !== '';
  const found = useMemo((): FoundGuide[] | undefined => (isSought ? find?.(typed) : guides), [find, isSought, typed]);
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
            onFocus={() => setWanted(true)}
            onChange={(event) => setTyped(event.target.value)}
          />
        </form>
      </search>
      <ul className={styles.list}>
        {(found ?? guides).map((guide) => (
          <li key={guide.id}>
            <Link className={styles.guide} to={`/platforms/${guide.id}`}>
              <span className={styles.name}>{guide.name}</span>
              <span className={styles.remark}>
                <FoundAs guide={guide} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <div role="status" className={styles.status}>
        {isSought && found && <Found count={found.length} typed={typed} />}
        {isSought && !found && failed && (
          <Translate id="search.failed">The search could not be loaded. Are you online? Type on to try again.</Translate>
        )}
      </div>
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
