import type { FormMethod } from '../../definition/form.ts';

/** Gives the input of a field its id on the page. */
export function inputId({ id }: Pick<FormMethod, 'id'>, field: string): string {
  return `value-${id}-${field}`;
}
