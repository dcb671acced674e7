import type { Dispatch } from 'react';
import { readText, type TextReading } from '../../check/values/index.ts';
import type { Field } from '../../definition/field.ts';
import type { Form, FormMethod } from '../../definition/form.ts';
import type { FormAction } from './formState.ts';
import { readTextFile } from './readTextFile.ts';

/** Takes the values of a method out of the texts that people have. */
export interface TextReader {
  /** @returns whether there was anything in it; else it is a value like any other */
  paste(text: string): boolean;
  /** A text that was typed, or put there by other means, is read like a pasted one when its field is left. */
  leave(field: Field, texts: Readonly<Record<string, string>>): void;
  file(file: Blob): Promise<void>;
}

/** Reads texts for the form. All of it happens on the page: nothing is sent. */
export function textReader({ id, name }: Form, { fields }: FormMethod, dispatch: Dispatch<FormAction>): TextReader {
  const read = (text: string, longest?: number) => readText(fields, text, [id, name], longest);
  return {
    paste(text) {
      const found = read(text);
      if (isEmpty(found)) return false;
      dispatch({ type: 'read', found });
      return true;
    },
    leave(field, texts) {
      const text = texts[field.id] ?? '';
      // A password may look like anything.
      const found = field.kind === 'choice' || (field.kind === 'secret' && field.verbatim) ? undefined : read(text);
      const values = found && fitting(found.values, field, texts);
      if (!found || !values || values[field.id] === text) dispatch({ type: 'leave', field: field.id });
      else dispatch({ type: 'read', found: { ...found, values, choices: {} } });
    },
    async file(file) {
      const content = await readTextFile(file);
      if ('problem' in content) dispatch({ type: 'unreadable', problem: content.problem });
      else dispatch({ type: 'read', found: read(content.text, content.text.length) });
    },
  };
}

/** Of the values in a field's text, its own and those of fields that are empty; nothing where there are none. */
function fitting(
  values: TextReading['values'],
  field: Field,
  texts: Readonly<Record<string, string>>,
): TextReading['values'] | undefined {
  const taken = Object.entries(values).filter(([id]) => id === field.id || !texts[id]?.trim());
  return taken.length > 0 ? { [field.id]: '', ...Object.fromEntries(taken) } : undefined;
}

function isEmpty({ values, choices }: TextReading): boolean {
  return Object.keys(values).length === 0 && Object.keys(choices).length === 0;
}
