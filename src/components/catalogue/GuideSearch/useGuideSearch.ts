import guides from '@generated/site-search/default/guides.json';
import { useMemo, useState } from 'react';
import type { FoundGuide } from '../../../search/guideFinder.ts';
import { useLoaded } from '../../loading/useLoaded.ts';
import { loadGuideFinder } from '../../search/finders.ts';

export interface GuideSearchState {
  typed: string;
  type(text: string): void;
  /** Loads what finds guides; to be called before somebody types. */
  prepare(): void;
  /** Something is typed. */
  isSought: boolean;
  /** All guides while nothing is typed; `undefined` until what finds them is loaded. */
  found: FoundGuide[] | undefined;
  hasFailed: boolean;
  /** Loads it once more. */
  retry(): void;
}

/** Finds guides as somebody types. */
export function useGuideSearch(): GuideSearchState {
  const [typed, type] = useState('');
  const [isWanted, setWanted] = useState(false);
  const { loaded: find, failed: hasFailed, retry } = useLoaded(loadGuideFinder, isWanted);
  const isSought = typed.trim() !== '';
  const found = useMemo((): FoundGuide[] | undefined => (isSought ? find?.(typed) : guides), [find, isSought, typed]);
  return { typed, type, prepare: () => setWanted(true), isSought, found, hasFailed, retry };
}
