import type { CheckResult } from '../../check/report.ts';
import type { ValueSentences } from '../../check/sentences/en/values.ts';
import type { Form } from '../../definition/form.ts';
import { withinSentence } from '../../definition/lang.ts';
import { checkName } from './CheckList/checkName.ts';

/** Kinds of data within a sentence. @example 'products, customers and orders' */
export function namesInWords(form: Form, checks: readonly Pick<CheckResult, 'id'>[], says: ValueSentences): string {
  return says.list(checks.map((check) => nameOf(form, check)));
}

/** Checks as they are listed. @example 'Products, Customers, Orders' */
export function namesOf(form: Form, ids: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(ids.map((id) => checkName(form, id)));
}

/** One kind of data within a sentence. */
export function nameOf(form: Form, { id }: Pick<CheckResult, 'id'>): string {
  return withinSentence(checkName(form, id), form.lang);
}
