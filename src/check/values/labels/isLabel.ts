import { labelWords } from './labelWords.ts';
import { isConcept } from './vocabulary.ts';

/** Whether a text names a kind of value: "API key", "heslo", "SHOP_URL". */
export function hasConcept(text: string): boolean {
  if (/:\/\/|@/.test(text)) return false;
  return labelWords(text).some(
    (word) => isConcept(word) && word !== 'name' && word !== 'api' && word !== 'private' && word !== 'public',
  );
}
