import { useEffect, useState } from 'react';

export interface Loading<Loaded> {
  loaded?: Loaded;
  failed: boolean;
}

/**
 * What is loaded when it is wanted.
 * @param load the same function every time
 * @param key when it changes after a failure, loading is tried again
 */
export function useLoaded<Loaded>(load: () => Promise<Loaded>, wanted: boolean, key?: unknown): Loading<Loaded> {
  const [state, setState] = useState<Loading<Loaded>>({ failed: false });
  const isLoaded = state.loaded !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key asks to try again
  useEffect(() => {
    if (!wanted || isLoaded) return;
    let gone = false;
    load().then(
      (loaded) => !gone && setState({ loaded, failed: false }),
      () => !gone && setState({ failed: true }),
    );
    return () => {
      gone = true;
    };
  }, [load, wanted, isLoaded, key]);
  return state;
}
