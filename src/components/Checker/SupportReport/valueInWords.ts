import { translate } from '@docusaurus/Translate';
import type { Field } from '../../../definition/field.ts';
import { isSecret } from '../../../definition/isSecret.ts';

/** A value without the value. @example 'secret, 38 characters' */
export function valueInWords(field: Field, length: number): string {
  if (length === 0) return translate({ id: 'checker.report.empty', message: 'empty' });
  if (field.kind === 'choice') return translate({ id: 'checker.report.chosen', message: 'chosen' });
  return translate(
    { id: 'checker.report.value', message: '{kind}, {count} characters' },
    { kind: kindName(field), count: length },
  );
}

function kindName(field: Field): string {
  if (isSecret(field)) return translate({ id: 'checker.report.secret', message: 'secret' });
  return field.kind === 'address'
    ? translate({ id: 'checker.report.address', message: 'address' })
    : translate({ id: 'checker.report.text', message: 'text' });
}
