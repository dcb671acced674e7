import { useState } from 'react';

/**
 * Puts a text on the clipboard. A browser may refuse, and so may the site in whose frame this page stands.
 * @returns how that went, as long as the text is the same, and what does it
 */
export function useCopy(text: string): [outcome: 'copied' | 'refused' | undefined, copy: () => void] {
  const [last, setLast] = useState<{ text: string; outcome: 'copied' | 'refused' }>();
  const done = (outcome: 'copied' | 'refused') => () => setLast({ text, outcome });
  return [
    last?.text === text ? last.outcome : undefined,
    () => void navigator.clipboard.writeText(text).then(done('copied'), done('refused')),
  ];
}
