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

/** What concerns one way of connecting alone: hidden while another one is chosen. Without JavaScript, all are shown. */
export default function ForMethod({ id, children }: Props) {
  const store = useStore();
  const chosen = useChecker(store, ({ form }) => methodOf(store.form, form).id);
  return (
    <div data-method={id} hidden={id !== chosen}>
      <p className={styles.name}>
        <strong>{store.form.methods.find((method) => method.id === id)?.title}</strong>
      </p>
      {children}
    </div>
  );
}
