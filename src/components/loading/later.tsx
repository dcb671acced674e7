import { type ComponentType, type ReactNode, useState } from 'react';
import NotLoaded from './NotLoaded/index.tsx';
import { useLoaded } from './useLoaded.ts';

/**
 * A component whose code is loaded when it is drawn first. Unlike with `React.lazy`, nothing else goes away where it does not
 * come: its place says so, and offers to try again.
 * @param load the same as for `React.lazy`
 * @param Around draws what its place says then. @default as it is
 */
export function later<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  Around?: ComponentType<Props & { children: ReactNode }>,
): ComponentType<Props> {
  // Once it is there, it is drawn at once.
  let known: ComponentType<Props> | undefined;
  const loadOnce = async () => {
    known ??= (await load()).default;
    return { Component: known };
  };
  return function Later(props: Props) {
    const [tries, setTries] = useState(0);
    const { loaded, failed } = useLoaded(loadOnce, known === undefined, tries);
    const Component = known ?? loaded?.Component;
    if (Component) return <Component {...props} />;
    if (!failed && tries === 0) return null;
    const notLoaded = <NotLoaded isTrying={!failed} onRetry={() => setTries(tries + 1)} />;
    return Around ? <Around {...props}>{notLoaded}</Around> : notLoaded;
  };
}
