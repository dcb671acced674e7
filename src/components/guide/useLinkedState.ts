import { useLocation } from '@docusaurus/router';
import { useEffect } from 'react';
import type { CheckerStore } from '../Checker/checkerStore.ts';
import { methodOf, scenariosOf } from '../Checker/formState.ts';
import { useApi } from '../useApi.ts';
import { readKeptIds } from './useKeptIds.ts';

/**
 * Chooses what a link names: the way of connecting (`?method=`), the kinds of data (`?data=products,orders`), and an example that is checked at once
 * (`?example=<scenario>`, where samples are switched on). Without one, the kinds of data are those of the last visit.
 */
export function useLinkedState(store: CheckerStore): void {
  const { search } = useLocation();
  const url = useApi('check');

  useEffect(() => {
    const query = new URLSearchParams(search);
    const method = query.get('method');
    // After the first drawing, which must be the server's. Without one, the choice stays as it is.
    if (method !== null && store.form.methods.some(({ id }) => id === method)) store.dispatch({ type: 'method', method });

    const ids = store.form.entities.map(({ id }) => id);
    const asked = query.get('data')?.split(',');
    const kept = readKeptIds('left-out', store.form.id);
    if (asked?.some((id) => ids.includes(id)))
      store.dispatch({ type: 'leave-out', entities: ids.filter((id) => !asked.includes(id)) });
    else if (kept.length > 0) store.dispatch({ type: 'leave-out', entities: ids.filter((id) => kept.includes(id)) });

    const example = query.get('example');
    const { form } = store;
    if (example && scenariosOf(form, methodOf(form, store.state.form)).some(({ id }) => id === example)) {
      store.dispatch({ type: 'sandbox', scenario: example });
      store.whenReady(() => store.check(url));
    }
  }, [store, search, url]);
}
