import { createContext, type ReactNode, useContext } from 'react';
import type { Examples } from '../../definition/example.ts';

/** What the parts of a guide page have of each other. */
export interface GuideParts {
  /** The language of the guide, where it is not that of the page. */
  lang?: string;
  /** What steps say to do, by id, to be said once more where a result names one. */
  steps: Map<string, ReactNode>;
  /** Loads what can be tried without a store, where that is switched on. */
  loadExamples?: () => Promise<{ default: Examples }>;
  /** Brings the checker into view, and the focus to what has this id in it. */
  showChecker(id: string): void;
}

export const GuideContext = createContext<GuideParts>({ steps: new Map(), showChecker() {} });

export function useGuide(): GuideParts {
  return useContext(GuideContext);
}
