import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import Translate, { translate } from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { type FormEvent, type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from 'react';
import { queryFor } from '../queryFor.ts';
import Results from '../Results/index.tsx';
import styles from './styles.module.css';

/** The search over every page, in a dialog that opens with it. The browser keeps the focus in it and gives it back. */
export default function SearchDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const inputId = useId();
  const { pathname, search, hash } = useLocation();
  const searchPage = useBaseUrl('/search');
  const query = queryFor(typed);
  const opened = useRef(`${pathname}${search}${hash}`);

  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    if (`${pathname}${search}${hash}` !== opened.current) dialog.current?.close();
  }, [pathname, search, hash]);

  const links = () => [...(dialog.current?.querySelectorAll<HTMLElement>('input, li a') ?? [])];

  function onKey(event: KeyboardEvent): void {
    // Before the browser does it: it would empty the field first.
    if (event.key === 'Escape') dialog.current?.close();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const all = links();
    all[all.indexOf(document.activeElement as HTMLElement) + step]?.focus();
  }

  function openFirst(event: FormEvent): void {
    event.preventDefault();
    links()[1]?.click();
  }

  function closeOutside({ target }: MouseEvent): void {
    if (target === dialog.current) dialog.current?.close();
  }

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={translate({ id: 'search.dialog', message: 'Search' })}
      onClose={onClose}
      onClick={closeOutside}
      onKeyDown={onKey}
    >
      <div className={styles.content}>
        <search>
          <form className={styles.form} onSubmit={openFirst}>
            <label htmlFor={inputId} className={styles.label}>
              <Translate id="search.label">Platform, value, address or question</Translate>
            </label>
            <input
              id={inputId}
              className={styles.input}
              type="search"
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              autoFocus
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
            <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
              <Translate id="search.close">Close</Translate>
            </button>
          </form>
        </search>
        <Results typed={typed} most={6}>
          {query && (
            <Link className={styles.all} to={searchPage + query}>
              <Translate id="search.all">See all results</Translate>
            </Link>
          )}
        </Results>
      </div>
    </dialog>
  );
}
