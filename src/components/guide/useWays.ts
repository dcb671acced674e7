import type { FormMethod } from '../../definition/form.ts';
import type { CheckerStore } from '../Checker/checkerStore.ts';
import { methodOf } from '../Checker/formState.ts';
import { useChecker } from '../Checker/useChecker.ts';
import { useOffer } from './Connect/useOffer.ts';

/**
 * The ways of connecting that this site has, that of a newcomer first. One with the operator's app is among them where there is
 * such an app, and where it is tried with the sample store.
 */
export function useWays(store: CheckerStore): FormMethod[] {
  const { id, methods } = store.form;
  const chosen = useChecker(store, ({ form }) => methodOf(store.form, form).id);
  const isSample = useChecker(store, ({ form }) => form.scenario !== undefined);
  const offer = useOffer(
    id,
    methods.find(({ onlyWithApp }) => onlyWithApp),
    isSample,
  );
  return methods
    .filter((method) => !method.onlyWithApp || offer !== undefined || method.id === chosen)
    .toSorted((one, other) => Number(other.forNewcomers ?? false) - Number(one.forNewcomers ?? false));
}
