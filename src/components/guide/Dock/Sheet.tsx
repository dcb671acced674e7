import Translate, { translate } from '@docusaurus/Translate';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from './styles.module.css';

interface Props {
  onClose(): void;
  children: ReactNode;
}

/** The checker over the steps. The browser keeps the focus in it and gives it back. */
export default function Sheet({ onClose, children }: Props) {
  const sheet = useRef<HTMLDialogElement>(null);
  // Before it is taken off the page, so that the browser gives the focus back first.
  useLayoutEffect(() => {
    const dialog = sheet.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the browser closes it by the Escape key
    <dialog
      ref={sheet}
      className={styles.sheet}
      aria-label={translate({ id: 'guide.sheet', message: 'Your values and the check' })}
      onClose={onClose}
      onClick={(event) => {
        // Beside the sheet.
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      <button type="button" className="button button--secondary" onClick={() => sheet.current?.close()}>
        <Translate id="guide.sheet.close">Back to the steps</Translate>
      </button>
      {children}
    </dialog>
  );
}
