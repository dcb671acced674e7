import { useEffect, useState } from 'react';

export interface Loading<Loaded> {
  loaded?: Loaded;
  /** It did not come, and is not being loaded now. */
  failed: boolean;
  /** It did not come, and is being loaded once more. */
  isTrying: boolean;
  /** Loads it once more, where it did not come. */
  retry(): void;
}

/**
 * What is loaded when it is wanted.
 * @param load the same function every time
 */
export function useLoaded<Loaded>(load: () => Promise<Loaded>, wanted: boolean): Loading<Loaded> {
  const [{ loaded, failed, tries }, setState] = useState<{ loaded?: Loaded; failed: boolean; tries: number }>({
    failed: false,
    tries: 0,
  });
  const isLoaded = loaded !== undefined;
  useEffect(() => {
    if (!wanted || isLoaded) return;
    let gone = false;
    load().then(
      (loaded) => !gone && setState({ loaded, failed: false, tries }),
      () => !gone && setState({ failed: true, tries }),
    );
    return () => {
      gone = true;
    };
  }, [load, wanted, isLoaded, tries]);
  return {
    loaded,
    failed,
    isTrying: tries > 0 && !failed && !isLoaded,
    retry: () => setState({ loaded, failed: false, tries: tries + 1 }),
  };
}
