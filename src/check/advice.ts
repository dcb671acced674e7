import { isSecret } from '../definition/index.ts';
import { attempt } from './attempt.ts';
import { matches } from './matches.ts';
import type { Advice } from './report.ts';
import type { Run } from './run.ts';
import { shorten } from './shorten.ts';
import { asText } from './template.ts';

/** What is worth knowing after a run, in the order of the definition. */
export function adviceOf(run: Run): Advice[] {
  const answers: Record<string, unknown> = {};
  for (const { id, reply } of run.asked.values()) if ('answer' in reply) answers[id] = reply.answer.json;
  const open = run.method.fields.filter((field) => !isSecret(field)).map(({ id }) => [id, asText(run.variables[id])]);
  const permissions = [...run.granted];
  const facts = { method: run.method.id, values: Object.fromEntries(open), answers, granted: permissions };

  const byRule = run.platform.advice.flatMap((rule) => {
    const granted = permissions.filter((name) => rule.granted?.test(name));
    const applies =
      (rule.method === undefined || [rule.method].flat().includes(run.method.id)) &&
      (rule.granted === undefined || granted.length > 0) &&
      (rule.notGranted === undefined || !permissions.some((name) => rule.notGranted?.test(name))) &&
      (rule.when === undefined || anyAnswerFits(run, rule.when)) &&
      (rule.test === undefined || attempt(() => rule.test?.(facts)) === true);
    if (!applies) return [];
    const field = run.method.fields.find(({ id }) => id === rule.field);
    const step = run.method.steps.find(({ id }) => id === rule.step);
    return [
      {
        message: rule.says.replaceAll('{granted}', () => shorten(run.hide(granted.join(', ')), 300)),
        ...(field ? { field: field.id } : {}),
        ...(step ? { step: step.id } : {}),
      },
    ];
  });
  return [...adviceToMove(run), ...byRule];
}

/** Where the shop said that it answers, and does. */
function adviceToMove({ moved, asked }: Run): Advice[] {
  const answers = [...asked.values()].some(({ reply }) => 'answer' in reply && Math.floor(reply.answer.status / 100) !== 3);
  if (!moved || !answers) return [];
  const { field, host } = moved;
  const message = `Your shop answers at ${host}, and leads there from the address that you entered. Enter the ${field.label} with ${host} in the tool.`;
  return [{ message, field: field.id, ...(field.from ? { step: field.from } : {}) }];
}

function anyAnswerFits(run: Run, condition: Parameters<typeof matches>[0]): boolean {
  const othersOk = condition.others === undefined || run.someOk === (condition.others === 'some-ok');
  return (
    othersOk &&
    [...run.asked.values()].some(
      ({ reply, ...asked }) => 'answer' in reply && matches(condition, reply.answer, { ...asked, method: run.method.id }),
    )
  );
}
