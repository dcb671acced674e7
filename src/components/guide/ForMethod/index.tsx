import type { ReactNode } from 'react';
import { methodOf } from '../../Checker/formState.ts';
import { useStore } from '../../Checker/StoreContext.ts';
import { useChecker } from '../../Checker/useChecker.ts';
import styles from './styles.module.css';

interface Props {
  /** Id of a way of connecting. */
  id: string;
  children: ReactNode;
}

/**
 * What concerns one way of connecting alone: hidden while another one is chosen. Without JavaScript, all are shown that can be gone
 * then: the operator's app is let in by a button.
 */
export default function ForMethod({ id, children }: Props) {
  const store = useStore();
  const chosen = useChecker(store, ({ form }) => methodOf(store.form, form).id);
  const method = store.form.methods.find((one) => one.id === id);
  return (
    <div data-method={method?.onlyWithApp ? undefined : id} hidden={id !== chosen}>
      <p className={styles.name}>
        <strong>{method?.title}</strong>
      </p>
      {children}
    </div>
  );
}
