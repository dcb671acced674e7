import { createContext, type ReactNode, useContext } from 'react';

/** What the parts of a guide page have of each other. */
export interface GuideParts {
  /** What steps say to do, by id, to be said once more where a result names one. */
  steps: Map<string, ReactNode>;
  /** Brings the checker into view, and the focus to what has this id in it. */
  showChecker(id: string): void;
}

export const GuideContext = createContext<GuideParts>({ steps: new Map(), showChecker() {} });

export function useGuide(): GuideParts {
  return useContext(GuideContext);
}
