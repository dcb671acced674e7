/** What stands in place of a secret. */
const blackened = '•••';

/** A shorter one cannot be told from an ordinary word. */
const shortest = 4;

/** So much of the beginning is recognised when a platform repeats a secret and cuts it off. */
const recognised = 12;

/** What is shown of a text is much shorter; to look through a whole answer would take long. */
const lookedAt = 1200;

/**
 * Blackens secrets in a text that a platform answered, for some repeat what they were sent. Each is found as it is and as it
 * may have been written on the way: percent-encoded, as a form, within JSON, in Base64; and when only its beginning is left.
 * A text without end is cut.
 */
export function hideSecrets(text: string, secrets: Iterable<string>): string {
  const spellings = [...new Set([...secrets].flatMap(spellingsOf))].filter(({ length }) => length >= shortest);
  const looked = text.slice(0, lookedAt);
  let hidden = '';
  for (let at = 0; at < looked.length; ) {
    const length = Math.max(0, ...spellings.map((secret) => repeatedAt(looked, at, secret)));
    hidden += length > 0 ? blackened : looked[at];
    at += length || 1;
  }
  return hidden;
}

/** How much of a secret stands at a place; 0 when it is too little to be recognised. */
function repeatedAt(text: string, at: number, secret: string): number {
  if (text[at] !== secret[0]) return 0;
  const enough = Math.min(secret.length, Math.max(recognised, Math.ceil(secret.length / 2)));
  if (!text.startsWith(secret.slice(0, enough), at)) return 0;
  let length = enough;
  while (length < secret.length && text[at + length] === secret[length]) length++;
  return length;
}

function spellingsOf(secret: string): string[] {
  const form = new URLSearchParams([['', secret]]).toString().slice(1);
  const inJson = JSON.stringify(secret).slice(1, -1);
  return [secret, form, form.replaceAll('+', '%20'), inJson, base64(secret), base64(secret).replace(/={1,2}$/, '')];
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
