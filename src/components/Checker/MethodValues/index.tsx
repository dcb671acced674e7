import Translate from '@docusaurus/Translate';
import type { ClipboardEvent, Dispatch } from 'react';
import { judgeValues, readPasted } from '../../../check/values/index.ts';
import type { Form, FormMethod } from '../../../definition/form.ts';
import { type FormAction, type FormState, valuesOf } from '../formState.ts';
import { remarkOn } from '../remark.ts';
import StepLink from '../StepLink/index.tsx';
import ValueInput from '../ValueInput/index.tsx';
import styles from './styles.module.css';

interface Props {
  form: Form;
  method: FormMethod;
  state: FormState;
  dispatch: Dispatch<FormAction>;
  /** Gives the input of a field its id. */
  inputId(method: FormMethod, field: string): string;
}

/** The values of one method. A text that holds several of them, pasted anywhere, fills them all. */
export default function MethodValues({ form, method, state, dispatch, inputId }: Props) {
  const values = valuesOf(form, method, state);
  const judgements = judgeValues(method.fields, values);
  const filled = method.fields.filter(({ id }) => state.filled.includes(id)).map(({ label }) => label);

  function paste(event: ClipboardEvent) {
    const found = readPasted(method.fields, event.clipboardData.getData('text/plain'), [form.id, form.name]);
    if (Object.keys(found).length === 0) return;
    event.preventDefault();
    dispatch({ type: 'fill', values: found });
  }

  return (
    <>
      <p role="status" className={styles.filled}>
        {filled.length > 0 && (
          <Translate id="checker.filled" values={{ fields: filled.join(', ') }}>
            {'Filled in from the pasted text: {fields}.'}
          </Translate>
        )}
      </p>
      {method.fields.map((field) => {
        const judgement = judgements[field.id];
        return (
          <ValueInput
            key={field.id}
            id={inputId(method, field.id)}
            field={field}
            text={values[field.id] ?? ''}
            remark={judgement && remarkOn(field, judgement, state.settled.includes(field.id))}
            onType={(text) => dispatch({ type: 'type', field: field.id, text })}
            onLeave={() => dispatch({ type: 'leave', field: field.id })}
            onPaste={paste}
          >
            {field.from && <StepLink form={form} step={field.from} found />}
          </ValueInput>
        );
      })}
    </>
  );
}
