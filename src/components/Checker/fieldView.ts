import type { Field } from '../../definition/field.ts';
import type { FormMethod } from '../../definition/form.ts';
import type { CheckerStore } from './checkerStore.ts';
import { valuesOf } from './formState.ts';
import { isExposed, mayBeKey } from './isExposed.ts';
import { type Move, moveOf } from './moveOf.ts';
import { type Remark, remarkOn } from './remark.ts';

/** All that is shown of one field. Flat, so that it is easily told whether anything of it has changed. */
export interface FieldView {
  text: string;
  /** A key stands in a field that everybody may read. */
  exposed: boolean;
  /** The value may be right: nothing is known against it. */
  fits: boolean;
  remark?: Remark['kind'];
  says?: string;
  /** What can be offered for a value that belongs elsewhere, and where. */
  move?: Move['kind'];
  to?: Field;
}

/** What a field shows now. */
export function fieldView(store: CheckerStore, method: FormMethod, field: Field): FieldView {
  const { form } = store.state;
  const texts = valuesOf(store.form, method, form);
  const judgements = store.judgements(method);
  const judgement = judgements[field.id];
  const remark = judgement && remarkOn(field, judgement, form.settled.includes(field.id));
  const move = moveOf(field, method.fields, texts, judgements);
  const text = texts[field.id] ?? '';
  return {
    text,
    exposed: judgement ? isExposed(field, method.fields, texts, judgement) : mayBeKey(field, form.typed[field.id] ?? ''),
    fits: text !== '' && judgement?.outcome === 'ok',
    ...(remark ? { remark: remark.kind, says: remark.text } : {}),
    ...(move ? { move: move.kind, to: move.to } : {}),
  };
}

/** Moves a value out of the wrong field into its own. */
export function moveValue(store: CheckerStore, method: FormMethod, field: Field): void {
  const move = moveOf(field, method.fields, valuesOf(store.form, method, store.state.form), store.judgements(method));
  if (move) store.dispatch({ type: 'enter', values: move.values });
}
