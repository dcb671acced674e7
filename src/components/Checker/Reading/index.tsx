import Translate, { translate } from '@docusaurus/Translate';
import type { FormMethod } from '../../../definition/form.ts';
import type { CheckerStore } from '../checkerStore.ts';
import type { FormState } from '../formState.ts';
import { masked } from '../masked.ts';
import type { FileProblem } from '../readTextFile.ts';
import { useChecker } from '../useChecker.ts';
import styles from './styles.module.css';

interface Props {
  store: CheckerStore;
  method: FormMethod;
  onChoose(field: string, value: string): void;
}

/** More names are not read by anybody. */
const mostNames = 5;

/** What was found in a text that was pasted or dropped, what was not used, and what only the person can decide. */
export default function Reading({ store, method, onChoose }: Props) {
  const reading = useChecker(store, ({ form }) => form.reading);
  const found = typeof reading === 'object' ? reading : undefined;
  return (
    <>
      <div role="status" className={styles.said}>
        {sentencesOf(method, reading).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {Object.entries(found?.choices ?? {}).map(([field, choices]) => (
        <fieldset key={field} className={styles.choices}>
          <legend>
            <Translate id="checker.choices" values={{ field: labelOf(method, field) }}>
              {'Several values could be the {field}. Which one is it?'}
            </Translate>
          </legend>
          {choices.map(({ label, value }) => (
            <button key={value} type="button" className="button button--secondary" onClick={() => onChoose(field, value)}>
              {label} <code>{masked(value)}</code>{' '}
              <Translate id="checker.choices.length" values={{ count: value.length }}>
                {'({count} characters)'}
              </Translate>
            </button>
          ))}
        </fieldset>
      ))}
    </>
  );
}

function sentencesOf(method: FormMethod, reading: FormState['reading']): string[] {
  if (!reading) return [];
  if (typeof reading === 'string') return [problems[reading]()];
  const { recognised, unused, choices } = reading;
  const labels = method.fields.filter(({ id }) => recognised.includes(id)).map(({ label }) => label);
  const isNothing = labels.length === 0 && Object.keys(choices).length === 0;
  return [
    ...(labels.length > 0
      ? [translate({ id: 'checker.recognised', message: 'Recognised: {fields}.' }, { fields: labels.join(', ') })]
      : []),
    ...(isNothing
      ? [
          translate({
            id: 'checker.recognised.nothing',
            message: 'No value was recognised in this text. Copy each one into its field.',
          }),
        ]
      : []),
    ...(unused.length > 0
      ? [translate({ id: 'checker.unused', message: 'Not used: {names}.' }, { names: unused.slice(0, mostNames).join(', ') })]
      : []),
  ];
}

const problems: Record<FileProblem, () => string> = {
  'too-large': () =>
    translate({
      id: 'checker.file.too-large',
      message: 'This file is larger than 64 KB, so it was not read. Open it, and copy the values into their fields.',
    }),
  'no-text': () =>
    translate({
      id: 'checker.file.no-text',
      message: 'This file is no plain text, so it was not read. Open it, and copy the values into their fields.',
    }),
};

function labelOf({ fields }: FormMethod, id: string): string {
  return fields.find((field) => field.id === id)?.label ?? id;
}
