/** A part of the site that is loaded when it is first wanted. */
export interface Later<Part> {
  /** Once it is there: from the moment on in which those who asked for it are told. */
  readonly part: Part | undefined;
  /** What could not be loaded, such as without a network, is loaded again when it is asked for again. */
  load(): Promise<Part>;
}

/** @param get such as `() => import('./large.ts')` */
export function laterPart<Part>(get: () => Promise<Part>): Later<Part> {
  let part: Part | undefined;
  let loading: Promise<Part> | undefined;
  return {
    get part() {
      return part;
    },
    load() {
      loading ??= get().then(
        (loaded) => {
          part = loaded;
          return loaded;
        },
        (error) => {
          loading = undefined;
          throw error;
        },
      );
      return loading;
    },
  };
}
