import { once } from '../loading/once.ts';

/** A part of the site that is loaded when it is first wanted. */
export interface Later<Part> {
  /** Once it is there. */
  readonly part: Part | undefined;
  /** What could not be loaded is loaded again when it is asked for again. */
  load(): Promise<Part>;
}

/** @param get such as `() => import('./large.ts')` */
export function laterPart<Part>(get: () => Promise<Part>): Later<Part> {
  let part: Part | undefined;
  return {
    get part() {
      return part;
    },
    load: once(async () => {
      part = await get();
      return part;
    }),
  };
}
