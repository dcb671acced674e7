import { conceptsOf, isFiller, joinPhrases } from './vocabulary.ts';

/** What build tools want in front of a setting that goes into a page; it says nothing of the value behind it. */
const ofBuildTools = /^(?:expo_public|gatsby|next_public|nuxt_public|plasmo_public|react_app|vite|vue_app)_/i;

/** No label is longer; what is, is a sentence. */
const longest = 80;

/**
 * The words of a label, for comparing: without capitals, accents, punctuation and fillers, split where its case or its
 * signs split it, and in the words of one language where they are known.
 * @example labelWords('ACME_AUTH_TOKEN') → ['acme', 'auth', 'token']; labelWords('API klíč') → ['api', 'key']
 */
export function labelWords(label: string): readonly string[] {
  const known = remembered.get(label);
  if (known) return known;
  const words = label.length > longest ? [] : split(label);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(label, words);
  return words;
}

/** Labels of the forms, mostly: each is compared with every name in a text. */
const remembered = new Map<string, readonly string[]>();
const mostRemembered = 500;

function split(label: string): string[] {
  const plain = label
    .replace(ofBuildTools, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/(\p{Ll})(\p{Lu})|(\d)(?=\p{Lu}\p{Ll})/gu, '$1$3 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const words = joinPhrases(plain)
    .split(' ')
    .filter((word) => word !== '' && !isFiller(word))
    .flatMap((word): readonly string[] => {
      const concepts = conceptsOf(word);
      return concepts.length > 0 ? concepts : [word];
    });
  return [...new Set(withoutName(words))];
}

/** The name of a user is the user. */
function withoutName(words: string[]): string[] {
  return words.includes('user') || words.includes('login') ? words.filter((word) => word !== 'name') : words;
}
