import { later } from '../loading/later.tsx';

/** Nobody sees a result at first sight; what shows it is loaded when somebody begins to fill in the form. */
const load = () => import(/* webpackChunkName: "later-result" */ './Result/index.tsx');

export const Result = later(load);

// Where they do not come, the result that follows says so.
const nothing = () => null;
export const Running = later(async () => ({ default: (await load()).Running }), nothing);
export const Announcement = later(async () => ({ default: (await load()).Announcement }), nothing);
export const Headline = later(async () => ({ default: (await load()).Headline }), nothing);

/** Loads what shows a result, for somebody who is about to see one. */
export function prepareResult(): void {
  // Where it cannot be loaded, the place of the result says so.
  load().catch(() => {});
}
