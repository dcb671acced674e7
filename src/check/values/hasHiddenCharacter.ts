/**
 * Whether a text holds what nobody sees and no value has: control characters, code points that are none, or half a
 * character (a lone surrogate). In a request they could end a header, or make an XML document invalid (XML 1.0, section 2.2).
 */
export function hasHiddenCharacter(text: string): boolean {
  return /[\p{Cc}\p{NChar}]/u.test(text) || !text.isWellFormed();
}
