import { farewellHeadline } from '../farewellHeadline.ts';
import { headlineOf } from '../headline.ts';
import { useStore } from '../StoreContext.ts';
import { useChecker } from '../useChecker.ts';

/** How the last check ended, in a few words. */
export default function Headline() {
  const store = useStore();
  const check = useChecker(store, (state) => state.check);
  if (check.phase !== 'reported') return null;
  return check.givenUp
    ? farewellHeadline(store.form, check.report, check.worked === true)
    : headlineOf(store.form, check.report, store.says);
}
