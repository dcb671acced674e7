import type { Judgement } from '../../check/values/index.ts';
import type { Field } from '../../definition/field.ts';

/** How a value gets from the wrong field into its own. */
export interface Move {
  /** Two values are in each other's field; the own field is empty; or it holds something. */
  kind: 'exchange' | 'move' | 'replace';
  to: Field;
  /** Texts by field id, as they are afterwards. */
  values: Record<string, string>;
}

/**
 * What can be offered for a value that is recognised as that of another field. Of two that are exchanged, the first offers it.
 * @param texts of all fields, by their ids
 */
export function moveOf(
  field: Field,
  fields: readonly Field[],
  texts: Readonly<Record<string, string>>,
  judgements: Readonly<Record<string, Judgement>>,
): Move | undefined {
  const to = fields.find(({ id }) => id === judgements[field.id]?.belongsIn);
  if (!to || to === field) return undefined;
  const [text = '', other = ''] = [texts[field.id], texts[to.id]];
  if (judgements[to.id]?.belongsIn === field.id)
    return fields.indexOf(field) < fields.indexOf(to)
      ? { kind: 'exchange', to, values: { [field.id]: other, [to.id]: text } }
      : undefined;
  return { kind: other.trim() === '' ? 'move' : 'replace', to, values: { [field.id]: '', [to.id]: text } };
}
