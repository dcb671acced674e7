import type { ComponentType, ReactNode } from 'react';
import { laterPart } from './laterPart.ts';
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
  const code = laterPart(load);
  return function Later(props: Props) {
    // Once it is there, it is drawn at once.
    const { loaded = code.part, failed, isTrying, retry } = useLoaded(code.load, code.part === undefined);
    if (loaded) return <loaded.default {...props} />;
    if (!failed && !isTrying) return null;
    const notLoaded = <NotLoaded isTrying={isTrying} onRetry={retry} />;
    return Around ? <Around {...props}>{notLoaded}</Around> : notLoaded;
  };
}
