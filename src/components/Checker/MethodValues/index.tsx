import { translate } from '@docusaurus/Translate';
import type { Dispatch } from 'react';
import { flushSync } from 'react-dom';
import { judgeValues } from '../../../check/values/index.ts';
import type { Form, FormMethod } from '../../../definition/form.ts';
import { type FormAction, type FormState, valuesOf } from '../formState.ts';
import { isExposed } from '../isExposed.ts';
import { moveOf } from '../moveOf.ts';
import Reading from '../Reading/index.tsx';
import { remarkOn } from '../remark.ts';
import StepLink from '../StepLink/index.tsx';
import type { TextReader } from '../textReader.ts';
import ValueInput from '../ValueInput/index.tsx';

interface Props {
  form: Form;
  method: FormMethod;
  state: FormState;
  dispatch: Dispatch<FormAction>;
  reader: TextReader;
  /** Gives the input of a field its id. */
  inputId(method: FormMethod, field: string): string;
}

/** The values of one method. A text that holds several of them, pasted anywhere, fills them all. */
export default function MethodValues({ form, method, state, dispatch, reader, inputId }: Props) {
  const { fields } = method;
  const values = valuesOf(form, method, state);
  const judgements = judgeValues(fields, values);

  // The button that is pressed goes away with the press, so the focus goes where the value went.
  function put(action: FormAction, field: string) {
    flushSync(() => dispatch(action));
    document.getElementById(inputId(method, field))?.focus();
  }

  return (
    <>
      <Reading
        method={method}
        reading={state.reading}
        onChoose={(field, value) => put({ type: 'choose', field, value }, field)}
      />
      {fields.map((field) => {
        const judgement = judgements[field.id];
        const move = moveOf(field, fields, values, judgements);
        return (
          <ValueInput
            key={field.id}
            id={inputId(method, field.id)}
            field={field}
            text={values[field.id] ?? ''}
            exposed={isExposed(field, fields, values, judgement)}
            remark={judgement && remarkOn(field, judgement, state.settled.includes(field.id))}
            {...(move
              ? {
                  action: {
                    label: labels[move.kind](move.to.label),
                    onClick: () => put({ type: 'move', values: move.values }, move.to.id),
                  },
                }
              : {})}
            onType={(text) => dispatch({ type: 'type', field: field.id, text })}
            onLeave={() => (field.id in state.typed ? reader.leave(field, values) : undefined)}
            onPaste={(event) => {
              if (reader.paste(event.clipboardData.getData('text/plain'))) event.preventDefault();
            }}
          >
            {field.from && <StepLink form={form} step={field.from} found />}
          </ValueInput>
        );
      })}
    </>
  );
}

const labels = {
  exchange: () => translate({ id: 'checker.exchange', message: 'Exchange' }),
  move: (field: string) => translate({ id: 'checker.move', message: 'Move it to {field}' }, { field }),
  replace: (field: string) =>
    translate({ id: 'checker.move.replace', message: 'Move it to {field}, in place of what is there' }, { field }),
};
