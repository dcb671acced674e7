import Translate, { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import { type ClipboardEvent, memo, type ReactNode, type RefObject, useId, useState } from 'react';
import type { Field } from '../../../definition/field.ts';
import { isSecret } from '../../../definition/isSecret.ts';
import { useGuide } from '../../guide/GuideContext.ts';
import { keptNowhere } from '../../keptNowhere.ts';
import Icon from '../Icon/index.tsx';
import type { Remark } from '../remark.ts';
import styles from './styles.module.css';

interface Props {
  field: Field;
  /** Unique on the page. */
  id: string;
  /** What holds its text; of a choice, `text` does. */
  input: RefObject<HTMLInputElement | null>;
  text?: string;
  /** A key stands in this open field: it is masked, and not to be revealed. */
  exposed: boolean;
  remark?: Remark;
  /** What can be done about it. */
  action?: { label: string; onClick(): void };
  /** The way to where the value is found. */
  children?: ReactNode;
  onType(text: string): void;
  onLeave(): void;
  onPaste(event: ClipboardEvent<HTMLInputElement>): void;
}

/** A labelled input for one value, with what is to be said about it. A secret one is masked until it is revealed. */
export default function ValueInput({
  field,
  id,
  input,
  text,
  exposed,
  remark,
  action,
  children,
  onType,
  onLeave,
  onPaste,
}: Props) {
  const { lang } = useGuide();
  const [revealed, setRevealed] = useState(false);
  const hintId = useId();
  const remarkId = useId();
  const secret = isSecret(field);
  const shared = {
    id,
    className: clsx(styles.input, secret && styles.secret),
    'aria-required': !field.optional,
    'aria-invalid': remark?.kind === 'error',
    'aria-describedby': clsx(hintId, remark && remarkId),
    onBlur: onLeave,
  };
  return (
    <div className={styles.field}>
      <div className={styles.head}>
        <Label field={field} htmlFor={id} />
        {children}
      </div>
      <div className={styles.control}>
        {field.kind === 'choice' ? (
          <select {...shared} value={text || field.choices[0]?.value} onChange={(event) => onType(event.target.value)}>
            {field.choices.map(({ value, label }) => (
              <option key={value} value={value} lang={lang}>
                {label}
              </option>
            ))}
          </select>
        ) : (
          // No name, so that not even a broken page could put the value into an address.
          <input
            {...shared}
            ref={input}
            type={exposed || (secret && !revealed) ? 'password' : 'text'}
            inputMode={field.kind === 'address' ? 'url' : undefined}
            dir="ltr"
            onChange={(event) => onType(event.target.value)}
            onPaste={onPaste}
            {...keptNowhere}
          />
        )}
        {secret && (
          <button type="button" className={styles.reveal} aria-controls={id} onClick={() => setRevealed(!revealed)}>
            {revealed ? translate({ id: 'checker.hide', message: 'Hide' }) : translate({ id: 'checker.reveal', message: 'Show' })}
            <span className={styles.forEars}> {field.label}</span>
          </button>
        )}
      </div>
      {remark && (
        <p id={remarkId} className={clsx(styles.remark, styles[remark.kind])}>
          <Icon tone={remark.kind === 'error' ? 'bad' : 'open'} />
          <span>{remark.text}</span>
        </p>
      )}
      {remark && action && (
        <button type="button" className={clsx('button button--secondary', styles.action)} onClick={action.onClick}>
          {action.label}
        </button>
      )}
      <Hint field={field} id={hintId} lang={lang} />
    </div>
  );
}

/** Drawn once, and not with every keystroke. */
const Label = memo(function Label({ field, htmlFor }: { field: Field; htmlFor: string }) {
  return (
    <label htmlFor={htmlFor} className={styles.label}>
      {field.label}
      {field.optional && (
        <span className={styles.optional}>
          {' '}
          <Translate id="checker.optional">(optional)</Translate>
        </span>
      )}
    </label>
  );
});

const Hint = memo(function Hint({ field, id, lang }: { field: Field; id: string; lang: string | undefined }) {
  return (
    <p id={id} className={styles.hint}>
      <span lang={lang}>{field.help}</span>{' '}
      {field.added && (
        <>
          {field.optional ? (
            <Translate id="checker.added.optional">Only the check uses it.</Translate>
          ) : (
            <Translate id="checker.added">A tool may not ask for it, but the check needs it.</Translate>
          )}{' '}
        </>
      )}
      {field.kind !== 'choice' && (
        <Translate id="checker.like" values={{ example: <code>{field.like}</code> }}>
          {'Looks like {example}'}
        </Translate>
      )}
    </p>
  );
});
