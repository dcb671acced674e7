import { useEffect, useState } from 'react';
import type { FormMethod } from '../../../definition/form.ts';
import { scenarioOf } from '../../Checker/formState.ts';
import { useStore } from '../../Checker/StoreContext.ts';
import { useChecker } from '../../Checker/useChecker.ts';
import { later } from '../../loading/later.tsx';
import { hasTicket } from './ticket.ts';
import { useOffer } from './useOffer.ts';

/** Most sites have no app at most platforms. */
const Offered = later(() => import(/* webpackChunkName: "later-connect" */ './Offered/index.tsx'));

interface Props {
  /** Id of the way of connecting. */
  method: string;
  /** With the sample store, in the form. @default with the real platform, among the steps */
  sample?: boolean;
}

/** Connecting with one button, where this site has an app of its own at the platform. Nothing where it has none. */
export default function Connect({ method: id, sample = false }: Props) {
  const store = useStore();
  const method = store.form.methods.find((one) => one.id === id) as FormMethod;
  const scenario = useChecker(store, (state) => scenarioOf(store.form, method, state.form)?.id);
  const possible = useOffer(store.form.id, method, scenario !== undefined);
  // A sample is tried where its values stand, in the form.
  const offer = sample || scenario === undefined ? possible : undefined;
  // From then on it stays: it knows how far an authorization has come.
  const [isNeeded, setNeeded] = useState(false);
  useEffect(() => {
    if (offer || hasTicket()) setNeeded(true);
  }, [offer]);
  if (!isNeeded) return null;
  return <Offered store={store} method={method} sample={sample} scenario={scenario} offer={offer} />;
}
