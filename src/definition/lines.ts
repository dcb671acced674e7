/**
 * A long text, one sentence a line, so that a changed word is a changed line.
 * @example lines('The key works.', 'Its role may read no orders.')
 */
export function lines(...sentences: string[]): string {
  return sentences.join(' ');
}
