import Translate, { translate } from '@docusaurus/Translate';
import { type ReactNode, useEffect, useState } from 'react';
import { later } from '../../components/loading/later.tsx';
import styles from './styles.module.css';

/** Not loaded before somebody wants to search. */
const SearchDialog = later(
  () => import(/* webpackChunkName: "later-search" */ '../../components/search/SearchDialog/index.tsx'),
  WithoutSearch,
);

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
      {isOpen && <SearchDialog onClose={() => setOpen(false)} />}
    </>
  );
}

/** What opens where the search does not come. */
function WithoutSearch({ onClose, children }: { onClose(): void; children: ReactNode }) {
  return (
    <dialog
      ref={openModal}
      className={styles.without}
      aria-label={translate({ id: 'search.dialog', message: 'Search' })}
      onClose={onClose}
    >
      <form method="dialog">
        <button type="submit" className="button button--secondary">
          <Translate id="search.close">Close</Translate>
        </button>
      </form>
      {children}
    </dialog>
  );
}

function openModal(dialog: HTMLDialogElement | null) {
  dialog?.showModal();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}
