import { laterPart } from '../loading/laterPart.ts';

/** What reads texts and judges values. A page that nobody has touched has none, so it comes with the first. */
export const valueTools = laterPart(() => import(/* webpackChunkName: "later-values" */ '../../check/values/index.ts'));
