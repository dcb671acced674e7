import { translate } from '@docusaurus/Translate';
import type { Form } from '../../../definition/form.ts';

/** What a check is called: the data that it asks for, or which of the first two it is. */
export function checkName(form: Form, id: string): string {
  if (id === 'values') return translate({ id: 'checker.values', message: 'Values' });
  if (id === 'authenticate') return translate({ id: 'checker.authenticate', message: 'Access to the store' });
  return form.entities.find((entity) => entity.id === id)?.name ?? id;
}
