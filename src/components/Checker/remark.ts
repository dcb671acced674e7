import type { Judgement } from '../../check/values/index.ts';
import type { Field } from '../../definition/field.ts';

/** What is said under a field. */
export interface Remark {
  kind: 'error' | 'note';
  text: string;
}

/**
 * What to say about a value now. While somebody types, only a value that is recognised as another one is spoken of; the
 * rest waits until they are done.
 * @param settled whether they are done with the field
 */
export function remarkOn(field: Field, judgement: Judgement, settled: boolean): Remark | undefined {
  const { outcome, message, note, belongsIn } = judgement;
  if (outcome !== 'ok' && message && (settled || belongsIn || field.mistakes.some(({ says }) => says === message)))
    return { kind: 'error', text: message };
  return settled && note ? { kind: 'note', text: note } : undefined;
}
