import type { CheckResult } from '../../check/report.ts';
import type { Form } from '../../definition/form.ts';
import { checkName } from './CheckList/checkName.ts';

/** Kinds of data within a sentence. @example 'products, customers and orders' */
export function namesInWords(form: Form, checks: readonly Pick<CheckResult, 'id'>[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(checks.map((check) => nameOf(form, check)));
}

/** One kind of data within a sentence. */
export function nameOf(form: Form, { id }: Pick<CheckResult, 'id'>): string {
  return checkName(form, id).toLowerCase();
}
