/** What stands in place of a secret. */
const blackened = '•••';

/** A shorter one cannot be told from an ordinary word. */
const shortest = 4;

/** So much of the beginning is recognised when a platform repeats a secret and cuts it off. */
const recognised = 12;

/** What is shown of a text is much shorter; to look through a whole answer would take long. */
const lookedAt = 1200;

/** A secret in one of the ways in which it may be written, and what it is recognised by. */
export interface Spelling {
  text: string;
  /** As much of its beginning as no other text has. */
  start: string;
}

/**
 * Blackens secrets in a text that a platform answered, for some repeat what they were sent: wherever one of their spellings
 * stands, or its beginning is left. A text without end is cut.
 */
export function hideSecrets(text: string, spellings: readonly Spelling[]): string {
  const looked = text.slice(0, lookedAt);
  const present = spellings.filter(({ start }) => looked.includes(start));
  if (present.length === 0) return looked;
  let hidden = '';
  for (let at = 0; at < looked.length; ) {
    const length = Math.max(...present.map((spelling) => repeatedAt(looked, at, spelling)));
    hidden += length > 0 ? blackened : looked[at];
    at += length || 1;
  }
  return hidden;
}

/** How much of a secret stands at a place; 0 when it is too little to be recognised. */
function repeatedAt(looked: string, at: number, { text, start }: Spelling): number {
  if (!looked.startsWith(start, at)) return 0;
  let length = start.length;
  while (length < text.length && looked[at + length] === text[length]) length++;
  return length;
}

/** A secret as it is and as it may be written on the way: percent-encoded, as a form, within JSON, in Base64. */
export function spellingsOf(secret: string): Spelling[] {
  const form = new URLSearchParams([['', secret]]).toString().slice(1);
  const inJson = JSON.stringify(secret).slice(1, -1);
  const inBase64 = base64(secret);
  const written = new Set([secret, form, form.replaceAll('+', '%20'), inJson, inBase64, inBase64.replace(/={1,2}$/, '')]);
  return [...written]
    .filter(({ length }) => length >= shortest)
    .map((text) => ({ text, start: text.slice(0, Math.max(recognised, Math.ceil(text.length / 2))) }));
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
