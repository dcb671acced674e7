import { useEffect, useState } from 'react';

export interface Loading<Loaded> {
  loaded?: Loaded;
  /** It did not come, and is not being loaded now. */
  failed: boolean;
}

/**
 * What is loaded when it is wanted.
 * @param load the same function every time
 * @param key when it changes after a failure, loading is tried again
 */
export function useLoaded<Loaded>(load: () => Promise<Loaded>, wanted: boolean, key?: unknown): Loading<Loaded> {
  const [state, setState] = useState<{ loaded?: Loaded; failedAt?: { key: unknown } }>({});
  const isLoaded = state.loaded !== undefined;
  useEffect(() => {
    if (!wanted || isLoaded) return;
    let gone = false;
    load().then(
      (loaded) => !gone && setState({ loaded }),
      () => !gone && setState({ failedAt: { key } }),
    );
    return () => {
      gone = true;
    };
  }, [load, wanted, isLoaded, key]);
  return { loaded: state.loaded, failed: state.failedAt !== undefined && state.failedAt.key === key };
}
