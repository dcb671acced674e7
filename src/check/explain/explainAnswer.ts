import { type AnswerRule, forMethod, fullUrl, type LivePlatform, type Method } from '../../definition/index.ts';
import type { Answered, Asking } from '../ask/answered.ts';
import { hostFieldOf } from '../ask/hostFieldOf.ts';
import type { Reply } from '../ask/send.ts';
import { takeVariables } from '../ask/takeVariables.ts';
import { attempt } from '../attempt.ts';
import { judge } from '../judge/judge.ts';
import type { CheckResult } from '../report.ts';
import { sentencesOf } from '../sentences/index.ts';
import { type Place, placesFor } from './placesFor.ts';
import type { Told } from './told.ts';

/** What an answer means, if it came at the login or at a kind of data. */
export type Explained = Omit<CheckResult, 'preview' | 'total' | 'requests' | 'durationMs'>;

/** In place of a host that nobody named (RFC 2606). */
const someHost = 'address.invalid';

/**
 * What an answer means that was given elsewhere: judged as in a check, without asking anybody. What hangs on something that
 * a single answer does not tell, such as the values or the other answers, is judged in every way that it may be.
 * @param check the one that it belongs to; without it, each that it may belong to is told
 * @param hide blackens secrets
 */
export function explainAnswer(
  platform: LivePlatform,
  method: Method,
  told: Exclude<Told, { lacks: string }>,
  { check, hide }: { check?: string | undefined; hide: (text: string) => string },
): Explained[] {
  const own = forMethod(platform, method);
  const explained = placesFor(own, method, { url: told.url, text: 'answer' in told ? told.answer.text : '' }, check).flatMap(
    (place) => {
      const asking = askingOf(place, own, method, told);
      return readingsOf(own, asking).flatMap((reading) =>
        // Whether other data could be read is not known.
        (place.entity ? [true, false] : [false]).flatMap((areOthersOk) => judged(reading, method, asking, areOthersOk, hide)),
      );
    },
  );
  return explained.filter((one, index) => explained.findIndex((other) => isSame(one, other)) === index);
}

function judged(
  platform: LivePlatform,
  method: Method,
  asking: Asking,
  areOthersOk: boolean,
  hide: (text: string) => string,
): Explained[] {
  const proven: CheckResult = { id: 'authenticate', outcome: 'ok', message: '' };
  const result = judge(
    { platform, method, askings: new Map([[asking.id, asking]]), hide },
    { settled: true, known: new Map(areOthersOk ? [[proven.id, proven]] : []) },
  ).get(asking.id);
  if (!result) return [];
  const { preview: _preview, total: _total, requests: _requests, durationMs: _durationMs, ...rest } = result;
  const { thisAddress, thisAddressWithin } = sentencesOf(platform).failure;
  const message = rest.message.replace(new RegExp(`^${someHost}`), thisAddress).replaceAll(someHost, thisAddressWithin);
  return [{ ...rest, message }];
}

/** The answer as if the check had been given it. */
function askingOf(
  { check, id, request, entity }: Place,
  platform: LivePlatform,
  method: Method,
  told: Exclude<Told, { lacks: string }>,
): Asking {
  const host = told.url?.hostname ?? someHost;
  const reply: Reply =
    'answer' in told
      ? { answer: told.answer, host, bytes: 0 }
      : { failure: Object.assign(new Error(told.code), { cause: { code: told.code } }), host };
  const lacking = 'answer' in told ? takeVariables(request, told.answer).lacking : [];
  const hostField = hostFieldOf({ platform, method }, request);
  const answered: Answered = {
    ...{ id, check, request, url: fullUrl(request, platform.api), reply, lacking, values: {} },
    ...(hostField ? { hostField } : {}),
  };
  return {
    ...{ id: check, answered: [answered], isDone: true, durationMs: 0 },
    ...(entity ? { entity: entity.id, way: entity.way } : {}),
  };
}

/**
 * The platform without those rules that look at values, and once for each of them, as if it held: nobody knows the values.
 */
function readingsOf(platform: LivePlatform, { answered: [only] }: Asking): LivePlatform[] {
  const reply = only?.reply;
  const isOpen = ({ when: { test } }: AnswerRule) =>
    test !== undefined && reply !== undefined && 'answer' in reply && looksAtValues((values) => test(reply.answer, values));
  const open = platform.answers.filter(isOpen);
  const sure = { ...platform, answers: platform.answers.filter((rule) => !open.includes(rule)) };
  const held = open.map((rule) => ({
    ...platform,
    answers: platform.answers.flatMap((one) => {
      if (one === rule) return [{ ...one, when: { ...one.when, test: () => true } }];
      return open.includes(one) ? [] : [one];
    }),
  }));
  return [sure, ...held];
}

function looksAtValues(ask: (values: Record<string, string>) => unknown): boolean {
  let hasLooked = false;
  const values = new Proxy<Record<string, string>>(
    {},
    {
      get() {
        hasLooked = true;
        return undefined;
      },
    },
  );
  attempt(() => ask(values));
  return hasLooked;
}

function isSame(one: Explained, other: Explained): boolean {
  return one.id === other.id && one.outcome === other.outcome && one.step === other.step && one.message === other.message;
}
