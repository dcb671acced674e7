import type { CheckResult } from '../../check/report.ts';
import { values as says } from '../../check/sentences/en/values.ts';
import type { Form } from '../../definition/form.ts';
import { nameOf, namesInWords } from './namesInWords.ts';

/**
 * What is to be said about checks that ended alike. Sentences that differ only in the data and its permission become one,
 * about all of them. What the platform said is taken out: it is shown on its own, in its own words.
 * @param locale in which several names are joined
 */
export function joinMessages(form: Form, checks: readonly CheckResult[], locale: string): string[] {
  const messages = [...new Set(checks.map((check) => ours(form, check)))];
  if (messages.length <= 1) return messages;
  const patterns = new Set(checks.map((check) => patternOf(form, check)));
  const [pattern] = patterns;
  if (patterns.size > 1 || pattern === undefined) return messages;
  const permissions = [...new Set(checks.flatMap(({ permission }) => permission ?? []))];
  return [
    pattern
      .replaceAll('{permission}', () => permissions.join(`${says.quotes[1]}, ${says.quotes[0]}`))
      .replaceAll('{data}', () => namesInWords(form, checks, locale)),
  ];
}

/** A message without what the platform said in it. */
function ours(form: Form, { message, said }: CheckResult): string {
  return said ? message.replace(says.quote(form.name, said), '').trim() : message;
}

/** A message with the data and its permission left open. */
function patternOf(form: Form, check: CheckResult): string {
  const message = ours(form, check);
  const open = check.permission ? message.replaceAll(check.permission, '{permission}') : message;
  return open.replaceAll(nameOf(form, check), '{data}');
}
