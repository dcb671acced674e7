import { useHistory, useLocation } from '@docusaurus/router';
import { useEffect } from 'react';
import type { FormMethod } from '../../definition/form.ts';
import type { CheckerStore } from './checkerStore.ts';
import { methodOf } from './formState.ts';
import { useChecker } from './useChecker.ts';

/** The method whose tab is open: `?method=` in the address, as the guide's tabs follow it; at first the first one. */
export function useMethod(store: CheckerStore): FormMethod {
  const history = useHistory();
  const location = useLocation();
  const { search, hash } = location;
  useEffect(() => {
    const query = new URLSearchParams(search);
    const asked = query.get('method');
    const { method } = store.state.form;
    // After the first drawing, which must be the server's.
    if (asked !== null && store.form.methods.some(({ id }) => id === asked)) store.dispatch({ type: 'method', method: asked });
    else if (asked === null && method !== undefined && !hash.startsWith('#step-')) {
      // Somebody comes back to the page: the tabs follow the address.
      query.set('method', method);
      history.replace({ ...history.location, search: query.toString() });
    }
  }, [store, history, search, hash]);
  return useChecker(store, ({ form }) => methodOf(store.form, form));
}
