import Translate, { translate } from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useState } from 'react';
import type { Field } from '../../../definition/field.ts';
import type { FormMethod } from '../../../definition/form.ts';
import { isSecret } from '../../../definition/isSecret.ts';
import { fieldView } from '../../Checker/fieldView.ts';
import { inputId } from '../../Checker/inputId.ts';
import { useStore } from '../../Checker/StoreContext.ts';
import { textReader } from '../../Checker/textReader.ts';
import { useChecker } from '../../Checker/useChecker.ts';
import { useGuide } from '../GuideContext.ts';
import styles from './styles.module.css';

interface Props {
  method: FormMethod;
  field: Field;
}

/** Takes a value where it is found, with one tap: the clipboard is asked then, and at no other time. */
export default function InlineValue({ method, field }: Props) {
  const store = useStore();
  const { showChecker } = useGuide();
  const isBrowser = useIsBrowser();
  const { length, fits, remark, says } = useChecker(store, ({ form }) => {
    const { text, ...view } = fieldView(store, method, field);
    // Each key is seen where it is pressed. Here, what is told of it waits until it is all there.
    return { ...view, length: form.typing === field.id && text !== '' ? undefined : text.length };
  });
  const isEmpty = length === 0;
  const [refused, setRefused] = useState(false);

  function take(pasted: string) {
    setRefused(false);
    store.whenReady(() => {
      if (!textReader(store, method).paste(pasted, field)) store.dispatch({ type: 'enter', values: { [field.id]: pasted } });
    });
  }

  /** Where it can be typed, or pasted with the keyboard. */
  const showField = () => showChecker(inputId(method, field.id));

  function paste() {
    // Without https there is no clipboard, and a browser, or the person, may refuse it.
    const asked = navigator.clipboard?.readText() ?? Promise.reject();
    asked.then(
      (pasted) => (pasted.trim() === '' ? showField() : take(pasted)),
      () => {
        setRefused(true);
        showField();
      },
    );
  }

  return (
    <div
      className={styles.value}
      data-fits={fits}
      data-secret={isSecret(field) || undefined}
      onPointerEnter={store.prepare}
      onPaste={(event) => {
        event.preventDefault();
        take(event.clipboardData.getData('text/plain'));
      }}
    >
      <p className={styles.words}>
        <strong>
          {fits && <span aria-hidden="true">✓ </span>}
          {field.label}
        </strong>
        <span role="status" className={remark === 'error' ? styles.error : undefined}>
          {remark ? (
            says
          ) : length === undefined && fits ? (
            <Translate id="guide.value.right">Looks right</Translate>
          ) : !length ? (
            refused ? (
              <Translate id="guide.value.refused">The browser gave no text: paste it into the field.</Translate>
            ) : (
              <Translate id="guide.value.like" values={{ example: <code>{field.like}</code> }}>
                {'Looks like {example}'}
              </Translate>
            )
          ) : (
            // Never the value itself: that stands in its field alone.
            lengthInWords(length, fits)
          )}
        </span>
      </p>
      {field.kind === 'choice' ? (
        <button type="button" className="button button--secondary" disabled={!isBrowser} onClick={showField}>
          <Translate id="guide.value.choose">Choose</Translate>
        </button>
      ) : (
        <button
          type="button"
          className={isEmpty ? 'button button--primary' : 'button button--secondary'}
          disabled={!isBrowser}
          onClick={paste}
          aria-label={translate({ id: 'guide.value.paste.label', message: 'Paste {field}' }, { field: field.label })}
        >
          {isEmpty ? (
            <Translate id="guide.value.paste">Paste</Translate>
          ) : (
            <Translate id="guide.value.pasteAgain">Paste again</Translate>
          )}
        </button>
      )}
    </div>
  );
}

function lengthInWords(count: number, fits: boolean): string {
  return fits
    ? translate({ id: 'guide.value.fits', message: '{count} characters, looks right' }, { count })
    : translate({ id: 'guide.value.length', message: '{count} characters' }, { count });
}
