import { translate } from '@docusaurus/Translate';
import { useCallback } from 'react';
import { flushSync } from 'react-dom';
import type { Field } from '../../../definition/field.ts';
import type { FormMethod } from '../../../definition/form.ts';
import type { CheckerStore } from '../checkerStore.ts';
import { fieldView, moveValue } from '../fieldView.ts';
import { valuesOf } from '../formState.ts';
import { inputId } from '../inputId.ts';
import type { Move } from '../moveOf.ts';
import Reading from '../Reading/index.tsx';
import StepLink from '../StepLink/index.tsx';
import { textReader } from '../textReader.ts';
import { useChecker } from '../useChecker.ts';
import { useText } from '../useText.ts';
import ValueInput from '../ValueInput/index.tsx';

interface Props {
  store: CheckerStore;
  method: FormMethod;
}

/** The values of one method. A text that holds several of them, pasted anywhere, fills them all. */
export default function MethodValues({ store, method }: Props) {
  // What is pressed goes away with the press, so the focus goes where the value went.
  function put(change: () => void, field: string) {
    flushSync(change);
    document.getElementById(inputId(method, field))?.focus();
  }
  return (
    <>
      <Reading
        store={store}
        method={method}
        onChoose={(field, value) => put(() => store.dispatch({ type: 'choose', field, value }), field)}
      />
      {method.fields.map((field) => (
        <Value
          key={field.id}
          store={store}
          method={method}
          field={field}
          id={inputId(method, field.id)}
          onMove={(to) => put(() => moveValue(store, method, field), to.id)}
        />
      ))}
    </>
  );
}

interface ValueProps {
  store: CheckerStore;
  method: FormMethod;
  field: Field;
  /** Of its input. */
  id: string;
  onMove(to: Field): void;
}

/** One value. It is drawn when what is said of it changes, and not for each key. */
function Value({ store, method, field, id, onMove }: ValueProps) {
  const {
    text,
    exposed,
    remark,
    says = '',
    move,
    to,
  } = useChecker(store, () => {
    const { fits: _, text, ...view } = fieldView(store, method, field);
    return { ...view, text: field.kind === 'choice' ? text : undefined };
  });
  const input = useText(
    store,
    useCallback(() => valuesOf(store.form, method, store.state.form)[field.id] ?? '', [store, method, field]),
  );
  const reader = textReader(store, method);
  return (
    <ValueInput
      id={id}
      field={field}
      input={input}
      text={text}
      exposed={exposed}
      remark={remark && { kind: remark, text: says }}
      {...(move && to ? { action: { label: labels[move](to.label), onClick: () => onMove(to) } } : {})}
      onType={(typed) => store.dispatch({ type: 'type', field: field.id, text: typed })}
      onLeave={() => {
        if (field.id in store.state.form.typed) reader.leave(field);
      }}
      onPaste={(event) => {
        if (reader.paste(event.clipboardData.getData('text/plain'), field)) event.preventDefault();
      }}
    >
      {field.from && <StepLink form={store.form} step={field.from} found />}
    </ValueInput>
  );
}

const labels: Record<Move['kind'], (field: string) => string> = {
  exchange: () => translate({ id: 'checker.exchange', message: 'Exchange' }),
  move: (field) => translate({ id: 'checker.move', message: 'Move it to {field}' }, { field }),
  replace: (field) =>
    translate({ id: 'checker.move.replace', message: 'Move it to {field}, in place of what is there' }, { field }),
};
