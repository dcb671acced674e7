import Translate from '@docusaurus/Translate';
import { lazy, Suspense, useEffect, useState } from 'react';
import styles from './styles.module.css';

/** Not loaded before somebody wants to search. */
const SearchDialog = lazy(() => import(/* webpackChunkName: "later-search" */ '../../components/search/SearchDialog/index.tsx'));

/** The navbar's button for the search, which Ctrl+K, ⌘K and the slash key press as well. */
export default function SearchBar() {
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    function open(event: KeyboardEvent): void {
      const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
      if (!isSlash && !(event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey))) return;
      event.preventDefault();
      setOpen(true);
    }
    document.addEventListener('keydown', open);
    return () => document.removeEventListener('keydown', open);
  }, []);

  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        onClick={() => setOpen(true)}
      >
        <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true">
          <circle cx="8.5" cy="8.5" r="5.5" />
          <path d="m13 13 5 5" />
        </svg>
        <span className={styles.word}>
          <Translate id="search.open">Search</Translate>
        </span>
        <span className={styles.key} aria-hidden="true">
          /
        </span>
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}
