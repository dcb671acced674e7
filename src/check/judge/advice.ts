import { type AdviceRule, isSecret } from '../../definition/index.ts';
import type { Answered } from '../ask/answered.ts';
import type { Conversation } from '../ask/conversation.ts';
import { asText } from '../ask/template.ts';
import { attempt } from '../attempt.ts';
import type { Advice } from '../report.ts';
import { sentencesOf } from '../sentences/index.ts';
import { shorten } from '../shorten.ts';
import { grantedIn } from './granted.ts';

/** What advice looks at. */
type Talk = Pick<Conversation, 'platform' | 'method' | 'askings' | 'variables' | 'typed' | 'moved' | 'otherAuth' | 'secrets'>;

/**
 * What is worth knowing after a check, in the order of the definition.
 * @param someOk whether any check was answered well
 */
export function adviceOf(talk: Talk, someOk: boolean): Advice[] {
  const { platform, method, variables, secrets } = talk;
  const all = [...talk.askings.values()].flatMap(({ answered }) => answered);
  const answers: Record<string, unknown> = {};
  for (const { id, reply } of all) if ('answer' in reply && !reply.isLetGo) answers[id] = reply.answer.json;
  const open = method.fields.filter((field) => !isSecret(field)).map(({ id }) => [id, asText(variables[id])]);
  const permissions = [...grantedIn(talk.askings)];
  const facts = { method: method.id, values: Object.fromEntries(open), answers, granted: permissions };

  const applies = (rule: AdviceRule, granted: string[]) =>
    (rule.method === undefined || [rule.method].flat().includes(method.id)) &&
    (rule.granted === undefined || granted.length > 0) &&
    (rule.notGranted === undefined || !permissions.some((name) => rule.notGranted?.test(name))) &&
    (rule.when === undefined || anyAnswerFits(rule, all, someOk)) &&
    (rule.test === undefined || attempt(() => rule.test?.(facts)) === true);
  const byRule = platform.advice.flatMap((rule) => {
    const granted = permissions.filter((name) => rule.granted?.test(name));
    if (!applies(rule, granted)) return [];
    const field = method.fields.find(({ id }) => id === rule.field);
    const step = method.steps.find(({ id }) => [rule.step].flat().includes(id));
    return [
      {
        message: rule.says.replaceAll('{granted}', () => shorten(secrets.hide(granted.join(', ')), 300)),
        ...(field ? { field: field.id } : {}),
        ...(step ? { step: step.id } : {}),
        ...(rule.permissions ? { permissions: rule.permissions } : {}),
      },
    ];
  });
  return [...adviceToMove(talk, all), ...adviceOnOtherAuth(talk, someOk), ...byRule];
}

/** Where the shop said that it answers, and does. */
function adviceToMove({ platform, moved, typed }: Talk, all: readonly Answered[]): Advice[] {
  const answers = all.some(({ reply }) => 'answer' in reply && Math.floor(reply.answer.status / 100) !== 3);
  if (!moved || !answers) return [];
  const { field, address, because } = moved;
  const { host, pathname } = new URL(address);
  const isSameFolder = pathname === URL.parse(typed[field.id] ?? '')?.pathname;
  const message = sentencesOf(platform).advice.moved[because](isSameFolder ? host : address.replace('https://', ''), field.label);
  return [{ message, field: field.id, ...(field.from ? { step: field.from } : {}) }];
}

/** What is wrong where only another way to show the key helped, and where the key now stands. */
function adviceOnOtherAuth({ otherAuth, method, platform }: Talk, isAccepted: boolean): Advice[] {
  const { says, step } = otherAuth.at(-1) ?? {};
  const words = [
    ...(isAccepted && says ? [says] : []),
    ...(otherAuth.some(({ auth }) => 'query' in auth) ? [sentencesOf(platform).advice.sentInAddress(platform.name)] : []),
  ];
  const mends = method.steps.find(({ id }) => id === step);
  return words.length > 0 ? [{ message: words.join(' '), ...(mends ? { step: mends.id } : {}) }] : [];
}

function anyAnswerFits(rule: AdviceRule, all: readonly Answered[], someOk: boolean): boolean {
  const { others } = rule.when ?? {};
  return (others === undefined || someOk === (others === 'some-ok')) && all.some(({ advised }) => advised?.includes(rule));
}
