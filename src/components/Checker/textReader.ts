import type { TextReading } from '../../check/values/index.ts';
import type { Field } from '../../definition/field.ts';
import type { FormMethod } from '../../definition/form.ts';
import type { CheckerStore } from './checkerStore.ts';
import { valuesOf } from './formState.ts';
import { readTextFile } from './readTextFile.ts';

/** Takes the values of a method out of the texts that people have. */
export interface TextReader {
  /**
   * @param into the field that gets it as it is, unless it holds values
   * @returns whether it does. Before texts can be read, it is taken for a value, and the field gets back what it held when the text
   * turns out to hold several.
   */
  paste(text: string, into: Field): boolean;
  /** A text that was typed, or put there by other means, is read like a pasted one when its field is left. */
  leave(field: Field): void;
  file(file: Blob): Promise<void>;
}

/** Reads texts for the form. All of it happens on the page: nothing is sent. */
export function textReader(store: CheckerStore, method: FormMethod): TextReader {
  const textsNow = () => valuesOf(store.form, method, store.state.form);
  return {
    paste(text, into) {
      if (store.isReady) {
        const found = store.read(method, text);
        if (!isEmpty(found)) store.dispatch({ type: 'read', found });
        return !isEmpty(found);
      }
      const before = textsNow()[into.id] ?? '';
      store.whenReady(() => {
        const found = store.read(method, text);
        // What has been taken out since is not wanted any more.
        if (isEmpty(found) || !textsNow()[into.id]) return;
        store.dispatch({ type: 'type', field: into.id, text: before });
        store.dispatch({ type: 'read', found });
      });
      return false;
    },
    leave(field) {
      store.whenReady(() => {
        const texts = textsNow();
        const text = texts[field.id] ?? '';
        // A password may look like anything.
        const found =
          field.kind === 'choice' || (field.kind === 'secret' && field.verbatim) ? undefined : store.read(method, text);
        const values = found && fitting(found.values, field, texts);
        if (!found || !values || values[field.id] === text) store.dispatch({ type: 'leave', field: field.id });
        else store.dispatch({ type: 'read', found: { ...found, values, choices: {} } });
      });
    },
    async file(file) {
      const content = await readTextFile(file);
      if ('problem' in content) store.dispatch({ type: 'unreadable', problem: content.problem });
      else store.whenReady(() => store.dispatch({ type: 'read', found: store.read(method, content.text, content.text.length) }));
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
