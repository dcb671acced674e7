import type { CheckResult } from '../../check/report.ts';
import type { ValueSentences } from '../../check/sentences/en/values.ts';
import type { Form } from '../../definition/form.ts';
import { nameOf, namesInWords } from './namesInWords.ts';

/**
 * What is to be said about checks that ended alike. Sentences that differ only in the data and its permission become one,
 * about all of them. What the platform said is taken out: it is shown on its own, in its own words.
 * @param says in the language of the page
 */
export function joinMessages(form: Form, checks: readonly CheckResult[], says: ValueSentences): string[] {
  const messages = [...new Set(checks.map((check) => ours(form, check, says)))];
  if (messages.length <= 1) return messages;
  const patterns = new Set(checks.map((check) => patternOf(form, check, says)));
  const [pattern] = patterns;
  if (patterns.size > 1 || pattern === undefined) return messages;
  const permissions = [...new Set(checks.flatMap(({ permission }) => permission ?? []))];
  return [
    pattern
      .replaceAll('{permission}', () => permissions.join(`${says.quotes[1]}, ${says.quotes[0]}`))
      .replaceAll('{data}', () => namesInWords(form, checks, says)),
  ];
}

/** A message without what the platform said in it. */
function ours(form: Form, { message, said }: CheckResult, says: ValueSentences): string {
  return said ? message.replace(says.quote(form.name, said), '').trim() : message;
}

/** A message with the data and its permission left open. */
function patternOf(form: Form, check: CheckResult, says: ValueSentences): string {
  const message = ours(form, check, says);
  const open = check.permission ? message.replaceAll(check.permission, '{permission}') : message;
  return open.replaceAll(nameOf(form, check), '{data}');
}
